import type { Promises, SafetyPromise, Situation } from '#flow/safety-schema.ts'
import type { Case } from './case.ts'
import { type CasePromise, meanings } from './meanings.ts'

/** The promises that a role can change: the others are the same for everybody. */
const seenByRole: readonly (keyof Promises)[] = [
  'identifiesWithoutConsentOnlyAfter',
  'callsOnlyAfter',
  'stepsNeverSay',
  'hasStepOf',
  'hasNoStepOf',
]

/** Whether a promise must be tried for each role. */
export function dependsOnRole(promise: SafetyPromise): boolean {
  return seenByRole.some((name) => promise[name] !== undefined)
}

/** The promises that look at the way to an outcome: the others see the outcome alone. */
const seenOnTheWay: readonly (keyof Promises)[] = [
  'nextFirstCall',
  'neverAsks',
  'asks',
  'mostQuestions',
]

/** Whether a promise must be tried for each way to an outcome. */
export function dependsOnWay(promise: SafetyPromise): boolean {
  return seenOnTheWay.some((name) => promise[name] !== undefined)
}

/** The promises that look at what the clock says then: the others hold at every moment or at none. */
const seenByClock: readonly (keyof Promises)[] = [
  'nextFirstCall',
  'callsNowOnlyWhileOpen',
  'callsNowAreOpen',
]

/** Whether a promise must be tried at each kind of moment. */
export function dependsOnClock(promise: SafetyPromise): boolean {
  return seenByClock.some((name) => promise[name] !== undefined)
}

/** Whether a promise is kept in a case; null when it is not about cases. */
export function isKept(
  promise: SafetyPromise,
  one: Case,
  situation: Situation | undefined,
): boolean | null {
  const name = Object.keys(promise).find(isAboutCases)
  if (name === undefined) return null
  // The meaning and the value are of one name, which the compiler cannot follow through a union.
  const meaning = meanings[name] as (
    value: unknown,
    one: Case,
    situation: Situation | undefined,
  ) => boolean
  return meaning(promise[name], one, situation)
}

function isAboutCases(name: string): name is CasePromise {
  return Object.hasOwn(meanings, name)
}
