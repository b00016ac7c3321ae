import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compiler } from '../../../scripts/mutate/compiler.ts'
import type { CodeMutant } from '../../../scripts/mutate/mutants.ts'
import { isSurvivor, percentOf, scoreOf } from '../../../scripts/mutate/score.ts'

const mutants = (...statuses: readonly CodeMutant['status'][]): readonly CodeMutant[] =>
  statuses.map((status, index) => ({
    id: String(index),
    fileName: 'src/services/hours.ts',
    mutatorName: 'ConditionalExpression',
    replacement: 'true',
    location: { start: { line: 1, column: 0 }, end: { line: 1, column: 4 } },
    status,
  }))

test.each<{
  rule: string
  statuses: readonly CodeMutant['status'][]
  is: ReturnType<typeof scoreOf>
  percent: number
}>([
  { rule: 'none', statuses: [], is: { found: 0, refused: 0, survived: 0 }, percent: 0 },
  {
    rule: 'a test failed, or never ended',
    statuses: ['Killed', 'Timeout'],
    is: { found: 2, refused: 0, survived: 0 },
    percent: 100,
  },
  {
    rule: 'no test failed, or none reached it',
    statuses: ['Survived', 'NoCoverage', 'Killed', 'Killed'],
    is: { found: 2, refused: 0, survived: 2 },
    percent: 50,
  },
  {
    rule: 'none could be tried, as it should be',
    statuses: ['RuntimeError', 'CompileError', 'Ignored', 'Pending', 'Killed'],
    is: { found: 1, refused: 0, survived: 4 },
    percent: 20,
  },
])('of mutants: $rule', ({ statuses, is, percent }) => {
  const all = mutants(...statuses)
  expect(scoreOf(all, [])).toEqual(is)
  expect(percentOf(scoreOf(all, []))).toBe(percent)
  expect(all.filter(isSurvivor).length).toBe(is.survived)
})

test('what the compiler refuses has not survived, and no test has found it', () => {
  const all = mutants('Survived', 'NoCoverage', 'Killed', 'Killed')
  const score = scoreOf(all, all.slice(0, 1))
  expect(score).toEqual({ found: 2, refused: 1, survived: 1 })
  expect(percentOf(score)).toBe(50)
})

test.each([
  { replacement: 'key', refused: true },
  { replacement: 'undefined', refused: false },
])(
  'the compiler refuses what does not compile: $replacement, $refused',
  ({ replacement, refused }) => {
    const file = 'src/flow/own.ts'
    const lines = readFileSync(file, 'utf8').split('\n')
    const line = lines.findIndex((one) => one.includes('? record[key] :')) + 1
    const column = (lines[line - 1] ?? '').indexOf('record[key]') + 1
    const [mutant] = mutants('Survived')
    const location = {
      start: { line, column },
      end: { line, column: column + 'record[key]'.length },
    }
    expect(compiler()({ ...mutant!, fileName: file, replacement, location })).toBe(refused)
  },
)
