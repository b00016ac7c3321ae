import { expect, test } from 'vitest'
import { type Case, outcomeOf } from '#check/promises/case.ts'
import { flowOf } from '../load/fixtures.ts'

const one: Case = {
  flow: flowOf('minimal'),
  role: 'ward',
  states: {},
  answers: {},
  outcome: 'advice',
  facts: new Set(),
  questions: 2,
  path: { trail: [], screens: [] },
}

test('a case stands on an outcome of its pathway', () => {
  expect(outcomeOf(one)).toBe(one.flow.pathway.outcomes.advice)
})

test('a case on an outcome that is not there is a mistake of the programmer', () => {
  expect(() => outcomeOf({ ...one, outcome: 'nowhere' })).toThrow(
    expect.objectContaining({
      name: 'UnknownOutcomeError',
      message: 'No outcome "nowhere". Load the flow by load().',
    }),
  )
})
