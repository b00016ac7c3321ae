import { loadChanged } from '#check/load/load.ts'
import { prove } from '#check/prove/prove.ts'
import { type Harm, harmsOf } from './less-safe.ts'
import type { Mutant } from './mutant.ts'
import { brokenIn, kindsOf, type Original, pageOf } from './original.ts'
import { bothStand, kindsOfChanged } from './other-hours.ts'
import { sharedMoments } from './shared-moments.ts'
import { isShownTheSame } from './shown.ts'

/**
 * What first catches a mutant, in the order in which a check would: what the files must keep, the
 * safety rules, the page of routes. Training scenarios come after it, and are not asked.
 */
export type Catcher = 'files' | 'rules' | 'routes'

/** A mutant, with what catches it and how it is less safe than the original. */
export interface Judged {
  readonly mutant: Mutant
  /** `null` for a survivor: nothing catches it. */
  readonly caughtBy: Catcher | null
  /** The rules for which `load` refuses it. */
  readonly refusedBy: readonly string[]
  /** Whether it has paths at all: its files have the right shape, and no path turns in a circle. */
  readonly hasPaths: boolean
  /** How it makes some route less safe. */
  readonly harms: readonly Harm[]
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
  if (flow === undefined || isLost) return { ...known, hasPaths: false, harms: [], breaks: [] }

  const isSameHours = flow.services === original.flow.services
  const both = isSameHours ? original.both : bothStand(original.flow, flow, original.days)
  const harms = harmsOf(original.flow, flow, sharedMoments(original.flow, flow, both))
  const walked = { ...known, hasPaths: true, harms }
  const isRefused = refusedBy.length > 0
  if (isRefused && harms.length === 0) return { ...walked, breaks: [] }

  const kinds = isSameHours ? original.kinds : kindsOfChanged(flow, both)
  const safety = isSameHours ? original.safetyOfRoutes : flow.safety
  const proof = prove({ ...flow, safety }, kinds)
  const breaks = brokenIn(proof)
  if (isRefused) return { ...walked, breaks }
  if (breaks.length > 0) return { ...walked, breaks, caughtBy: 'rules' }
  const page = pageOf(flow, isSameHours ? proof : prove(flow, kindsOf(flow)))
  if (page !== original.page) return { ...walked, breaks, caughtBy: 'routes' }
  const isHarmlessBecause = isShownTheSame(original.flow, flow, kinds) ? shownTheSame : null
  return { ...walked, breaks, caughtBy: null, isHarmlessBecause }
}

/** The rules without which paths have no end, or no next step. */
const withoutPaths: readonly string[] = ['cycle', 'start-unknown', 'unknown-target']

const shownTheSame =
  'Everybody is shown the same at every moment: the order in the file counts only among calls of one time.'

/** Whether a mutant makes some route less safe. */
export function isLessSafe({ harms }: Judged): boolean {
  return harms.length > 0
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
