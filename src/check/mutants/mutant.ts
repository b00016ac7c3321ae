import type { Flow } from '#flow/flow.ts'
import type { Changes } from '#check/load/load.ts'

/** What a mutant changes, in the words of the page that reports on them. */
export const mutantKinds = {
  'answer-leads-elsewhere': 'An answer, or a way on, leads to another node',
  'answer-dropped': 'An answer, or a way on, is gone',
  'check-inverted': 'Two answers of the clock have changed places',
  'hours-by-a-minute': 'An opening begins or ends a minute earlier or later',
  'hours-by-a-day': 'The hours of a day are on the day before or after',
  'hours-by-a-zone': 'Hours are an hour earlier or later, as on a clock of another zone',
  'doubtful-days': 'A service is something else on days that may be holidays',
  'calls-swapped': 'Two neighbouring calls have changed places',
  'call-dropped': 'A call is gone',
  'call-at-another-time': 'A call is to be made at another time: now, then, after no answer, if',
  'call-to-another-service': 'A call goes to another service',
  'call-on-another-condition': 'A call waits for another condition, or for none',
  'call-identifies': 'A call identifies somebody else, or nobody',
  'safer-answer': 'Another answer is the safer one, or none',
} as const

export type MutantKind = keyof typeof mutantKinds

/**
 * A flow with one thing wrong: a slip that somebody who edits it could make. When nothing notices
 * it, a rule is missing.
 */
export interface Mutant {
  readonly kind: MutantKind
  /** What is wrong, in a sentence. */
  readonly says: string
  /** What differs from the flow, as a draft writes it. */
  readonly changes: Changes
}

/** The mutant with words taken away too, in every language, so that none are left over. */
export function withoutWords({ texts }: Flow, mutant: Mutant, words: unknown): Mutant {
  const files = Object.keys(texts).map((language) => [`text/${language}.json`, words] as const)
  return { ...mutant, changes: { ...mutant.changes, ...Object.fromEntries<unknown>(files) } }
}

/** Every value that could be where one is now. */
export function others<Value>(all: readonly Value[], now: Value): readonly Value[] {
  return all.filter((value) => value !== now)
}
