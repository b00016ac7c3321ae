import type * as z from 'zod'
import type { Flow } from '#flow/flow.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { CheckAnswers } from '#check/paths.ts'
import type { Names } from '#check/words/names.ts'
import type { Case } from './case.ts'
import type { Reference } from './references.ts'
import type { Situation } from './situation.ts'

/** What each promise has, whatever it is about. */
interface Written<Value> {
  /** What is in `safety.json`, with what an editor says of it. */
  readonly schema: z.ZodType<Value>
  /** What that names, which must be there. */
  readonly references: (value: Value) => readonly Reference[]
}

/** A promise that must hold on every path, at every kind of moment, for every role. */
export interface CasePromise<Value> extends Written<Value> {
  readonly holds: (value: Value, one: Case, when: Situation) => boolean
  /** Why a case breaks it, in words that go on after “because”. */
  readonly explain: (value: Value, one: Case, text: PathwayText, when: Situation) => string
  /**
   * That it is counted and told for each role. It decides no proof: the others are tried for every
   * role too, and are only counted once, and told of everybody.
   */
  readonly perRole?: true
  /** Which of the ways to an outcome that break it is told; the shortest, if this is left out. */
  readonly tells?: 'the longest'
}

/** A promise about a pathway as a whole, which must hold of each thing that it is about. */
export interface PathwayPromise<Value, Thing> extends Written<Value> {
  /** @param moments what the checks answer, at each kind of moment */
  readonly things: (value: Value, flow: Flow, moments: readonly CheckAnswers[]) => readonly Thing[]
  readonly holds: (thing: Thing) => boolean
  /** What breaks it, in a sentence. */
  readonly explain: (thing: Thing, names: Names) => string
}

/** Lets the types of a promise follow from its schema. */
export function casePromise<Value>(promise: CasePromise<Value>): CasePromise<Value> {
  return promise
}

/** The same for a promise about a whole pathway. */
export function pathwayPromise<Value, Thing>(
  promise: PathwayPromise<Value, Thing>,
): PathwayPromise<Value, Thing> {
  return promise
}
