import { describe, expect, test } from 'vitest'
import {
  type Group,
  groupRecord,
  longestName,
  nameProblem,
  newGroup,
  withAttempt,
  withQuiz,
} from '#later/training/groups/group.ts'

/** What is kept of a group: its name, its attempts and its counts, and nothing else. */

const begun: Group = { id: 1, ...newGroup('  Tuesday \n room 2 ', '2027-01-15') }
const of = { scenario: 'at-the-desk', variant: null, version: '2027-01-01' }

test('a group begins with a plain name and a date, and with nothing kept', () => {
  expect(begun).toEqual({
    id: 1,
    name: 'Tuesday room 2',
    begunOn: '2027-01-15',
    attempts: [],
    quiz: { before: { finished: 0, counts: {} }, after: { finished: 0, counts: {} } },
  })
})

describe('the name of a group', () => {
  const taken = ['Tuesday room 2']
  test.each([
    { name: 'Tuesday room 3', is: null },
    { name: 'x'.repeat(longestName), is: null },
    { name: ` ${'x'.repeat(longestName)} `, is: null },
    { name: 'x'.repeat(longestName + 1), is: 'long' },
    { name: '', is: 'empty' },
    { name: ' \t\n', is: 'empty' },
    { name: 'tuesday  ROOM 2', is: 'taken' },
  ])('“$name”: $is', ({ name, is }) => {
    expect(nameProblem(name, taken)).toBe(is)
  })
})

test('an attempt adds its answers, and nothing that came with them', () => {
  const entry = { node: 'first', answer: 'no', at: 1_800_000_000_000, learner: 'somebody' }
  const after = withAttempt(begun, of, { trail: [entry], endsAt: 'second' })
  expect(after.attempts).toEqual([
    { ...of, trail: [{ node: 'first', answer: 'no' }], endsAt: 'second' },
  ])
  expect(begun.attempts).toEqual([])
  expect(groupRecord.parse(after)).toEqual(after)
})

test('answers become counts: nobody can tell who gave which, or in what order', () => {
  const one = { colour: 'red', size: 'small' }
  const other = { colour: 'blue', size: 'small' }
  const there = withQuiz(withQuiz(begun, 'before', one), 'before', other)
  const back = withQuiz(withQuiz(begun, 'before', other), 'before', one)
  expect(there).toEqual(back)
  expect(there.quiz).toEqual({
    before: { finished: 2, counts: { colour: { red: 1, blue: 1 }, size: { small: 2 } } },
    after: { finished: 0, counts: {} },
  })
  expect(groupRecord.parse(there)).toEqual(there)
})

describe('what is no group is not read as one', () => {
  test.each([
    { what: 'a saved live case', value: { version: '1', role: 'nhs', trail: [], savedAt: 1 } },
    { what: 'a group with a time of day', value: { ...begun, begunOn: '2027-01-15T10:00' } },
    { what: 'a group with the name of a learner', value: { ...begun, learner: 'somebody' } },
    { what: 'an attempt with a time', value: { ...begun, attempts: [{ ...of, at: 1 }] } },
    { what: 'text', value: 'group' },
    { what: 'nothing', value: undefined },
  ])('$what', ({ value }) => {
    expect(groupRecord.safeParse(value).success).toBe(false)
  })
})
