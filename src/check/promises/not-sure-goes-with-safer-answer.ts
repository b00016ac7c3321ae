import * as z from 'zod'
import { resolveTarget } from '#check/paths.ts'
import { pathwayPromise } from './promise.ts'

export const notSureGoesWithSaferAnswer = pathwayPromise({
  schema: z
    .literal(true)
    .meta({ description: '"Not sure" goes exactly where the safer answer goes.' }),
  references: () => [],
  things: (_, { pathway }) =>
    Object.entries(pathway.questions).flatMap(([question, { answers, saferAnswer = '' }]) => {
      const leadsTo = (answer: string) =>
        answers[answer] === undefined ? '' : resolveTarget(pathway, {}, answers[answer])
      if (answers[notSure] === undefined) return []
      return [{ question, saferAnswer, unsure: leadsTo(notSure), safer: leadsTo(saferAnswer) }]
    }),
  holds: ({ unsure, safer }) => unsure === safer,
  explain: ({ question, saferAnswer, unsure, safer }, names) => {
    const [doubt, sure] = [notSure, saferAnswer].map((answer) => names.answer(question, answer))
    return `At ${names.question(question)}, ${doubt} leads to ${names.screen(unsure)}, and ${sure} to ${names.screen(safer)}.`
  },
})

const notSure = 'not-sure'
