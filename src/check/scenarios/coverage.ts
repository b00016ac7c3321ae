import { edgesOf, kindOf, targetOf } from '#flow/graph.ts'
import { hoursCoverage } from './hours-coverage.ts'
import type { LivePathway } from '#scenarios/live-pathway.ts'
import { type Run, runsOf } from '#scenarios/run.ts'
import type { Training } from '#scenarios/schema.ts'

/** One thing that scenarios must cover together, and what they leave out. */
export interface Covered {
  /** What it is, such as `every outcome`. */
  readonly says: string
  readonly covered: number
  /** What no scenario covers, in words for an author. */
  readonly missing: readonly string[]
}

export type Coverage = readonly Covered[]

/**
 * What the scenarios and their variants cover of the pathway: by the answers a good practitioner
 * gives, since nobody may learn a way from its wrong turns alone. Pure.
 */
export function coverageOf(training: Training, live: LivePathway): Coverage {
  const { scenarios, mustCover } = training
  const all = Object.values(scenarios)
  const runs = all.flatMap(runsOf)
  const { pathway } = live.flow
  const ways = new Set(runs.flatMap((run) => waysOf(run, live)))
  return [
    cover(
      'every outcome',
      Object.keys(pathway.outcomes),
      runs.map(({ endsAt }) => endsAt),
    ),
    cover('every answer that leads to another place', waysIn(live), [...ways]),
    cover(
      'every role',
      pathway.roles,
      all.map(({ role }) => role),
    ),
    cover(
      'every topic that may not be left out',
      mustCover,
      all.flatMap(({ topics }) => topics),
    ),
    ...hoursCoverage(runs, live),
  ]
}

/** @example cover('every role', ['nhs', 'other'], ['nhs']) // { covered: 1, missing: ['"other"'], … } */
function cover(says: string, needed: readonly string[], found: readonly string[]): Covered {
  const distinct = [...new Set(needed)]
  const missing = distinct.filter((one) => !found.includes(one)).map((one) => `"${one}"`)
  return { says, covered: distinct.length - missing.length, missing }
}

/** The ways that a person takes, each as a node and a place to which it leads. */
function waysIn({ flow }: LivePathway): readonly string[] {
  return edgesOf(flow.pathway)
    .filter(({ from }) => kindOf(flow.pathway, from) !== 'check')
    .map(({ from, to }) => `${from} → ${to}`)
}

function waysOf({ steps }: Run, { flow }: LivePathway): readonly string[] {
  return steps.map(({ node, answer }) => `${node} → ${targetOf(flow.pathway, node, answer) ?? ''}`)
}
