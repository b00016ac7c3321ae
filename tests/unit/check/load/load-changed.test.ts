import { expect, test } from 'vitest'
import { withDraft } from '#check/load/draft.ts'
import { load, type Changes, loadChanged } from '#check/load/load.ts'
import { mutantsOf } from '#check/mutants/all.ts'
import { filesOf, flowOf, wholeAreaOf } from './fixtures.ts'

const files = filesOf('minimal')

const changes: readonly (readonly [string, Changes])[] = [
  ['Nothing.', {}],
  ['No start.', { 'pathway.json': { start: 'weather' } }],
  ['Hours that are none.', { 'services.json': { services: { desk: { hours: 'at times' } } } }],
  [
    'A number that is dialled wrongly.',
    { 'services.json': { services: { desk: { tel: '999' } } } },
  ],
  ['Words that are no words.', { 'text/en.json': { steps: { 'stay-safe': 3 } } }],
  ['Words too few.', { 'text/en.json': { steps: { 'stay-safe': null } } }],
  ['A key that means nothing.', { 'pathway.json': { weather: 'fine' } }],
]

test('a change to the data is judged as load judges the files so changed', () => {
  const area = wholeAreaOf(files)
  const mutants = mutantsOf(flowOf('minimal')).map(({ says, changes: one }) => [says, one] as const)
  const all = [...changes, ...mutants]
  const found = all.map(([says, change]) => {
    const { flow: changed, refusedBy } = loadChanged(area, change)
    return { says, refusedBy: [...refusedBy].sort(), flow: refusedBy.length === 0 ? changed : null }
  })
  const expected = all.map(([says, merge]) => {
    const loaded = load(withDraft(files, { extends: '', merge }))
    if (loaded.ok) return { says, refusedBy: [], flow: loaded.flow }
    const rules = new Set(loaded.problems.map(({ rule }) => rule))
    return { says, refusedBy: [...rules].sort(), flow: null }
  })
  expect(found).toEqual(expected)
  expect(found.filter((one) => one.flow === null).length).toBeGreaterThan(10)
  expect(found.filter((one) => one.flow !== null).length).toBeGreaterThan(10)
})

test('a flow that is refused is still there while its files have the right shape', () => {
  const area = wholeAreaOf(files)
  expect(loadChanged(area, { 'pathway.json': { start: 'weather' } }).flow?.pathway.start).toBe(
    'weather',
  )
  expect(loadChanged(area, { 'pathway.json': { start: null } }).flow).toBeUndefined()
})

test('parts that stay as they are, are the same', () => {
  const area = wholeAreaOf(files)
  const changed = loadChanged(area, { 'pathway.json': { start: 'weather' } }).flow
  expect(changed?.services).toBe(area.services.services)
})
