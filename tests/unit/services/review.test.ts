import { expect, test } from 'vitest'
import { isDoubted, isOverdue, isOverdueWhereDoubted } from '#services/review.ts'

test.each([
  { at: '2027-05-27T22:59:59.999Z', overdue: false, why: 'the day itself, in summer' },
  { at: '2027-05-27T23:00:00.000Z', overdue: true, why: 'midnight in London' },
])('what is to be checked by 27 May 2027 is overdue at $at: $overdue, $why', ({ at, overdue }) => {
  expect(isOverdue('2027-05-27', Date.parse(at))).toBe(overdue)
})

test.each([
  { at: '2027-02-23T23:59:59.999Z', overdue: false },
  { at: '2027-02-24T00:00:00.000Z', overdue: true },
])('in winter London’s midnight is that of UTC: $at', ({ at, overdue }) => {
  expect(isOverdue('2027-02-23', Date.parse(at))).toBe(overdue)
})

test('a clock that is no number makes nothing overdue', () => {
  expect(isOverdue('2027-02-23', NaN)).toBe(false)
})

test.each([
  { confidence: 'sure', overdue: false },
  { confidence: 'good', overdue: true },
  { confidence: undefined, overdue: true },
])('after its day, what is $confidence is overdue: $overdue', ({ confidence, overdue }) => {
  const entry = { reviewBy: '2027-02-23', ...(confidence !== undefined && { confidence }) }
  expect(isOverdueWhereDoubted(entry, Date.parse('2027-02-24T00:00:00Z'))).toBe(overdue)
  expect(isOverdueWhereDoubted(entry, Date.parse('2027-02-23T00:00:00Z'))).toBe(false)
  expect(isDoubted(entry)).toBe(overdue)
})
