import * as z from 'zod'
import { listed, namesOf } from '#check/words/names.ts'
import { quoteCalls } from '#check/words/sentences.ts'
import { type Case, callsTo, serviceCallsAt, servicesCalled } from './case.ts'
import { casePromise } from './promise.ts'
import { callTimes, each, ids } from './references.ts'

export const callsOneOf = casePromise({
  schema: ids.meta({ description: 'At least one of these services is among the calls.' }),
  references: each('service'),
  holds: (services, one) => callsTo(services, one).length > 0,
  explain: (services, _, text) =>
    `it does not call ${listed(services.map(namesOf(text).callee), 'or')}`,
})

export const neverCalls = casePromise({
  schema: ids.meta({
    description: 'None of these services and contacts is called, in whatever way.',
  }),
  references: each('callee'),
  holds: (callees, one) => callsTo(callees, one).length === 0,
  explain: (callees, one, text) => `it says ${quoteCalls(text, callsTo(callees, one))}`,
})

export const neverIfNobodyAnswers = casePromise({
  schema: ids.meta({
    description: 'These services are never what to ring when nobody answers.',
  }),
  references: each('service'),
  holds: (services, one) => calledInstead(services, one).length === 0,
  explain: (services, one, text) =>
    `if nobody answers it says to ring ${listed(calledInstead(services, one).map(namesOf(text).callee), 'and')}`,
})

function calledInstead(services: readonly string[], one: Case): readonly string[] {
  return servicesCalled(one, 'no-answer').filter((service) => services.includes(service))
}

const servicesAtTimes = z.strictObject({ services: ids, when: callTimes })

export const callsOnlyTo = casePromise({
  schema: servicesAtTimes.meta({
    description: 'Calls to services, of these kinds, go to these services alone.',
  }),
  references: ({ services }) => each('service', 'services')(services),
  holds: (value, one) => callsToOthers(value, one).length === 0,
  explain: (value, one, text) =>
    `it says ${quoteCalls(text, callsToOthers(value, one))}, and only ${listed(value.services.map(namesOf(text).callee), 'and')} may be there`,
})

function callsToOthers({ services, when }: z.infer<typeof servicesAtTimes>, one: Case) {
  return serviceCallsAt(when, one).filter(({ service }) => !services.includes(service))
}

export const callsOnlyOnCondition = casePromise({
  schema: ids.meta({
    description: 'These services and contacts are called only if a condition is so.',
  }),
  references: each('callee'),
  holds: (callees, one) => unconditional(callees, one).length === 0,
  explain: (callees, one, text) =>
    `it says ${quoteCalls(text, unconditional(callees, one))}, without a condition`,
})

function unconditional(callees: readonly string[], one: Case) {
  return callsTo(callees, one).filter((call) => call.if === undefined)
}
