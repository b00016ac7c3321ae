import {
  toCard,
  toDebrief,
  toEmergency,
  toLead,
  toOtherCard,
  toOutcome,
  toPapers,
  toPractice,
  toQuestion,
  toTrainer,
} from './steps.ts'

/** A picture of one screen, and how to come to it from Start. */
export interface Picture {
  readonly name: string
  readonly device: keyof typeof devices
  /** What is done, in this order. */
  readonly steps: readonly Step[]
  readonly scheme?: 'dark'
  /** How a person has set their device: text at 200 %, or the text spacing of WCAG 1.4.12. */
  readonly set?: 'text' | 'spacing'
  /** Whether the page is taken with what has to be scrolled to, unless that is very long. */
  readonly isWhole?: boolean
}

/** A button to tap, by its name, and its value where several have that name; or a `#page` to open. */
export type Step = readonly [name: string, value?: string] | `#${string}`

/** What the pictures are taken on. */
export const devices = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5, hasTouch: true },
  tablet: { viewport: { width: 768, height: 1024 }, deviceScaleFactor: 1, hasTouch: true },
  /** A window of 1280 by 1024 at 400 % zoom is as wide. */
  zoomed: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 1, hasTouch: true },
  /** The same phone, in fewer pixels. */
  plain: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1, hasTouch: true },
  turned: { viewport: { width: 740, height: 360 }, deviceScaleFactor: 1, hasTouch: true },
  laptop: { viewport: { width: 1024, height: 768 }, deviceScaleFactor: 1, hasTouch: false },
  desktop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, hasTouch: false },
  projector: { viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 1, hasTouch: false },
}

const toRecord: readonly Step[] = [...toOutcome, ['record']]

/** One screen of each kind, as somebody sees it who needs larger or wider text. */
const enlarged: readonly Pick<Picture, 'name' | 'steps'>[] = [
  { name: 'start', steps: [] },
  { name: 'question', steps: toQuestion },
  { name: 'outcome', steps: toOutcome },
  { name: 'record', steps: toRecord },
  { name: 'card', steps: toCard },
]

/** The pictures that the project keeps, in `docs/screenshots`. */
export const kept: readonly Picture[] = [
  { name: 'start-phone', device: 'phone', steps: [] },
  { name: 'start-tablet', device: 'tablet', steps: [] },
  { name: 'question-phone', device: 'phone', steps: toQuestion },
  { name: 'question-tablet', device: 'tablet', steps: toQuestion },
  { name: 'outcome-phone', device: 'phone', steps: toOutcome },
  { name: 'outcome-tablet', device: 'tablet', steps: toOutcome },
  { name: 'outcome-dark-phone', device: 'phone', steps: toOutcome, scheme: 'dark' },
  { name: 'outcome-999-phone', device: 'phone', steps: toEmergency },
  { name: 'record-phone', device: 'phone', steps: toRecord },
  { name: 'record-tablet', device: 'tablet', steps: toRecord },
  { name: 'card-phone', device: 'phone', steps: toCard },
  { name: 'card-tablet', device: 'tablet', steps: toOtherCard },
  { name: 'signs-phone', device: 'phone', steps: ['#signs'] },
  { name: 'map-phone', device: 'phone', steps: ['#map'] },
  { name: 'map-tablet', device: 'tablet', steps: ['#map'] },
  { name: 'status-phone', device: 'phone', steps: ['#status'] },
  { name: 'status-tablet', device: 'tablet', steps: ['#status'] },
  { name: 'polish-phone', device: 'phone', steps: [['language', 'pl'], ...toOutcome] },
  { name: 'hidden-phone', device: 'phone', steps: [...toOutcome, ['hide']] },
  { name: 'hidden-tablet', device: 'tablet', steps: [...toOutcome, ['hide']] },
  ...enlarged.flatMap(({ name, ...picture }): readonly Picture[] => [
    { ...picture, name: `${name}-zoom-400`, device: 'zoomed', isWhole: true },
    { ...picture, name: `${name}-text-200`, device: 'plain', set: 'text' },
    { ...picture, name: `${name}-spacing`, device: 'plain', set: 'spacing', isWhole: true },
  ]),
]

const everyWidth = ['plain', 'tablet', 'desktop'] as const

/** Every screen with the devices that it is used on, for a look at all of them beside each other. */
export const everyScreen: readonly Picture[] = [
  on([...everyWidth, 'turned', 'projector'], 'start', []),
  on([...everyWidth, 'turned', 'projector'], 'first-question', toQuestion.slice(0, 1)),
  on([...everyWidth, 'turned'], 'question', toQuestion),
  on([...everyWidth, 'turned', 'projector'], 'outcome-open', toOutcome),
  on(everyWidth, 'outcome-999', toEmergency),
  on(everyWidth, 'outcome-lead', toLead),
  on(everyWidth, 'record', toRecord),
  on(everyWidth, 'cards', ['#person']),
  on(everyWidth, 'card', toCard),
  on(everyWidth, 'signs', ['#signs']),
  on(everyWidth, 'about', ['#about']),
  on(everyWidth, 'checked', ['#proof']),
  on([...everyWidth, 'projector'], 'map', ['#map']),
  on(everyWidth, 'status', ['#status']),
  on(everyWidth, 'contacts', ['#contacts']),
  on([...everyWidth, 'laptop'], 'training', ['#training']),
  on(everyWidth, 'practice', toPractice),
  on(everyWidth, 'debrief', toDebrief),
  on(['laptop', 'desktop'], 'trainer', toTrainer),
  on(['desktop', 'projector'], 'projector', ['#training-screen']),
  on(everyWidth, 'groups', ['#training-groups']),
  on(everyWidth, 'editor', ['#training-write']),
  on(['desktop'], 'hand-outs', toPapers),
].flat()

function on(
  used: readonly Picture['device'][],
  name: string,
  steps: readonly Step[],
): readonly Picture[] {
  return used.map((device) => ({ name: `${name}-${device}`, device, steps }))
}
