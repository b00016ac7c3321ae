import { recordedAnswers, scriptFor } from '#flow/script.ts'
import type { TrailEntry } from '#flow/graph.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { listed } from '#check/words/names.ts'
import type { Case } from './case.ts'
import { casePromise } from './promise.ts'
import { each, ids } from './references.ts'

export const scriptSaysOnly = casePromise({
  schema: ids.meta({
    description: 'Of the answers to questions, the script has those to these questions alone.',
  }),
  references: each('question'),
  holds: (questions, one) => toOthers(questions, saidIn(one), one).length === 0,
  explain: (questions, one, text) =>
    `what to say in the call has ${quoted(toOthers(questions, saidIn(one), one), text)}`,
})

export const recordHasOnly = casePromise({
  schema: ids.meta({
    description: 'Of the answers to questions, the record has those to these questions alone.',
  }),
  references: each('question'),
  holds: (questions, one) => toOthers(questions, recordedIn(one), one).length === 0,
  explain: (questions, one, text) =>
    `the record has ${quoted(toOthers(questions, recordedIn(one), one), text)}`,
})

function saidIn({ flow, outcome, role, path }: Case): readonly TrailEntry[] {
  const { script } = flow.pathway
  if (script === undefined) return []
  const parts = scriptFor(script, outcome, role, path.trail)
  return parts.flatMap(({ entries }) => entries.flatMap((each) => ('node' in each ? [each] : [])))
}

function recordedIn({ flow, outcome, path }: Case): readonly TrailEntry[] {
  return recordedAnswers(flow.pathway.script, outcome, path.trail)
}

function toOthers(
  questions: readonly string[],
  answers: readonly TrailEntry[],
  { flow }: Case,
): readonly TrailEntry[] {
  const asked = answers.filter(({ node }) => flow.pathway.questions[node] !== undefined)
  return asked.filter(({ node }) => !questions.includes(node))
}

function quoted(answers: readonly TrailEntry[], { questions }: PathwayText): string {
  const said = answers.map(({ node, answer }) => questions[node]?.answers[answer]?.said ?? answer)
  return listed(
    said.map((says) => `“${says}”`),
    'and',
  )
}
