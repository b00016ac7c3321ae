import type { Area } from '#check/load/area.ts'
import { type Finding, type KeyPath, nearest } from '#check/load/problem.ts'
import { own } from '#flow/graph.ts'
import { calleeOf, isServiceCall } from '#flow/outcome.ts'
import type { Pathway, Question } from '#flow/schema.ts'
import { rule } from './rule.ts'
import { callsOf } from './uses.ts'

type Reads = Pick<Area, 'pathway'>

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

/** What holds of every call, and of the one number that is on every screen. */
export const callRules = [
  rule(
    'no-first-call',
    'Every outcome has a call to a service to make now.',
    ['pathway'],
    noFirstCall,
  ),
  rule(
    'if-without-condition',
    'A call that is made only "if" names its condition.',
    ['pathway'],
    ifWithoutCondition,
  ),
  rule(
    'now-with-condition',
    'A call to make now depends on no condition.',
    ['pathway'],
    nowWithCondition,
  ),
  rule(
    'emergency-not-always',
    'The emergency service is always open.',
    ['pathway', 'services'],
    emergencyNotAlways,
  ),
]

function noFirstCall({ pathway }: Reads): readonly Finding[] {
  const outcomes = Object.entries(pathway.outcomes)
  const silent = outcomes.filter(
    ([, { calls }]) => !calls.some((call) => call.when === 'now' && isServiceCall(call)),
  )
  return silent.map(([node]) =>
    finding(
      ['outcomes', node, 'calls'],
      `"${node}" has no call to a service to make now.`,
      'Write "when": "now" at the first call to a service: a contact’s number may not be set.',
    ),
  )
}

function ifWithoutCondition({ pathway }: Reads): readonly Finding[] {
  const bare = callsOf(pathway).filter(({ call }) => call.when === 'if' && call.if === undefined)
  return bare.map(({ node, call, path }) =>
    finding(
      path,
      `"${node}" says to call "${calleeOf(call)}" if something is so, and not what.`,
      'Add "if" with the id of a condition.',
    ),
  )
}

function nowWithCondition({ pathway }: Reads): readonly Finding[] {
  const bound = callsOf(pathway).filter(({ call }) => call.when === 'now' && call.if !== undefined)
  return bound.map(({ node, call, path }) =>
    finding(
      [...path, 'if'],
      `"${node}" says to call "${calleeOf(call)}" now, but only if something is so.`,
      'Delete the condition, or write "when": "if".',
    ),
  )
}

function emergencyNotAlways({
  pathway,
  services,
}: Pick<Area, 'pathway' | 'services'>): readonly Finding[] {
  const { emergencyService } = pathway
  const service = own(services.services, emergencyService)
  if (service === undefined || service.hours === 'always') return []
  const message = `"${emergencyService}" is on every screen, and is not always open.`
  return [finding(['emergencyService'], message, 'Name a service whose hours are "always".')]
}

function finding(path: KeyPath, message: string, hint: string): Finding {
  return { file: 'pathway.json', path, message, hint }
}
