import { expect, test } from 'vitest'
import type { Problem } from '#check/load/problem.ts'
import type { Question, Target } from '#flow/schema.ts'
import { compile } from '#machine/compile.ts'
import { mostPaths, verifyFlow } from '#check/prove/verify-flow.ts'
import type { CheckedFlow } from '#check/safety-schema.ts'
import { filesOf } from '../load/fixtures.ts'
import { minimal } from '../../machine/pathways.ts'

const files = filesOf('minimal')

test('a machine that takes other paths is a problem of the tool, a sentence for each', () => {
  const { flow, pathway } = minimal
  const { problems, proved } = verifyFlow(
    flow,
    files,
    compile(pathway, () => 'open'),
  )
  expect(problems.length).toBe(proved!.walks.problems.length)
  expect(problems[0]).toEqual<Problem>({
    rule: 'machine-differs',
    where: { file: 'pathway.json', path: '', line: 1 },
    message: proved!.walks.problems[0]!,
    hint: 'This is a fault of the tool and not of the pathway: please report it.',
  })
})

test('without words in English a broken rule says which it is, and no case', () => {
  const rule = { says: 'Help comes first.', clauses: [{ then: { endsOnlyAt: ['help-now'] } }] }
  const flow = { ...minimal.flow, texts: {}, safety: { 'help-first': rule } }
  expect(verifyFlow(flow, files).problems.map(({ message, hint }) => ({ message, hint }))).toEqual([
    {
      message: 'Help comes first.',
      hint: 'Mend what breaks the rule. If the rule itself is what changes, change it in safety.json too.',
    },
  ])
})

test('past the most paths that a proof looks at, it stops with a sentence and proves nothing', () => {
  const questions = Array.from({ length: 18 }, (_, place) => {
    const next: Target = place === 17 ? { outcome: 'advice' } : { question: `q${place + 1}` }
    const question: Question = { about: 'who', answers: { yes: next, no: next }, sources: [] }
    return [`q${place}`, question] as const
  })
  const flow = withQuestions(Object.fromEntries(questions))
  expect(2 ** 18).toBeGreaterThan(mostPaths)
  expect(verifyFlow(flow, files)).toEqual({
    proved: null,
    problems: [
      {
        rule: 'too-many-paths',
        where: { file: 'pathway.json', path: '', line: 1 },
        message:
          'This pathway has more than 200,000 paths at one moment, so nothing of it was proved.',
        hint: 'The proof looks at every path. Ask fewer questions, or lead more answers straight to an outcome.',
      },
    ],
  })
})

function withQuestions(questions: CheckedFlow['pathway']['questions']): CheckedFlow {
  return { ...minimal.flow, pathway: { ...minimal.pathway, start: 'q0', questions } }
}
