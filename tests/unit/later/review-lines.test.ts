import { expect, test } from 'vitest'
import { overdueNumber, reviewLines, wordsOfReview } from '#later/review/review-lines.ts'
import { createWords } from '#text/i18n.ts'
import { flowOf } from '../check/load/fixtures.ts'

const words = wordsOfReview(createWords('en'))
const { pathway, services } = flowOf('kitchen-sink')
const unowned = { ...pathway, owner: null }
const inTime = Date.parse('2027-07-04T22:59:00Z')
const after = Date.parse('2027-07-04T23:00:00Z')
const dates = 'Content checked 4 January 2027, look again by 4 July 2027.'

test('content says when it was checked and who answers for it, and is not overdue on the last day', () => {
  expect(reviewLines(words, pathway, inTime)).toEqual({
    dates,
    overdue: null,
    owner: 'The Works, safety officer, answers for this content: safety@works.example.',
  })
})

test('content that nobody has checked says so, and by when somebody must', () => {
  expect(reviewLines(words, { ...pathway, checkedOn: null }, inTime).dates).toBe(
    'Nobody has checked this content. It is to be checked by 4 July 2027.',
  )
})

test('content that is overdue sends to whoever answers for it', () => {
  expect(reviewLines(words, pathway, after).overdue).toBe(
    'That check is overdue. Still ring. If something here looks wrong, ask The Works, safety officer: safety@works.example.',
  )
})

test('content that nobody answers for says so, and sends to the safeguarding lead when it is overdue', () => {
  expect(reviewLines(words, unowned, after)).toEqual({
    dates,
    overdue:
      'That check is overdue. Still ring. If something here looks wrong, ask your safeguarding lead.',
    owner: 'Nobody has taken responsibility for this content yet.',
  })
})

test('a number that is overdue says so, unless nobody doubts it', () => {
  const { office } = services
  expect(overdueNumber(words, office!, inTime)).toBeNull()
  expect(overdueNumber(words, office!, after)).toBe(
    'This entry was to be checked again by 4 July 2027, and that is overdue. If the number does not work, go on to the next one.',
  )
  expect(overdueNumber(words, { ...office!, confidence: 'sure' }, after)).toBeNull()
})
