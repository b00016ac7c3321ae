import * as z from 'zod'
import { listed, namesOf } from '#check/words/names.ts'
import { stepsIn } from './case.ts'
import { casePromise } from './promise.ts'
import { each, ids } from './references.ts'

export const stepsNeverSay = casePromise({
  schema: z
    .array(z.string().min(1))
    .min(1)
    .meta({ description: 'No step that is shown says any of these words.' }),
  references: () => [],
  holds: (phrases, one) => {
    const texts = Object.values(one.flow.texts)
    const said = stepsIn(one).flatMap((step) => texts.map((text) => text.steps[step]))
    return !said.some((words) => saysAny(phrases, words))
  },
  explain: (phrases, one, text) => {
    const wrong = stepsIn(one).flatMap((step) => text.steps[step] ?? [])
    const quoted = wrong.filter((words) => saysAny(phrases, words)).map((words) => `“${words}”`)
    return `a step says ${listed(quoted, 'and')}`
  },
  perRole: true,
})

function saysAny(phrases: readonly string[], words = ''): boolean {
  return phrases.some((phrase) => words.toLowerCase().includes(phrase.toLowerCase()))
}

export const hasStepOf = casePromise({
  schema: ids.meta({ description: 'One of these steps is shown.' }),
  references: each('step'),
  holds: (steps, one) => stepsIn(one).some((step) => steps.includes(step)),
  explain: (steps, _, text) =>
    `it does not have the step ${listed(steps.map(namesOf(text).step), 'or')}`,
  perRole: true,
})

export const hasNoStepOf = casePromise({
  schema: ids.meta({ description: 'None of these steps is shown.' }),
  references: each('step'),
  holds: (steps, one) => !stepsIn(one).some((step) => steps.includes(step)),
  explain: (steps, one, text) => {
    const wrong = stepsIn(one).filter((step) => steps.includes(step))
    return `it has the step ${listed(wrong.map(namesOf(text).step), 'and')}`
  },
  perRole: true,
})
