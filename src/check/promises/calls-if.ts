import * as z from 'zod'
import { id } from '#services/schema.ts'
import { listed, namesOf } from '#check/words/names.ts'
import { servicesCalled } from './case.ts'
import { casePromise } from './promise.ts'
import { each } from './references.ts'

export const callsIf = casePromise({
  schema: z.array(id).meta({ description: 'Exactly these services have a card "Also ring, if".' }),
  references: each('service'),
  holds: (services, one) => {
    const cards = servicesCalled(one, 'if')
    return JSON.stringify([...cards].sort()) === JSON.stringify([...services].sort())
  },
  explain: (services, one, text) => {
    const [found, wanted] = [servicesCalled(one, 'if'), services].map((ids) =>
      ids.length === 0 ? 'nobody' : listed(ids.map(namesOf(text).service), 'and'),
    )
    return `it says “Also ring, if” for ${found}, and must say it for ${wanted}`
  },
})
