import { expect, test } from 'vitest'
import type { CodeMutant } from '../../../scripts/mutate/layers.ts'
import { isSurvivor, percentOf, scoreOf, total } from '../../../scripts/mutate/score.ts'

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
  { rule: 'none', statuses: [], is: { found: 0, survived: 0 }, percent: 0 },
  {
    rule: 'a test failed, or never ended',
    statuses: ['Killed', 'Timeout'],
    is: { found: 2, survived: 0 },
    percent: 100,
  },
  {
    rule: 'no test failed, or none reached it',
    statuses: ['Survived', 'NoCoverage', 'Killed', 'Killed'],
    is: { found: 2, survived: 2 },
    percent: 50,
  },
])('of mutants: $rule', ({ statuses, is, percent }) => {
  const all = mutants(...statuses)
  expect(scoreOf(all)).toEqual(is)
  expect(percentOf(scoreOf(all))).toBe(percent)
  expect(all.filter(isSurvivor).length).toBe(is.survived)
})

test('scores add up', () => {
  const one = scoreOf(mutants('Killed', 'Survived', 'Ignored'))
  expect(total([one, one])).toEqual({ found: 2, survived: 2 })
})
