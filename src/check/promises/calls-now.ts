import * as z from 'zod'
import { id } from '#services/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { listed, namesOf } from '#check/words/names.ts'
import { stateWords } from '#check/words/sentences.ts'
import { type Case, servicesCalled } from './case.ts'
import { casePromise } from './promise.ts'
import { each, ids } from './references.ts'

export const callsNow = casePromise({
  schema: ids.meta({ description: 'Each of these services is to be rung now.' }),
  references: each('service'),
  holds: (services, one) => missingNow(services, one).length === 0,
  explain: (services, one, text) =>
    `${listed(missingNow(services, one).map(namesOf(text).callee), 'and')} must be rung now, and the tool does not say so`,
})

export const callsNowOnlyWhileOpen = casePromise({
  schema: ids.meta({
    description: 'These services are to be rung now only while they are open.',
  }),
  references: each('service'),
  holds: (services, one) => !shutNow(one).some((service) => services.includes(service)),
  explain: (services, one, text) =>
    describeShut(
      shutNow(one).filter((service) => services.includes(service)),
      one,
      text,
    ),
})

export const callsNowAreOpen = casePromise({
  schema: z.strictObject({ except: z.array(id) }).meta({
    description: 'Every call to make now can be made then, but for the services in "except".',
  }),
  references: ({ except }) => each('service', 'except')(except),
  holds: ({ except }, one) => shutNow(one).every((service) => except.includes(service)),
  explain: ({ except }, one, text) =>
    describeShut(
      shutNow(one).filter((service) => !except.includes(service)),
      one,
      text,
    ),
})

function missingNow(services: readonly string[], one: Case): readonly string[] {
  const now = servicesCalled(one, 'now')
  return services.filter((service) => !now.includes(service))
}

/** The services that are to be rung now, and are not open. */
function shutNow(one: Case): readonly string[] {
  return servicesCalled(one, 'now').filter((service) => one.states[service] !== 'open')
}

function describeShut(services: readonly string[], { states }: Case, text: PathwayText): string {
  const said = services.map((service) => {
    const state = stateWords[states[service] ?? 'may-be-closed']
    return `${namesOf(text).callee(service)} is to be rung now, and ${state} at that moment`
  })
  return listed(said, 'and')
}
