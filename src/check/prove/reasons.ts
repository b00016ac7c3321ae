import type { Clause, Promises, Situation } from '#flow/safety-schema.ts'
import type { Call } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { type Case, outcomeOf, stepsIn } from './case.ts'
import { answersNamed, callsFirst, callsTo, type CasePromise, servicesCalled } from './meanings.ts'
import { listed, type Names, namesOf } from './names.ts'
import { callInWords } from './sentences.ts'

/**
 * Why a case breaks a promise, in words that go on after “because”. Pure.
 *
 * @param one a case in which the clause is broken
 */
export function reasonFor(text: PathwayText, { then, when }: Clause, one: Case): string {
  const name = Object.keys(then).find(isAboutCases)
  if (name === undefined) return ''
  // The reason and the value are of one name, which the compiler cannot follow through a union.
  const reason = reasons[name] as (value: unknown, given: Given) => string
  const said = (call: Call) => `“${callInWords(text, call)}”`
  const names = namesOf(text)
  return reason(then[name], { one, situation: when, names, said, text })
}

interface Given {
  readonly one: Case
  readonly situation: Situation | undefined
  readonly names: Names
  /** A call in words. */
  readonly said: (call: Call) => string
  readonly text: PathwayText
}

type Reasons = {
  readonly [Name in CasePromise]: (value: Promises[Name], given: Given) => string
}

const reasons: Reasons = {
  nextFirstCall: (service, { one, situation, names }) => {
    const wrong = answersNamed(one, situation).filter(
      ({ screen }) => !callsFirst(one, screen, service),
    )
    const said = wrong.map(
      ({ question, answer, screen }) =>
        `after ${names.answer(question, answer)} comes ${names.screen(screen)}, where ${names.service(service)} is not the first call`,
    )
    return listed(said, 'and')
  },
  neverAsks: (questions, { one, names }) =>
    `it asks ${listed(questions.filter((id) => one.facts.has(id)).map(names.question), 'and')}`,
  asks: (questions, { one, names }) => {
    const missing = questions.filter((id) => !one.facts.has(id))
    return `it never asks ${listed(missing.map(names.question), 'or')}`
  },
  endsOnlyAt: (outcomes, { one, names }) =>
    `it ends at ${names.outcome(one.outcome)}, and may end only at ${listed(outcomes.map(names.outcome), 'or')}`,
  goesOnTo: (question, { names }) => `it does not go on to ${names.question(question)}`,
  callsNow: (services, { one, names }) => {
    const now = servicesCalled(one, 'now')
    const missing = services.filter((service) => !now.includes(service))
    return `${listed(missing.map(names.service), 'and')} must be rung now, and the tool does not say so`
  },
  callsNowOnlyWhileOpen: (services, given) =>
    shutNow(given, (service) => services.includes(service)),
  neverIfNobodyAnswers: (services, { one, names }) => {
    const wrong = servicesCalled(one, 'no-answer').filter((service) => services.includes(service))
    return `if nobody answers it says to ring ${listed(wrong.map(names.service), 'and')}`
  },
  callsNowAreOpen: ({ except }, given) => shutNow(given, (service) => !except.includes(service)),
  callsOneOf: (services, { names }) =>
    `it does not call ${listed(services.map(names.service), 'or')}`,
  neverCalls: (services, { one, said }) => `it says ${quoted(callsTo(services, one), said)}`,
  callsOnlyTo: ({ services, when }, { one, said, names }) => {
    const wrong = outcomeOf(one).calls.filter(
      (call) => when.includes(call.when) && !services.includes(call.service),
    )
    return `it says ${quoted(wrong, said)}, and only ${listed(services.map(names.service), 'and')} may stand there`
  },
  callsOnlyOnCondition: (services, { one, said }) => {
    const wrong = callsTo(services, one).filter((call) => call.if === undefined)
    return `it says ${quoted(wrong, said)}, without a condition`
  },
  identifiesNobodyTo: (services, { one, said }) => {
    const wrong = callsTo(services, one).filter(({ identifies }) => identifies !== 'nobody')
    return `this call must name nobody: ${quoted(wrong, said)}`
  },
  identifiesOnlyWithConsentTo: (services, given) =>
    namedWithoutConsent(given, callsTo(services, given.one)),
  identifiesNobody: (kinds, { one, said }) => {
    const wrong = outcomeOf(one).calls.filter(
      ({ when, identifies }) => kinds.includes(when) && identifies !== 'nobody',
    )
    return `this call must name nobody: ${quoted(wrong, said)}`
  },
  identifiesWithoutConsentOnlyAfter: (step, given) =>
    `${namedWithoutConsent(given, outcomeOf(given.one).calls)}, and the first step is not ${given.names.step(step)}`,
  callsOnlyAfter: ({ service, when, step }, { one, said, names }) => {
    const isFirst = stepsIn(one)[0] === step
    const wrong = callsTo([service], one).filter((call) => !(isFirst && when.includes(call.when)))
    return `it says ${quoted(wrong, said)}, which must wait for the step ${names.step(step)}`
  },
  mostQuestions: (_, { one }) => `it asks ${one.questions} questions`,
  stepsNeverSay: (phrases, { one, text }) => {
    const wrong = stepsIn(one).filter((step) =>
      phrases.some((phrase) => text.steps[step]?.toLowerCase().includes(phrase.toLowerCase())),
    )
    return `a step says ${listed(
      wrong.map((step) => `“${text.steps[step]}”`),
      'and',
    )}`
  },
  hasStepOf: (steps, { names }) =>
    `it does not have the step ${listed(steps.map(names.step), 'or')}`,
  hasNoStepOf: (steps, { one, names }) => {
    const wrong = stepsIn(one).filter((step) => steps.includes(step))
    return `it has the step ${listed(wrong.map(names.step), 'and')}`
  },
  callsIf: (services, { one, names }) => {
    const [found, wanted] = [servicesCalled(one, 'if'), services].map((ids) =>
      ids.length === 0 ? 'nobody' : listed(ids.map(names.service), 'and'),
    )
    return `it says “Also ring, if” for ${found}, and must say it for ${wanted}`
  },
}

function shutNow({ one, names }: Given, isMeant: (service: string) => boolean): string {
  const shut = servicesCalled(one, 'now').filter(
    (service) => isMeant(service) && one.states[service] !== 'open',
  )
  const said = shut.map((service) => {
    const state = one.states[service] === 'closed' ? 'is closed' : 'may be closed'
    return `${names.service(service)} is to be rung now, and ${state} at that moment`
  })
  return listed(said, 'and')
}

function namedWithoutConsent({ said }: Given, calls: readonly Call[]): string {
  const wrong = calls.filter(({ identifies }) => identifies === 'lawful-reason')
  return `this call may name the person without their consent: ${quoted(wrong, said)}`
}

function quoted(calls: readonly Call[], said: (call: Call) => string): string {
  return listed(calls.map(said), 'and')
}

function isAboutCases(name: string): name is CasePromise {
  return Object.hasOwn(reasons, name)
}
