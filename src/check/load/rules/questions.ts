import { nearest } from '#check/load/hints.ts'
import type { Finding } from '#check/load/problem.ts'
import type { Pathway, Question } from '#flow/schema.ts'
import { rule } from './rule.ts'

/** What holds of every question, apart from where its answers lead. */
export const questionRules = [
  rule('too-few-answers', 'A question has two answers or more.', ['pathway'], ({ pathway }) =>
    ofEach(pathway, tooFewAnswers),
  ),
  rule(
    'safer-answer-unknown',
    'The safer answer is another answer of the same question.',
    ['pathway'],
    ({ pathway }) => ofEach(pathway, saferAnswerUnknown),
  ),
  rule(
    'safer-answer-missing',
    'A question that can be answered "not-sure" says which answer is the safer one.',
    ['pathway'],
    ({ pathway }) => ofEach(pathway, saferAnswerMissing),
  ),
]

const notSure = 'not-sure'

type Said = readonly [key: string, message: string, hint: string]

function ofEach(
  pathway: Pathway,
  find: (question: Question) => Said | undefined,
): readonly Finding[] {
  return Object.entries(pathway.questions).flatMap(([node, question]) => {
    const said = find(question)
    if (said === undefined) return []
    const [key, message, hint] = said
    return [
      {
        file: 'pathway.json',
        path: ['questions', node, key],
        message: `"${node}" ${message}`,
        hint,
      },
    ]
  })
}

function tooFewAnswers({ answers }: Question): Said | undefined {
  const count = Object.keys(answers).length
  if (count > 1) return undefined
  return [
    'answers',
    `has ${count === 0 ? 'no answer' : 'only one answer'}.`,
    'Nobody can choose there.',
  ]
}

function saferAnswerUnknown({ answers, saferAnswer }: Question): Said | undefined {
  const others = Object.keys(answers).filter((answer) => answer !== notSure)
  if (saferAnswer === undefined || others.includes(saferAnswer)) return undefined
  return ['saferAnswer', `has no other answer "${saferAnswer}".`, nearest(saferAnswer, others)]
}

function saferAnswerMissing({ answers, saferAnswer }: Question): Said | undefined {
  if (saferAnswer !== undefined || !Object.hasOwn(answers, notSure)) return undefined
  const hint = 'Add "saferAnswer" with the answer to which "not-sure" is treated as equal.'
  return ['saferAnswer', 'can be answered "not-sure" and names no safer answer.', hint]
}
