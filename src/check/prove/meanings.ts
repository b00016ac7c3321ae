import type { Call } from '#flow/schema.ts'
import type { Promises, Situation } from '#flow/safety-schema.ts'
import { type Case, outcomeOf, stepsIn } from './case.ts'
import { landing } from './paths.ts'

/**
 * What each word of the safety rules means, in one case. The promises that are about a pathway as
 * a whole, and not about a case, are in `whole-promises.ts`.
 */

export type CasePromise = Exclude<
  keyof Promises,
  | 'everythingIsReached'
  | 'offersAnswers'
  | 'notSureGoesWithSaferAnswer'
  | 'emergencyService'
  | 'isOpenAt'
>

type Meanings = {
  readonly [Name in CasePromise]: (
    value: Promises[Name],
    one: Case,
    situation: Situation | undefined,
  ) => boolean
}

export const meanings: Meanings = {
  nextFirstCall: (service, one, situation) =>
    answersNamed(one, situation).every(({ screen }) => callsFirst(one, screen, service)),
  neverAsks: (questions, { facts }) => !questions.some((question) => facts.has(question)),
  asks: (questions, { facts }) => questions.every((question) => facts.has(question)),
  endsOnlyAt: (outcomes, { outcome }) => outcomes.includes(outcome),
  goesOnTo: (question, one) => outcomeOf(one).continue?.question === question,
  callsNow: (services, one) => {
    const now = servicesCalled(one, 'now')
    return services.every((service) => now.includes(service))
  },
  callsNowOnlyWhileOpen: (services, one) =>
    servicesCalled(one, 'now').every(
      (service) => !services.includes(service) || one.states[service] === 'open',
    ),
  neverIfNobodyAnswers: (services, one) =>
    !servicesCalled(one, 'no-answer').some((service) => services.includes(service)),
  callsNowAreOpen: ({ except }, one) =>
    servicesCalled(one, 'now').every(
      (service) => except.includes(service) || one.states[service] === 'open',
    ),
  callsOneOf: (services, one) =>
    outcomeOf(one).calls.some(({ service }) => services.includes(service)),
  neverCalls: (services, one) => callsTo(services, one).length === 0,
  callsOnlyTo: ({ services, when }, one) =>
    outcomeOf(one).calls.every(
      (call) => !when.includes(call.when) || services.includes(call.service),
    ),
  callsOnlyOnCondition: (services, one) =>
    callsTo(services, one).every((call) => call.if !== undefined),
  identifiesNobodyTo: (services, one) =>
    callsTo(services, one).every(({ identifies }) => identifies === 'nobody'),
  identifiesOnlyWithConsentTo: (services, one) =>
    callsTo(services, one).every(({ identifies }) => identifies !== 'lawful-reason'),
  identifiesNobody: (kinds, one) =>
    outcomeOf(one).calls.every(
      ({ when, identifies }) => !kinds.includes(when) || identifies === 'nobody',
    ),
  identifiesWithoutConsentOnlyAfter: (step, one) =>
    stepsIn(one)[0] === step ||
    outcomeOf(one).calls.every(({ identifies }) => identifies !== 'lawful-reason'),
  callsOnlyAfter: ({ service, when, step }, one) =>
    outcomeOf(one).calls.every(
      (call) => call.service !== service || (when.includes(call.when) && stepsIn(one)[0] === step),
    ),
  mostQuestions: (most, { questions }) => questions <= most,
  stepsNeverSay: (phrases, one) => {
    const texts = Object.values(one.flow.texts)
    const said = stepsIn(one).flatMap((step) => texts.map((text) => text.steps[step] ?? ''))
    const lower = said.join('\n').toLowerCase()
    return !phrases.some((phrase) => lower.includes(phrase.toLowerCase()))
  },
  hasStepOf: (steps, one) => stepsIn(one).some((step) => steps.includes(step)),
  hasNoStepOf: (steps, one) => !stepsIn(one).some((step) => steps.includes(step)),
  callsIf: (services, one) => {
    const cards = servicesCalled(one, 'if')
    return JSON.stringify([...cards].sort()) === JSON.stringify([...services].sort())
  },
}

/** Whether the first call on a screen is one to make now, and to this service. */
export function callsFirst({ flow }: Case, screen: string, service: string): boolean {
  const first = flow.pathway.outcomes[screen]?.calls[0]
  return first?.service === service && first.when === 'now'
}

/** The services that an outcome calls in this way. */
export function servicesCalled(one: Case, when: string): readonly string[] {
  return outcomeOf(one)
    .calls.filter((call) => call.when === when)
    .map(({ service }) => service)
}

/** The calls of an outcome to these services. */
export function callsTo(services: readonly string[], one: Case): readonly Call[] {
  return outcomeOf(one).calls.filter(({ service }) => services.includes(service))
}

/** The answers that a clause names, of those that were given, with the screen right after each. */
export function answersNamed({ flow, facts, answers }: Case, situation: Situation | undefined) {
  const named = Object.entries(situation?.answered ?? {}).flatMap(([question, given]) =>
    given.map((answer) => ({ question, answer })),
  )
  return named.flatMap(({ question, answer }) => {
    const target = flow.pathway.questions[question]?.answers[answer]
    if (target === undefined || !facts.has(`${question}=${answer}`)) return []
    return [{ question, answer, screen: landing(flow.pathway, answers, target) }]
  })
}
