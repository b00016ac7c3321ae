import * as z from 'zod'
import { id } from '#services/schema.ts'
import { when as callWhen } from './schema.ts'

/**
 * What `safety.json` may contain: the rules that every route must keep, at every moment, apart from
 * the routes. A rule is one plain sentence and a few clauses in a small closed vocabulary, which
 * `proof/` checks on every path at every kind of moment.
 */

const ids = z.array(id).min(1)

/** Answers to questions: any one of those listed, for each question. */
const answers = z.record(id, ids)

/** The situations that a clause is about: all of them, where it is left out. */
const situation = z.strictObject({
  /** Each of these questions was answered with one of these answers. */
  answered: answers.optional(),
  /** None of these questions was answered with one of these answers. */
  notAnswered: answers.optional(),
  /** None of these questions was asked. */
  notAsked: ids.optional(),
  /** The path ends at one of these outcomes. */
  endsAt: ids.optional(),
  /** The user works for one of these. */
  roles: ids.optional(),
})

const words = z.string().min(1)

/** An instant on London’s wall clock, and what a service must be then. */
const expectation = z.strictObject({
  at: z.iso.datetime({ local: true, precision: -1, error: 'Write 2027-01-16T16:59.' }),
  is: z.enum(['open', 'closed', 'may-be-closed']),
})

/** Everything that a rule can promise; a clause promises one of them. */
const promises = {
  /** Every node, service and step is on some path at some moment. */
  everythingIsReached: z.literal(true),
  /** The screen right after the answers in `answered` has this service as its first call. */
  nextFirstCall: id,
  /** None of these questions is asked on the path. */
  neverAsks: ids,
  /** Each of these questions is asked on the path. */
  asks: ids,
  /** Each of these questions offers these answers, so that nobody must give another. */
  offersAnswers: answers,
  /** The path ends at one of these outcomes. */
  endsOnlyAt: ids,
  /** The outcome is no dead end: its way on leads to this question. */
  goesOnTo: id,
  /** Each of these services is to be rung now. */
  callsNow: ids,
  /** These services are to be rung now only while they are open. */
  callsNowOnlyWhileOpen: ids,
  /** These services are never what to ring when nobody answers. */
  neverIfNobodyAnswers: ids,
  /** Every call to make now can be made now; another rule speaks of the services in `except`. */
  callsNowAreOpen: z.strictObject({ except: z.array(id) }),
  /** At least one of these services is among the calls. */
  callsOneOf: ids,
  /** None of these services is called, in whatever way. */
  neverCalls: ids,
  /** Calls of these kinds go to these services alone. */
  callsOnlyTo: z.strictObject({ services: ids, when: z.array(callWhen).min(1) }),
  /** These services are called only if a condition is so. */
  callsOnlyOnCondition: ids,
  /** No call to these services identifies anybody. */
  identifiesNobodyTo: ids,
  /** A call to these services identifies nobody without their consent. */
  identifiesOnlyWithConsentTo: ids,
  /** No call of these kinds identifies anybody. */
  identifiesNobody: z.array(callWhen).min(1),
  /** A call that identifies without consent stands only where this is the first step. */
  identifiesWithoutConsentOnlyAfter: id,
  /** The service is a call only of these kinds, and only where this is the first step. */
  callsOnlyAfter: z.strictObject({ service: id, when: z.array(callWhen).min(1), step: id }),
  /** "Not sure" goes exactly where the question’s safer answer goes. */
  notSureGoesWithSaferAnswer: z.literal(true),
  /** No path asks more questions than this. */
  mostQuestions: z.int().positive(),
  /** The number that is on every screen, and is always open. */
  emergencyService: id,
  /** The published hours, said a second time as instants with what the service must be then. */
  isOpenAt: z.strictObject({ service: id, expects: z.array(expectation).min(1) }),
  /** No step that is shown says any of these words. */
  stepsNeverSay: z.array(words).min(1),
  /** One of these steps is shown. */
  hasStepOf: ids,
  /** None of these steps is shown. */
  hasNoStepOf: ids,
  /** Exactly these services have a card "Also ring, if". */
  callsIf: z.array(id),
}

const promise = z
  .strictObject(promises)
  .partial()
  .refine((value) => Object.keys(value).length === 1, 'A clause promises one thing.')

const clause = z.strictObject({ when: situation.optional(), then: promise })

/** What makes a change to the routes one that somebody must look at twice. */
const lessSafe = z.strictObject({
  /** No change may take one of these services from somebody who is told to ring it. */
  loses: z.array(id),
  /** No change may tell somebody to ring one of these services who was not told so. */
  gains: z.array(id),
  /** No change may ask somebody one of these questions who was not asked it. */
  asks: z.array(id),
})

export const safetyFile = z.strictObject({
  $schema: z.string().optional(),
  lessSafe: lessSafe.default({ loses: [], gains: [], asks: [] }),
  /** In the order in which they are printed. */
  rules: z.record(id, z.strictObject({ says: words, clauses: z.array(clause).min(1) })),
})

export type Safety = z.infer<typeof safetyFile>['rules']
export type LessSafe = z.infer<typeof lessSafe>
export type Clause = z.infer<typeof clause>
export type Situation = z.infer<typeof situation>
export type SafetyPromise = z.infer<typeof promise>
/** A promise by its name, with what it is about. */
export type Promises = {
  readonly [Name in keyof typeof promises]: z.infer<(typeof promises)[Name]>
}
