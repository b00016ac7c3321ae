import * as z from 'zod'
import { id } from '#services/schema.ts'
import type { Call } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { namesOf } from '#check/words/names.ts'
import { quoteCalls } from '#check/words/sentences.ts'
import { comesFirst } from './calls-first.ts'
import { type Case, callsTo, serviceCallsAt } from './case.ts'
import { casePromise } from './promise.ts'
import { callTimes, each, ids, one } from './references.ts'

export const identifiesNobodyTo = casePromise({
  schema: ids.meta({ description: 'No call to these services and contacts says who anybody is.' }),
  references: each('callee'),
  holds: (callees, one) => callsTo(callees, one).every(namesNobody),
  explain: (callees, one, text) => describeNaming(text, callsTo(callees, one)),
})

export const identifiesNobody = casePromise({
  schema: callTimes.meta({
    description: 'No call to a service, of these kinds, says who anybody is.',
  }),
  references: () => [],
  holds: (times, one) => serviceCallsAt(times, one).every(namesNobody),
  explain: (times, one, text) => describeNaming(text, serviceCallsAt(times, one)),
})

export const identifiesOnlyWithConsentTo = casePromise({
  schema: ids.meta({
    description: 'A call to these services and contacts names nobody without their consent.',
  }),
  references: each('callee'),
  holds: (callees, one) => !callsTo(callees, one).some(needsNoConsent),
  explain: (callees, one, text) => describeNoConsent(text, callsTo(callees, one)),
})

export const identifiesWithoutConsentOnlyAfter = casePromise({
  schema: id.meta({
    description:
      'Where a call to a service may name somebody without consent, but for a call "if", this contact comes first.',
  }),
  references: one('contact'),
  holds: (contact, one) => comesFirst(contact, one) || toldUnasked(one).length === 0,
  explain: (contact, one, text) =>
    `${describeNoConsent(text, toldUnasked(one))}, and ${namesOf(text).callee(contact)} does not come first`,
})

const serviceAfterContact = z.strictObject({ service: id, when: callTimes, contact: id })

export const identifiesOnlyAfter = casePromise({
  schema: serviceAfterContact.meta({
    description:
      'The service is told who somebody is only in calls of these kinds, where this contact comes first.',
  }),
  references: ({ service, contact }) => [
    ...one('service', 'service')(service),
    ...one('contact', 'contact')(contact),
  ],
  holds: (value, one) => tooEarly(value, one).length === 0,
  explain: (value, one, text) =>
    `it says ${quoteCalls(text, tooEarly(value, one))}, which must wait for ${namesOf(text).callee(value.contact)}`,
})

function tooEarly({ service, when, contact }: z.infer<typeof serviceAfterContact>, one: Case) {
  const isFirst = comesFirst(contact, one)
  const naming = callsTo([service], one).filter((call) => !namesNobody(call))
  return naming.filter((call) => !(isFirst && when.includes(call.when)))
}

export const namesOnlyOnCondition = casePromise({
  schema: ids.meta({
    description: 'A call to these services names somebody only if a condition is so.',
  }),
  references: each('service'),
  holds: (services, one) => namedAnyway(services, one).length === 0,
  explain: (services, one, text) =>
    `it says ${quoteCalls(text, namedAnyway(services, one))}, without a condition`,
})

function namedAnyway(services: readonly string[], one: Case): readonly Call[] {
  return callsTo(services, one).filter((call) => !namesNobody(call) && call.if === undefined)
}

/** The calls to services that name somebody without consent, whatever else is so. */
function toldUnasked(one: Case): readonly Call[] {
  return serviceCallsAt(['now', 'then', 'no-answer'], one).filter(needsNoConsent)
}

function namesNobody({ identifies }: Call): boolean {
  return identifies === 'nobody'
}

function needsNoConsent({ identifies }: Call): boolean {
  return identifies === 'lawful-reason'
}

function describeNaming(text: PathwayText, calls: readonly Call[]): string {
  const wrong = calls.filter((call) => !namesNobody(call))
  return `this call must name nobody: ${quoteCalls(text, wrong)}`
}

function describeNoConsent(text: PathwayText, calls: readonly Call[]): string {
  const wrong = calls.filter(needsNoConsent)
  return `this call may name the person without their consent: ${quoteCalls(text, wrong)}`
}
