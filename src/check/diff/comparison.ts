import type { Flow } from '#flow/flow.ts'
import type { Target } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { merge } from '#check/load/draft.ts'
import { type Names, namesOf } from '#check/words/names.ts'
import { type SharedMoment, sharedMoments } from './shared-moments.ts'
import { type TrailPair, trailPairsOf } from './trail-pairs.ts'

/** Two versions of a flow, with what every part of their comparison needs. */
export interface Comparison {
  readonly before: Flow
  readonly now: Flow
  /** The words of now, and those of before for what is gone. */
  readonly text: PathwayText
  readonly names: Names
  readonly moments: readonly SharedMoment[]
  readonly pairs: readonly TrailPair[]
}

/** One thing that differs between two versions of a flow, in words. */
export interface Difference {
  readonly about: 'routes' | 'outcomes' | 'services'
  /** One sentence, or two. */
  readonly says: string
  /** Lines that say more of it. */
  readonly details: readonly string[]
}

/** Two flows that `load` has checked, ready to be compared. Pure. */
export function comparisonOf(before: Flow, now: Flow): Comparison {
  const text = merge(before.texts.en, now.texts.en) as PathwayText
  const moments = sharedMoments(before, now)
  const pairs = trailPairsOf(before, now, moments)
  return { before, now, text, names: namesOf(text), moments, pairs }
}

/** Where an answer leads, by its name. */
export function describeTarget({ text, names }: Comparison, target: Target): string {
  if ('question' in target) return names.question(target.question)
  if ('outcome' in target) return names.outcome(target.outcome)
  return `what the clock answers to ${describeCheck(text, target.check)}`
}

/** @example describeCheck(text, 'desk-hours') // '“Is the desk open now?”' */
export function describeCheck(text: PathwayText, check: string): string {
  return `“${text.checks[check]?.asks ?? check}”`
}
