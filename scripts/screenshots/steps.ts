import { load } from '#check/load/load.ts'
import { pathsOf, type Path } from '#check/paths.ts'
import { calleeOf } from '#flow/outcome.ts'
import { loadTraining } from '#check/scenarios/load.ts'
import { areaToBuild } from '../find-areas.ts'
import { InputError } from '../input-error.ts'
import { readArea } from '../read-area.ts'
import type { Step } from './pictures.ts'

/** The steps of the pictures that are of one pathway, taken from the files of the area that is built. */

const area = readArea(areaToBuild())
const loaded = area.ok ? load(area.files) : area
if (!loaded.ok) throw new InputError('The area does not load. Run: npm run check:flows')
const { flow } = loaded
const { pathway, person } = flow
const texts = Object.values(person?.texts ?? {})
const read = area.ok && area.trainingFiles ? loadTraining(area.trainingFiles, flow) : null
const training = read?.ok ? read.training : null

const answers = Object.fromEntries(Object.keys(pathway.checks).map((id) => [id, 'open'] as const))
const shortestFirst = [...pathsOf(pathway, answers)].sort(
  (one, other) => one.trail.length - other.trail.length,
)
const led = Object.values(pathway.checks).flatMap(({ answers: { open } }) =>
  'outcome' in open ? [open.outcome] : [],
)

/** To an outcome to which the clock leads while its service is open; in an area without a clock, to any. */
export const toOutcome = stepsOf(
  shortestFirst.find((path) => led.includes(endOf(path))) ?? shortestFirst.at(-1),
)

/** To the question before that outcome. */
export const toQuestion = toOutcome.slice(0, -1)

/** To an outcome at which the emergency number comes first. */
export const toEmergency = stepsOf(
  shortestFirst.find((path) => firstCallee(path) === pathway.emergencyService),
)

/** To an outcome at which somebody of one’s own organisation comes first, the longest way. */
export const toLead = stepsOf(
  shortestFirst.findLast((path) => firstCallee(path) in (pathway.contacts ?? {})),
)

/** To a card that is written from right to left; without one, as the others, to one in some language. */
export const toCard = cardIn(texts.find(({ dir }) => dir === 'rtl')?.lang)

/** To a card in the language that comes last. */
export const toOtherCard = cardIn(undefined)

const [scenario = '', { steps: [first] = [] } = {}] =
  Object.entries(training?.scenarios ?? {})[0] ?? []

/** To the first question of a made-up case, answered as expected; and to the end of that case. */
export const toPractice: readonly Step[] = [
  `#training/${scenario}`,
  ['begin'],
  ...(first === undefined ? [] : [[first.node, first.answer] as const]),
]
export const toDebrief: readonly Step[] = [
  `#training/${scenario}`,
  ['begin'],
  ...toEmergency.slice(1),
  ['finish'],
]

/** To the trainer of a room for that case, and to its hand-outs. */
export const toTrainer: readonly Step[] = [`#training-room/${scenario}`]
export const toPapers: readonly Step[] = [`#training-print/${scenario}`]

function stepsOf(path: Path | undefined): readonly Step[] {
  const [role = ''] = pathway.roles
  return [['role', role], ...(path?.trail ?? []).map(({ node, answer }): Step => [node, answer])]
}

function endOf({ screens }: Path): string {
  return screens.at(-1) ?? ''
}

function firstCallee(path: Path): string {
  const [first] = pathway.outcomes[endOf(path)]?.calls ?? []
  return first === undefined ? '' : calleeOf(first)
}

function cardIn(lang: string | undefined): readonly Step[] {
  const shown = lang ?? person?.languages.at(-1)
  return shown === undefined ? ['#person'] : ['#person', ['language', shown]]
}
