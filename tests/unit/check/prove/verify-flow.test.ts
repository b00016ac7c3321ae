import { expect, test } from 'vitest'
import type { Problem } from '#check/load/problem.ts'
import { compile } from '#machine/compile.ts'
import { verifyFlow } from '#check/prove/verify-flow.ts'
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
    { message: 'Help comes first.', hint: '' },
  ])
})
