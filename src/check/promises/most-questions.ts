import * as z from 'zod'
import { casePromise } from './promise.ts'

export const mostQuestions = casePromise({
  schema: z.int().positive().meta({ description: 'No path asks more questions than this.' }),
  references: () => [],
  holds: (most, { questions }) => questions <= most,
  explain: (_, { questions }) => `it asks ${questions} questions`,
  tells: 'the longest',
})
