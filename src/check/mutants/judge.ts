import { type SharedMoment, sharedMoments } from '#check/diff/shared-moments.ts'
import { loadChanged } from '#check/load/load.ts'
import { reachedAt } from '#check/promises/everything-is-reached.ts'
import { prove } from '#check/prove/prove.ts'
import type { Flow } from '#flow/flow.ts'
import { callsAt } from '#flow/outcome.ts'
import type { Mutant } from './mutant.ts'
import { brokenIn, type Original, pageOf, timesIn, timesOf } from './original.ts'
import { type Regression, regressionsOf } from './regressions.ts'

/**
 * What first catches a mutant, in the order in which a check would: what the files must keep, the
 * safety rules, the page of routes. Training scenarios come after it, and are not asked.
 */
export type Catcher = 'files' | 'rules' | 'routes'

/** A mutant, with what catches it and how it is worse than the original. */
export interface Judged {
  readonly mutant: Mutant
  /** `null` for a survivor: nothing catches it. */
  readonly caughtBy: Catcher | null
  /** The rules for which `load` refuses it. */
  readonly refusedBy: readonly string[]
  /** Whether it has paths at all: its files have the right shape, and no path turns in a circle. */
  readonly hasPaths: boolean
  /** How it makes some route less safe. */
  readonly regressions: readonly Regression[]
  /** Every safety rule that it breaks; not asked of one that `load` refuses and that is harmless. */
  readonly breaks: readonly string[]
  /** Why nobody is worse off with a survivor; `null` when nobody knows, and a rule is missing. */
  readonly isHarmlessBecause: string | null
}

/** Judges one mutant. Pure. */
export function judge(original: Original, mutant: Mutant): Judged {
  const { flow, refusedBy } = loadChanged(original.area, mutant.changes)
  const isLost = refusedBy.some((rule) => withoutPaths.includes(rule))
  const known = { mutant, refusedBy, isHarmlessBecause: null, caughtBy: 'files' } as const
  if (flow === undefined || isLost)
    return { ...known, hasPaths: false, regressions: [], breaks: [] }

  const isSameHours = flow.services === original.flow.services
  const moments = isSameHours ? original.moments : sharedMoments(original.flow, flow)
  const regressions = regressionsOf(original.flow, flow, moments)
  const walked = { ...known, hasPaths: true, regressions }
  const isRefused = refusedBy.length > 0
  if (isRefused && regressions.length === 0) return { ...walked, breaks: [] }

  const times = isSameHours ? original.times : timesIn(flow, moments)
  const safety = isSameHours ? original.safetyOfRoutes : flow.safety
  const proof = prove({ ...flow, safety }, times)
  const breaks = brokenIn(proof)
  if (isRefused) return { ...walked, breaks }
  if (breaks.length > 0) return { ...walked, breaks, caughtBy: 'rules' }
  const page = pageOf(flow, isSameHours ? proof : prove(flow, timesOf(flow)))
  if (page !== original.page) return { ...walked, breaks, caughtBy: 'routes' }
  const isHarmlessBecause = isShownTheSame(original.flow, flow, moments) ? shownTheSame : null
  return { ...walked, breaks, caughtBy: null, isHarmlessBecause }
}

/** The rules without which paths have no end, or no next step. */
const withoutPaths: readonly string[] = ['cycle', 'start-unknown', 'unknown-target']

const shownTheSame =
  'Everybody is shown the same at every moment: the order in the file counts only among calls of one time.'

/**
 * Whether two flows with the same hours show everybody the same at every moment, although they are
 * written differently: calls are shown in groups by their time, whatever their order between the
 * groups, and nobody sees an outcome at a moment at which no path leads there.
 */
export function isShownTheSame(one: Flow, other: Flow, moments: readonly SharedMoment[]): boolean {
  return everythingShown(one, moments) === everythingShown(other, moments)
}

function everythingShown(flow: Flow, moments: readonly SharedMoment[]): string {
  const reached = moments.map(({ now: { answers } }) => reachedAt(flow, answers))
  const outcomes = Object.entries(flow.pathway.outcomes).map(([id, outcome]) => {
    const seen = moments.filter((_, moment) => reached[moment]?.has(id))
    const calls = seen.map(({ at, now: { calendar } }) =>
      callsAt(outcome, flow, null, at, calendar).map(({ call, group }) => ({ call, group })),
    )
    return { ...outcome, id, calls }
  })
  return JSON.stringify({ ...flow, pathway: { ...flow.pathway, outcomes } })
}

/** Whether a mutant makes some route less safe. */
export function isLessSafe({ regressions }: Judged): boolean {
  return regressions.length > 0
}

/** Whether the safety rules alone catch a mutant, whatever the files and the routes do. */
export function breaksRules({ breaks }: Judged): boolean {
  return breaks.length > 0
}

/** Whether a mutant shows that a rule is missing, or that nobody has said why it is harmless. */
export function isHole(judged: Judged): boolean {
  const isUnnoticed = judged.caughtBy === null && judged.isHarmlessBecause === null
  return isUnnoticed || (isLessSafe(judged) && !breaksRules(judged))
}
