import * as z from 'zod'
import { id } from '#services/schema.ts'
import { namesOf } from '#check/words/names.ts'
import { quoteCalls } from '#check/words/sentences.ts'
import { type Case, callsTo, stepsIn } from './case.ts'
import { casePromise } from './promise.ts'
import { callTimes, one } from './references.ts'

const callAfterStep = z.strictObject({ service: id, when: callTimes, step: id })

export const callsOnlyAfter = casePromise({
  schema: callAfterStep.meta({
    description: 'The service is a call only of these kinds, where this is the first step.',
  }),
  references: ({ service, step }) => [
    ...one('service', 'service')(service),
    ...one('step', 'step')(step),
  ],
  holds: (value, one) => tooEarly(value, one).length === 0,
  explain: (value, one, text) =>
    `it says ${quoteCalls(text, tooEarly(value, one))}, which must wait for the step ${namesOf(text).step(value.step)}`,
  perRole: true,
})

function tooEarly({ service, when, step }: z.infer<typeof callAfterStep>, one: Case) {
  const isFirst = stepsIn(one)[0] === step
  return callsTo([service], one).filter((call) => !(isFirst && when.includes(call.when)))
}
