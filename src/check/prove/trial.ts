import type { CheckedFlow, Clause } from '#check/safety-schema.ts'
import { type CheckAnswers, resolveTarget, waysFrom } from '#check/paths.ts'
import type { Case } from '#check/promises/case.ts'
import type { CasePromise, PathwayPromise } from '#check/promises/promise.ts'
import { isIn } from '#check/promises/situation.ts'
import { namesOf } from '#check/words/names.ts'
import type { Pathway } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { Moment } from './named-moments.ts'
import type { TimeClass } from './time-classes.ts'

/** One clause of a safety rule, as it is tried on one case after another. */
export interface Trial {
  readonly tryCase: (one: Case, time: TimeClass) => void
  /** How often it applied until now, and what breaks it. */
  readonly found: () => { readonly applied: number; readonly broken: readonly Counterexample[] }
}

/** A case in which a rule is broken, or a sentence that says what of the whole pathway breaks it. */
export type Counterexample = BrokenCase | { readonly says: string }

export interface BrokenCase {
  readonly case: Case
  readonly moment: Moment
  /** Why that breaks the rule, in words that go on after “because”. */
  readonly because: (text: PathwayText) => string
  /** Whether it is the same for every role. */
  readonly isForEverybody: boolean
}

/**
 * Tries a clause about cases on every one that it is about. Of those that break it, one is told: at
 * the first moment, at the first outcome on the way, after the shortest path to it.
 */
export function trialOf(
  { pathway }: CheckedFlow,
  promise: CasePromise<unknown>,
  value: unknown,
  { when = {} }: Clause,
): Trial {
  const isMeant = isIn(when)
  const isForEverybody = when.roles === undefined && promise.perRole === undefined
  let applied = 0
  let told: { readonly one: Case; readonly time: TimeClass } | undefined
  let order: readonly string[] = []

  /** Whether a case is rather to be told than the one that is told until now. */
  const isBetter = (one: Case, other: Case): boolean => {
    const [place, otherPlace] = [one, other].map(({ outcome }) => order.indexOf(outcome))
    if (place !== otherPlace) return Number(place) < Number(otherPlace)
    if (one.questions === other.questions) return one.path.trail.length < other.path.trail.length
    return one.questions < other.questions === (promise.tells === undefined)
  }

  return {
    tryCase: (one, time) => {
      if (!isMeant(one)) return
      if (!isForEverybody || one.role === pathway.roles[0]) applied += time.moments.length
      if (told !== undefined && told.time !== time) return
      if (promise.holds(value, one, when)) return
      if (told === undefined) order = screensInOrder(pathway, time.answers)
      if (told === undefined || isBetter(one, told.one)) told = { one, time }
    },
    found: () => {
      if (told === undefined) return { applied, broken: [] }
      const { one, time } = told
      const because = (text: PathwayText) => promise.explain(value, one, text, when)
      return { applied, broken: [{ case: one, moment: time.moments[0], because, isForEverybody }] }
    },
  }
}

/** Tries a clause about a whole pathway, once on each thing that it is about. */
export function trialOfPathway(
  flow: CheckedFlow,
  promise: PathwayPromise<unknown, unknown>,
  value: unknown,
  times: readonly TimeClass[],
): Trial {
  const moments = times.map(({ answers }) => answers)
  const things = promise.things(value, flow, moments)
  const names = namesOf(flow.texts.en)
  const broken = things.filter((thing) => !promise.holds(thing))
  const told = broken.map((thing) => ({ says: promise.explain(thing, names) }))
  return { tryCase: () => undefined, found: () => ({ applied: things.length, broken: told }) }
}

/** Every screen that can be reached, each after all that lead to it, and in the order of answers. */
function screensInOrder(pathway: Pathway, answers: CheckAnswers): readonly string[] {
  const done = new Set<string>()
  const enter = (screen: string): void => {
    if (done.has(screen)) return
    const targets = Object.values(waysFrom(pathway, screen))
    for (const target of targets.reverse()) enter(resolveTarget(pathway, answers, target))
    done.add(screen)
  }
  enter(pathway.start)
  return [...done].reverse()
}
