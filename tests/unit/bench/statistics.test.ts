import { expect, test } from 'vitest'
import { ratioOf, spreadOf } from '../../../bench/report/statistics.ts'

test.each([
  { values: [3, 1, 2], spread: { median: 2, min: 1, max: 3, runs: 3 } },
  { values: [40, 10, 30, 20], spread: { median: 25, min: 10, max: 40, runs: 4 } },
  { values: [7], spread: { median: 7, min: 7, max: 7, runs: 1 } },
  { values: [], spread: undefined },
])('the spread of $values is its middle, its least and its most', ({ values, spread }) => {
  expect(spreadOf(values)).toEqual(spread)
})

test('a ratio compares the runs of one round alone, so that a slow round slows neither', () => {
  const ours = new Map([
    [0, 100],
    [1, 1000],
    [2, 110],
    [3, 5],
  ])
  const theirs = new Map([
    [0, 50],
    [1, 500],
    [2, 50],
  ])
  expect(ratioOf(ours, theirs)).toEqual({ median: 2, min: 2, max: 2.2, runs: 3 })
  expect(ratioOf(ours, new Map([[0, 0]]))).toBeUndefined()
})
