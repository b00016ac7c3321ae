import * as z from 'zod'
import { id } from '#services/schema.ts'
import { listed, namesOf } from '#check/words/names.ts'
import { calleeOf } from '#flow/outcome.ts'
import { type Case, callsIn } from './case.ts'
import { casePromise } from './promise.ts'
import { each } from './references.ts'

export const callsIf = casePromise({
  schema: z
    .array(id)
    .meta({ description: 'Exactly these services and contacts have a card "Also ring, if".' }),
  references: each('callee'),
  holds: (callees, one) => {
    const cards = calledIf(one)
    return JSON.stringify([...cards].sort()) === JSON.stringify([...callees].sort())
  },
  explain: (callees, one, text) => {
    const [found, wanted] = [calledIf(one), callees].map((ids) =>
      ids.length === 0 ? 'nobody' : listed(ids.map(namesOf(text).callee), 'and'),
    )
    return `it says “Also ring, if” for ${found}, and must say it for ${wanted}`
  },
})

function calledIf(one: Case): readonly string[] {
  return callsIn(one)
    .filter(({ when }) => when === 'if')
    .map(calleeOf)
}
