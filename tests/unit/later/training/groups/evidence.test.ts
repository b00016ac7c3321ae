import { expect, test } from 'vitest'
import { evidenceOf, quizEvidence, roomEvidence } from '#later/training/groups/evidence.ts'
import { type Group, newGroup, withQuiz, withRoom } from '#later/training/groups/group.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { flowOf } from '../../../check/load/fixtures.ts'

/*
 * One scenario on a pathway of three questions, expected: first no, second yes, and then `end`.
 * Its variant expects `second no`, and then `other-end`.
 */

const step = (node: string, answer: string) => ({ node, answer, because: 'So.', sources: ['law'] })
const scenario: Scenario = {
  title: 'At the desk',
  setting: 'office',
  topics: ['a-place'],
  minutes: 5,
  role: 'nurse',
  at: '2027-01-15T10:00',
  briefing: ['One.', 'Two.', 'Three.'],
  seen: ['A desk.'],
  heard: ['A voice.'],
  present: ['A clerk.'],
  steps: [step('first', 'no'), step('second', 'yes')],
  endsAt: 'end',
  questions: ['Why?'],
  teaching: [{ says: 'So.', sources: ['law'] }],
  variants: [
    {
      id: 'refused',
      title: 'Refused',
      changes: 'She says no.',
      steps: [step('second', 'no')],
      endsAt: 'other-end',
    },
  ],
}
const version = '2027-01-01'
const known = {
  scenarios: { desk: scenario },
  pathway: { ...flowOf('minimal').pathway, version },
  nodes: ['first', 'second', 'third', 'end', 'other-end'],
}

const attempt = (steps: string, endsAt: string, change: object = {}) => ({
  scenario: 'desk',
  variant: null,
  version,
  trail: steps.split(', ').map((said) => {
    const [node = '', answer = ''] = said.split(' ')
    return { node, answer }
  }),
  endsAt,
  ...change,
})

test('each attempt counts on every screen up to where it parts, and on none beyond', () => {
  const attempts = [
    attempt('first no, second yes', 'end'),
    attempt('first no, second no, third yes', 'other-end'),
    attempt('first yes, third no', 'end'),
    attempt('first no', 'second'),
    attempt('first no, second yes, end continue', 'third'),
    attempt('first no, second no', 'other-end', { variant: 'refused' }),
  ]
  expect(evidenceOf({ attempts }, known)).toEqual({
    screens: [
      { node: 'first', expected: 5, parted: 1 },
      { node: 'second', expected: 3, parted: 2 },
      { node: 'end', expected: 0, parted: 1 },
    ],
    compared: 6,
    asExpected: 2,
    notCompared: 0,
  })
})

test('an expected route that ends elsewhere, by the clock, is not as expected and parts nowhere', () => {
  const attempts = [attempt('first no, second yes', 'other-end')]
  expect(evidenceOf({ attempts }, known)).toMatchObject({ compared: 1, asExpected: 0 })
})

test('what can no longer be compared is counted apart', () => {
  const attempts = [
    attempt('first no', 'end', { version: '2026-01-01' }),
    attempt('first no', 'end', { scenario: 'gone' }),
    attempt('first no', 'end', { scenario: 'constructor' }),
    attempt('first no', 'end', { variant: 'gone' }),
  ]
  expect(evidenceOf({ attempts }, known)).toEqual({
    screens: [],
    compared: 0,
    asExpected: 0,
    notCompared: 4,
  })
})

test('what rooms answered is summed over cases, and judged by the expected way of each', () => {
  const of = { scenario: 'desk', variant: null, version }
  const begun: Group = { id: 1, ...newGroup('Tuesday', '2027-01-15') }
  const counted = [
    [of, 'second', { yes: 5, no: 2 }],
    [of, 'first', { no: 7 }],
    // Nothing is expected at a question off the way, or of a case that has changed.
    [of, 'third', { yes: 7 }],
    [{ ...of, version: '2026-01-01' }, 'first', { no: 9 }],
    [{ ...of, variant: 'refused' }, 'second', { yes: 1, no: 3 }],
  ] as const
  const { rooms } = counted.reduce(
    (so, [at, question, given]) => withRoom(so, at, question, given),
    begun,
  )
  expect(roomEvidence({ rooms }, known)).toEqual([
    { node: 'first', expected: 7, other: 0 },
    { node: 'second', expected: 8, other: 3 },
  ])
})

test('right answers of all, before and after', () => {
  const questions = { colour: { right: 'red' }, size: { right: 'small' } }
  const begun: Group = { id: 1, ...newGroup('Tuesday', '2027-01-15') }
  const rounds = [
    ['before', { colour: 'blue', size: 'small' }],
    ['before', { colour: 'green', size: 'large' }],
    ['after', { colour: 'red', size: 'small' }],
  ] as const
  const group = rounds.reduce((so, [round, answers]) => withQuiz(so, round, answers), begun)
  expect(quizEvidence(group, questions)).toEqual([
    { question: 'colour', before: { right: 0, all: 2 }, after: { right: 1, all: 1 } },
    { question: 'size', before: { right: 1, all: 2 }, after: { right: 1, all: 1 } },
  ])
  expect(quizEvidence(begun, questions)[0]?.after).toEqual({ right: 0, all: 0 })
})
