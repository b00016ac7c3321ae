import { expect, test } from 'vitest'
import { pageOf, reachesGoal, type Result, rowOf } from '../../../scripts/bench/page.ts'

const run = { engine: 'ours', shape: 'tree', nodes: 10_000 } as const
const measured = {
  paths: '7',
  kinds: 6,
  nodes: 9999,
  clauses: 41,
  milliseconds: 9000,
  megabytes: 900,
}
const out: Result = { run, measured: { because: 'memory' } }

test.each([
  { name: 'in time and memory', results: [{ run, measured }], reached: true },
  {
    name: 'too slow',
    results: [{ run, measured: { ...measured, milliseconds: 10_000 } }],
    reached: false,
  },
  {
    name: 'too large',
    results: [{ run, measured: { ...measured, megabytes: 1000 } }],
    reached: false,
  },
  { name: 'not finished', results: [{ run, measured }, out], reached: false },
])('the goal is reached or missed: $name', ({ results, reached }) => {
  expect(reachesGoal(results)).toBe(reached)
  const page = pageOf([], results, { cores: 2, node: '20' })
  expect(page).toContain(reached ? 'It is reached: ' : 'It is missed: ')
})

test.each([
  {
    name: 'beside ours',
    result: { run: { ...run, engine: 'theirs' }, measured: { ...measured, milliseconds: 4 } },
    ours: { ...measured, milliseconds: 16 },
    row: '| tree | 9999 | theirs | 7 | 6 | 4.0 ms | 0.25 | 900 MB |',
  },
  {
    name: 'where ours did not finish',
    result: { run, measured },
    ours: { because: 'time' } as const,
    row: '| tree | 9999 | ours | 7 | 6 | 9000 ms |  | 900 MB |',
  },
  {
    name: 'not finished itself',
    result: out,
    ours: measured,
    row: '| tree | 10000 | ours |  |  | out of memory |  |  |',
  },
])('a line of the table: $name', ({ result, ours, row }) => {
  expect(rowOf(result, ours)).toBe(row)
})
