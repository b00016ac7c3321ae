import { expect, test } from 'vitest'
import { difficulties, difficultyOf, shortSet } from '#later/training/difficulty.ts'
import { shippedTraining } from '../../scenarios/shipped.ts'

const { scenarios } = shippedTraining().training

const step = (tempting: number) => ({
  node: 'danger',
  answer: 'no',
  because: 'So.',
  sources: ['law'],
  tempting: Array.from({ length: tempting }, () => ({
    answer: 'yes',
    because: 'So.',
    leadsTo: 'end',
  })),
})

test.each([
  { steps: [step(0)], is: 'easy' },
  { steps: [step(2), step(0)], is: 'easy' },
  { steps: [step(2), step(1)], is: 'medium' },
  { steps: [step(3), step(4)], is: 'medium' },
  { steps: [step(4), step(4)], is: 'hard' },
])('$steps.length questions with their tempting answers are $is', ({ steps, is }) => {
  expect(difficultyOf({ steps })).toBe(is)
})

test('there are cases of each', () => {
  const found = new Set(Object.values(scenarios).map(difficultyOf))
  expect([...found].sort()).toEqual([...difficulties].sort())
})

test('the first three cases are easy or medium, and take 20 minutes together', () => {
  const set = shortSet(scenarios).map((id) => scenarios[id]!)
  expect(set).toHaveLength(3)
  expect(set.map(difficultyOf)).not.toContain('hard')
  expect(set.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(20)
})
