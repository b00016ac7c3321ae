import { id } from '#services/schema.ts'
import type { Call } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { namesOf } from '#check/words/names.ts'
import { quoteCalls } from '#check/words/sentences.ts'
import { type Case, callsTo, outcomeOf, stepsIn } from './case.ts'
import { casePromise } from './promise.ts'
import { callTimes, each, ids, one } from './references.ts'

export const identifiesNobodyTo = casePromise({
  schema: ids.meta({ description: 'No call to these services says who anybody is.' }),
  references: each('service'),
  holds: (services, one) => callsTo(services, one).every(namesNobody),
  explain: (services, one, text) => describeNaming(text, callsTo(services, one)),
})

export const identifiesNobody = casePromise({
  schema: callTimes.meta({ description: 'No call of these kinds says who anybody is.' }),
  references: () => [],
  holds: (times, one) => callsAt(times, one).every(namesNobody),
  explain: (times, one, text) => describeNaming(text, callsAt(times, one)),
})

export const identifiesOnlyWithConsentTo = casePromise({
  schema: ids.meta({
    description: 'A call to these services names nobody without their consent.',
  }),
  references: each('service'),
  holds: (services, one) => !callsTo(services, one).some(needsNoConsent),
  explain: (services, one, text) => describeNoConsent(text, callsTo(services, one)),
})

export const identifiesWithoutConsentOnlyAfter = casePromise({
  schema: id.meta({
    description: 'A call that names somebody without consent needs this first step.',
  }),
  references: one('step'),
  holds: (step, one) => stepsIn(one)[0] === step || !outcomeOf(one).calls.some(needsNoConsent),
  explain: (step, one, text) =>
    `${describeNoConsent(text, outcomeOf(one).calls)}, and the first step is not ${namesOf(text).step(step)}`,
  perRole: true,
})

function callsAt(times: readonly Call['when'][], one: Case): readonly Call[] {
  return outcomeOf(one).calls.filter(({ when }) => times.includes(when))
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
