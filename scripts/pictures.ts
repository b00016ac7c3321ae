/** What the pictures are taken on. */
export const devices = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5, hasTouch: true },
  tablet: { viewport: { width: 768, height: 1024 }, deviceScaleFactor: 1, hasTouch: true },
  /** A window of 1280 by 1024 at 400 % zoom is as wide. */
  zoomed: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 1, hasTouch: true },
  /** The same phone, in fewer pixels. */
  plain: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1, hasTouch: true },
}

/** A picture of one screen, and how to come to it. */
export interface Picture {
  readonly name: string
  readonly device: keyof typeof devices
  /** The buttons to tap, from Start on: name, and value where several have that name. */
  readonly taps: readonly (readonly [name: string, value?: string])[]
  /** The page that is opened after them, by its name in the address. */
  readonly page?: string
  /** The buttons to tap on that page. */
  readonly then?: Picture['taps']
  readonly scheme?: 'dark'
  /** How a person has set their device: text at 200 %, or the text spacing of WCAG 1.4.12. */
  readonly set?: 'text' | 'spacing'
  /** Whether the page is taken with what has to be scrolled to, unless that is very long. */
  readonly isWhole?: boolean
}

const toConsent: Picture['taps'] = [
  ['role', 'nhs'],
  ['danger', 'no'],
  ['age', 'adult'],
  ['concern', 'person'],
  ['alone', 'yes'],
  ['capacity', 'no-doubt'],
]
const toBeacon: Picture['taps'] = [...toConsent, ['consent', 'support-only']]
const toEmergency: Picture['taps'] = [
  ['role', 'nhs'],
  ['danger', 'yes'],
]

const card = { taps: [], page: 'person', then: [['language', 'ar']] } as const

/** One screen of each kind, as somebody sees it who needs larger or wider text. */
const enlarged: readonly Pick<Picture, 'name' | 'taps' | 'page' | 'then'>[] = [
  { name: 'start', taps: [] },
  { name: 'question', taps: toConsent },
  { name: 'outcome', taps: toBeacon },
  { name: 'record', taps: [...toBeacon, ['record']] },
  { name: 'card', ...card },
]

/** Every picture that is taken. */
export const pictures: readonly Picture[] = [
  { name: 'start-phone', device: 'phone', taps: [] },
  { name: 'start-tablet', device: 'tablet', taps: [] },
  { name: 'question-phone', device: 'phone', taps: toConsent },
  { name: 'question-tablet', device: 'tablet', taps: toConsent },
  { name: 'outcome-phone', device: 'phone', taps: toBeacon },
  { name: 'outcome-tablet', device: 'tablet', taps: toBeacon },
  { name: 'outcome-dark-phone', device: 'phone', taps: toBeacon, scheme: 'dark' },
  { name: 'outcome-999-phone', device: 'phone', taps: toEmergency },
  { name: 'record-phone', device: 'phone', taps: [...toBeacon, ['record']] },
  { name: 'record-tablet', device: 'tablet', taps: [...toBeacon, ['record']] },
  { name: 'card-phone', device: 'phone', ...card },
  { name: 'card-tablet', device: 'tablet', taps: [], page: 'person', then: [['language', 'ti']] },
  { name: 'signs-phone', device: 'phone', taps: [], page: 'signs' },
  { name: 'polish-phone', device: 'phone', taps: [['language', 'pl'], ...toBeacon] },
  { name: 'hidden-phone', device: 'phone', taps: [...toBeacon, ['hide']] },
  { name: 'hidden-tablet', device: 'tablet', taps: [...toBeacon, ['hide']] },
  ...enlarged.flatMap(({ name, ...picture }): readonly Picture[] => [
    { ...picture, name: `${name}-zoom-400`, device: 'zoomed', isWhole: true },
    { ...picture, name: `${name}-text-200`, device: 'plain', set: 'text' },
    { ...picture, name: `${name}-spacing`, device: 'plain', set: 'spacing', isWhole: true },
  ]),
]
