import { pathwayPromise } from './promise.ts'
import { answers, questionsOf } from './references.ts'

export const offersAnswers = pathwayPromise({
  schema: answers.meta({ description: 'Each of these questions offers these answers.' }),
  // An answer that is not there breaks the promise, which says so in better words.
  references: questionsOf,
  things: (wanted, { pathway }) =>
    Object.entries(wanted).flatMap(([question, ids]) =>
      ids.map((answer) => {
        const isOffered = pathway.questions[question]?.answers[answer] !== undefined
        return { question, answer, isOffered }
      }),
    ),
  holds: ({ isOffered }) => isOffered,
  explain: ({ question, answer }, names) =>
    `${names.question(question)} has no answer "${answer}" any more.`,
})
