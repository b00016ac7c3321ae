import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { AreaFiles, Flow } from '#flow/flow.ts'
import { load } from '#flow/load.ts'
import { pathsOf } from '#proof/paths.ts'
import { prove } from '#proof/prove.ts'
import { engines } from '../../../scripts/bench/engines.ts'
import { generatedFlow } from '../../../scripts/bench/generated-flow.ts'
import { type Shape, shapes } from '../../../scripts/bench/shapes.ts'
import { readFolder } from '../../../scripts/read-area.ts'

const loaded = load(readFolder(resolve('flows/hertfordshire')).files)
if (!loaded.ok) throw new Error('The shipped flow does not load.')
const service = Object.values(loaded.flow.pathway.checks)[0]?.service ?? ''
const flowOf = (shape: Shape, nodes: number) => generatedFlow(loaded.flow, service, shape, nodes)

/** How many paths a shape of so many nodes has, worked out without walking it. */
const counted: Readonly<Record<Shape, (nodes: number) => bigint>> = {
  tree: (nodes) => BigInt(Math.floor((nodes - 3) / 2) + 1),
  ladder: (nodes) => BigInt(Math.floor((nodes - 3) / 2) + 1),
  diamonds: (nodes) => 2n ** BigInt(Math.floor((nodes - 5) / 2) + 1),
}

test.each(shapes.flatMap((shape) => [10, 100, 1000].map((nodes) => ({ shape, nodes }))))(
  'a $shape of $nodes nodes has as many paths as arithmetic says, and keeps its rules',
  ({ shape, nodes }) => {
    const { paths, rules } = prove(flowOf(shape, nodes))
    const expected = counted[shape](nodes)
    expect(paths).toEqual(paths.map(() => expected))
    expect(paths.length).toBeGreaterThan(1)
    expect(rules.filter(({ broken }) => broken.length > 0)).toEqual([])
    expect(rules.filter(({ applied }) => applied === 0n)).toEqual([])
  },
)

test.each(shapes.flatMap((shape) => [10, 11, 12, 100].map((nodes) => ({ shape, nodes }))))(
  'a $shape of $nodes nodes is a pathway that could be taken in',
  ({ shape, nodes }) => {
    const flow = flowOf(shape, nodes)
    expect(load(filesOf(flow))).toEqual({ ok: true, flow })
  },
)

test.each(shapes)('a small %s has as many paths by every engine that lists them all', (shape) => {
  const flow = flowOf(shape, 12)
  const recursion = [...pathsOf(flow.pathway, {})].length
  const { 'proof by classes': ours, 'recursion over paths': listed, getSimplePaths } = engines
  expect(ours?.(flow).paths).toBe(String(recursion))
  expect(listed?.(flow).paths).toBe(String(recursion))
  expect(Number(getSimplePaths?.(flow).paths)).toBeGreaterThanOrEqual(recursion)
})

test('a rule that a generated pathway breaks is found, so a measurement of nothing is refused', () => {
  const flow = flowOf('diamonds', 12)
  const short = { says: 'Too short.', clauses: [{ then: { mostQuestions: 1 } }] }
  const broken = { ...flow, safety: { short } }
  expect(() => engines['proof by classes']?.(broken)).toThrow('broke a rule, or applied none')
})

/** A flow as the files in which somebody could have written it. */
function filesOf({
  pathway,
  services,
  access,
  sources,
  changes,
  texts,
  signs,
  holidays,
  ...rest
}: Flow): AreaFiles {
  const days = holidays.map((day) => ({ ...day, notes: '', bunting: true }))
  const division = 'england-and-wales'
  const files = {
    'pathway.json': pathway,
    'services.json': { bankHolidays: division, services, access },
    'sources.json': { sources },
    'changes.json': { changes },
    'text/en.json': texts.en,
    'signs/en.json': signs.en,
    'bank-holidays.json': { [division]: { division, events: days } },
    'safety.json': { rules: rest.safety, lessSafe: rest.lessSafe },
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]),
  )
}
