import { id } from '#services/schema.ts'
import { pathwayPromise } from './promise.ts'
import { one } from './references.ts'

export const emergencyService = pathwayPromise({
  schema: id.meta({ description: 'The number that is on every screen, and is always open.' }),
  references: one('service'),
  things: (wanted, { pathway, services }) => [
    {
      shown: pathway.emergencyService,
      isRight: pathway.emergencyService === wanted && services[wanted]?.hours === 'always',
    },
  ],
  holds: ({ isRight }) => isRight,
  explain: ({ shown }, names) => `The number on every screen is ${names.callee(shown)}.`,
})
