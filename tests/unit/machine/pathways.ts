import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { calendarOf } from '#services/calendar.ts'
import { answerOf } from '#flow/checks.ts'
import type { CheckedFlow } from '#check/safety-schema.ts'
import { load } from '#check/load/load.ts'
import type { Pathway } from '#flow/schema.ts'
import { compile, type PathwayMachine } from '#machine/compile.ts'
import type { CheckEvaluator } from '#machine/setup.ts'
import type { TrailEntry } from '#flow/graph.ts'
import { readFolder } from '../../../scripts/read-area.ts'
import { fixtures } from '../check/load/fixtures.ts'

/*
 * The pathways that the machine is tried on, and what each must do, read from its file by a
 * recursion that knows nothing of the machine.
 */

export interface Subject {
  readonly name: string
  readonly flow: CheckedFlow
  readonly pathway: Pathway
  readonly ask: CheckEvaluator
  readonly machine: PathwayMachine
  /** Every trail that answers can leave, from the empty one on. */
  readonly trails: readonly (readonly TrailEntry[])[]
}

const flows = resolve(import.meta.dirname, '../../../flows')

export const shipped: readonly Subject[] = readdirSync(flows)
  .filter((name) => existsSync(join(flows, name, 'pathway.json')))
  .map((name) => subjectIn(join(flows, name)))

export const minimal = subjectIn(join(fixtures, 'minimal'))
export const kitchenSink = subjectIn(join(fixtures, 'kitchen-sink'))
export const subjects: readonly Subject[] = [minimal, kitchenSink, ...shipped]

/** Instants at which the checks of every pathway above give each of their answers. */
export const moments = {
  'a Wednesday at noon': Date.parse('2027-02-03T12:00:00Z'),
  'that evening': Date.parse('2027-02-03T19:00:00Z'),
  'that night': Date.parse('2027-02-03T23:00:00Z'),
  'a bank holiday': Date.parse('2027-12-28T12:00:00Z'),
  'no time at all': NaN,
} as const

export const everyMoment: readonly number[] = Object.values(moments)

/** The screen on which a trail ends at an instant, as the file says. */
export function endOf({ pathway, ask }: Subject, trail: readonly TrailEntry[], now: number) {
  const last = trail.at(-1)
  let node = last === undefined ? pathway.start : targetIn(pathway, last.node, last.answer)
  while (node in pathway.checks) node = targetIn(pathway, node, ask(node, now))
  return node
}

/** The kind of a screen. */
export function kindIn({ pathway }: Subject, node: string): 'question' | 'outcome' {
  return node in pathway.questions ? 'question' : 'outcome'
}

function subjectIn(folder: string): Subject {
  const read = readFolder(folder)
  const loaded = load(read.files)
  if (!loaded.ok) throw new Error(`${folder} does not load: run npm run check:flows.`)
  const { flow } = loaded
  const { pathway } = flow
  const calendar = calendarOf(flow.holidays, pathway.version)
  const ask: CheckEvaluator = (check, now) => answerOf(flow, calendar, check, now)
  return {
    name: read.name,
    flow,
    pathway,
    ask,
    machine: compile(pathway, ask),
    trails: trailsFrom(pathway, pathway.start, []),
  }
}

function trailsFrom(
  pathway: Pathway,
  node: string,
  trail: readonly TrailEntry[],
): readonly (readonly TrailEntry[])[] {
  const onward = pathway.outcomes[node]?.continue ? ['continue'] : []
  const answers = Object.keys(pathway.questions[node]?.answers ?? {})
  const longer = [...answers, ...onward].flatMap((answer) =>
    trailsFrom(pathway, targetIn(pathway, node, answer), [...trail, { node, answer }]),
  )
  return [trail, ...longer]
}

function targetIn({ questions, checks, outcomes }: Pathway, node: string, answer: string): string {
  const answers: Readonly<Record<string, object>> =
    questions[node]?.answers ?? checks[node]?.answers ?? {}
  const [target] = Object.values(answers[answer] ?? outcomes[node]?.continue ?? {}) as string[]
  if (target === undefined) throw new Error(`${node} has no answer ${answer}.`)
  return target
}
