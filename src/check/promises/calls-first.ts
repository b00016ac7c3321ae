import * as z from 'zod'
import { calleeOf } from '#flow/outcome.ts'
import { id } from '#services/schema.ts'
import { namesOf } from '#check/words/names.ts'
import { type Case, callsIn, servicesCalled } from './case.ts'
import { casePromise } from './promise.ts'
import { one } from './references.ts'

export const callsFirst = casePromise({
  schema: id.meta({ description: 'This service or contact is the first to be rung now.' }),
  references: one('callee'),
  holds: (callee, one) => comesFirst(callee, one),
  explain: (callee, one, text) => {
    const first = callsIn(one).find(({ when }) => when === 'now')
    const found = first === undefined ? 'nobody' : namesOf(text).callee(calleeOf(first))
    return `${found} comes first, and ${namesOf(text).callee(callee)} must`
  },
})

/** Whether a service or a contact is the first to be rung now. */
export function comesFirst(callee: string, one: Case): boolean {
  const first = callsIn(one).find(({ when }) => when === 'now')
  return first !== undefined && calleeOf(first) === callee
}

export const callsContact = casePromise({
  schema: id.meta({ description: 'This contact is among the calls.' }),
  references: one('contact'),
  holds: (contact, one) => callsIn(one).some((call) => calleeOf(call) === contact),
  explain: (contact, _, text) => `it does not say to ring ${namesOf(text).callee(contact)}`,
})

export const callsAServiceNow = casePromise({
  schema: z
    .literal(true)
    .meta({ description: 'A service is to be rung now: a contact’s number may not be set.' }),
  references: () => [],
  holds: (_, one) => servicesCalled(one, 'now').length > 0,
  explain: () => 'no service is to be rung now, and the number of a contact may not be set',
})
