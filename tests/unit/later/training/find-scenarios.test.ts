import { expect, test } from 'vitest'
import { anything, findScenarios, type Wanted } from '#later/training/find-scenarios.ts'
import { shippedTraining } from '../../scenarios/shipped.ts'

const { training } = shippedTraining()
const all = Object.entries(training.scenarios)
const find = (wanted: Partial<Wanted>) =>
  findScenarios(all, { ...anything, ...wanted }, training).map(([id]) => id)

test('anything finds all, in their order', () => {
  expect(find({})).toEqual(all.map(([id]) => id))
})

test.each<Partial<Wanted>>([
  { search: 'A Word DESK' },
  { search: 'desk  gp' },
  { setting: 'gp-surgery' },
  { difficulty: 'medium' },
  { length: '8' },
  { search: 'desk', setting: 'gp-surgery', difficulty: 'medium', length: '8' },
])('%j finds the word at the desk, and not all', (wanted) => {
  const found = find(wanted)
  expect(found).toContain('a-word-at-the-desk')
  expect(found.length).toBeLessThan(all.length)
})

test.each<Partial<Wanted>>([
  { search: 'desk nowhere-in-it' },
  { setting: 'ward' },
  { topic: 'organ-removal' },
  { difficulty: 'hard' },
  { length: '6' },
])('%j does not', (wanted) => {
  expect(find(wanted)).not.toContain('a-word-at-the-desk')
})

test('a topic finds by its words too', () => {
  for (const id of find({ topic: 'pregnancy' })) {
    expect(find({ search: training.topics.pregnancy ?? '' })).toContain(id)
  }
})
