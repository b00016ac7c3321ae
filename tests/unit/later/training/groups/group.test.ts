import { describe, expect, test } from 'vitest'
import {
  type Group,
  groupRecord,
  longestName,
  nameProblem,
  newGroup,
  withAttempt,
  withPapers,
  withQuiz,
  withRoom,
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
    rooms: [],
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

describe('what a room answered to a question', () => {
  const counted = withRoom(begun, of, 'first', { yes: 3, no: 1 })

  test('is kept as counts, by case and by question', () => {
    const more = withRoom(
      withRoom(counted, of, 'second', { no: 4 }),
      { ...of, variant: 'late' },
      'first',
      { yes: 2 },
    )
    expect(more.rooms).toEqual([
      { ...of, counts: { first: { yes: 3, no: 1 }, second: { no: 4 } } },
      { ...of, variant: 'late', counts: { first: { yes: 2 } } },
    ])
    expect(groupRecord.parse(more)).toEqual(more)
  })

  test('takes the place of what was counted there before', () => {
    expect(withRoom(counted, of, 'first', { yes: 2, no: 0 }).rooms).toEqual([
      { ...of, counts: { first: { yes: 2 } } },
    ])
    expect(withRoom(counted, of, 'first', { yes: 0, no: 0 }).rooms).toEqual([])
  })
})

test('answers on paper are added to those on the device', () => {
  const one = withQuiz(begun, 'after', { colour: 'red', size: 'small' })
  const papers = { colour: { red: 4, blue: 1 }, size: { small: 6, large: 0 } }
  const after = withPapers(one, 'after', papers)
  expect(after.quiz.after).toEqual({
    finished: 7,
    counts: { colour: { red: 5, blue: 1 }, size: { small: 7 } },
  })
  expect(groupRecord.parse(after)).toEqual(after)
})

test('a group that was begun before rooms were counted is still read', () => {
  const { rooms: _, ...older } = begun
  expect(groupRecord.parse(older)).toEqual(begun)
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
