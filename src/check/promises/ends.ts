import { id } from '#services/schema.ts'
import { listed, namesOf } from '#check/words/names.ts'
import { outcomeOf } from './case.ts'
import { casePromise } from './promise.ts'
import { each, ids, one } from './references.ts'

export const endsOnlyAt = casePromise({
  schema: ids.meta({ description: 'The path ends at one of these outcomes, and at no other.' }),
  references: each('outcome'),
  holds: (outcomes, { outcome }) => outcomes.includes(outcome),
  explain: (outcomes, { outcome }, text) => {
    const names = namesOf(text)
    return `it ends at ${names.outcome(outcome)}, and may end only at ${listed(outcomes.map(names.outcome), 'or')}`
  },
})

export const continuesTo = casePromise({
  schema: id.meta({
    description: 'The outcome is no dead end: its way on leads to this question.',
  }),
  references: one('question'),
  holds: (question, one) => outcomeOf(one).continue?.question === question,
  explain: (question, _, text) => `it does not go on to ${namesOf(text).question(question)}`,
})
