import { listed, namesOf } from '#check/words/names.ts'
import { casePromise } from './promise.ts'
import { each, ids } from './references.ts'

export const neverAsks = casePromise({
  schema: ids.meta({ description: 'None of these questions is asked.' }),
  references: each('question'),
  holds: (questions, { facts }) => !questions.some((question) => facts.has(question)),
  explain: (questions, { facts }, text) => {
    const asked = questions.filter((question) => facts.has(question))
    return `it asks ${listed(asked.map(namesOf(text).question), 'and')}`
  },
})

export const asks = casePromise({
  schema: ids.meta({ description: 'Each of these questions is asked.' }),
  references: each('question'),
  holds: (questions, { facts }) => questions.every((question) => facts.has(question)),
  explain: (questions, { facts }, text) => {
    const missing = questions.filter((question) => !facts.has(question))
    return `it never asks ${listed(missing.map(namesOf(text).question), 'or')}`
  },
})
