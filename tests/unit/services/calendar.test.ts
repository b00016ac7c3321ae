import { describe, expect, test } from 'vitest'
import list from '../../../flows/england-and-wales/bank-holidays.json'
import { calendarOf, dayDoubt, holidayListWarning, isPlainlyWrong } from '#services/calendar.ts'
import { at } from './at.ts'
import { calendar } from './beacon.ts'

const throughNewYear = [
  { date: '2026-12-25', title: 'Christmas Day' },
  { date: '2026-12-28', title: 'Boxing Day' },
  { date: '2027-01-01', title: 'New Year’s Day' },
]

test.each([
  { rule: 'as the version’s date begins', instant: at('2026-11-23T00:00:00.000Z'), is: false },
  { rule: 'a ms before', instant: at('2026-11-22T23:59:59.999Z'), is: true },
  { rule: 'the last ms of ten years', instant: at('2036-11-22T23:59:59.999Z'), is: false },
  { rule: 'ten years on', instant: at('2036-11-23T00:00:00.000Z'), is: true },
  { rule: 'the epoch', instant: 0, is: true },
  { rule: 'no number', instant: NaN, is: true },
  { rule: 'endless', instant: Infinity, is: true },
  { rule: 'endless, backwards', instant: -Infinity, is: true },
  { rule: 'later than dates go', instant: 8.64e15 + 1, is: true },
])('a clock is plainly wrong, $rule: $is', ({ instant, is }) => {
  expect(isPlainlyWrong(instant, calendar)).toEqual(is)
})

describe('on the list', () => {
  test.each(list['england-and-wales'].events)('$date, $title, is a bank holiday', ({ date }) => {
    expect(dayDoubt(date, calendar)).toEqual('bank-holiday')
  })
  test.each([
    { date: '2026-12-24', is: null },
    { date: '2026-12-26', is: 'festive-day' },
    { date: '2026-12-27', is: null },
    { date: '2027-01-02', is: null },
    { date: '2027-03-27', is: null },
    { date: '2027-04-05', is: null },
    { date: '2027-12-25', is: 'festive-day' },
    { date: '2027-12-26', is: 'festive-day' },
    { date: '2028-01-01', is: 'festive-day' },
    { date: '2028-01-04', is: null },
    { date: '2028-12-27', is: null },
    { date: '2028-12-29', is: null },
  ])('$date: $is', ({ date, is }) => {
    expect(dayDoubt(date, calendar)).toEqual(is)
  })
})

describe('past the list', () => {
  test.each([
    { rule: 'New Year’s Day', date: '2029-01-01', is: 'festive-day' },
    { rule: '2 January', date: '2029-01-02', is: 'past-holiday-list' },
    { rule: '4 January', date: '2029-01-04', is: 'past-holiday-list' },
    { rule: '5 January', date: '2029-01-05', is: null },
    { rule: 'a Monday', date: '2029-06-04', is: 'past-holiday-list' },
    { rule: 'a Tuesday', date: '2029-06-05', is: null },
    { rule: 'a Wednesday', date: '2029-06-06', is: null },
    { rule: 'a Thursday', date: '2029-06-07', is: null },
    { rule: 'a Friday in June', date: '2029-06-08', is: null },
    { rule: 'a Saturday', date: '2029-06-09', is: null },
    { rule: 'a Sunday', date: '2029-06-10', is: null },
    { rule: 'Friday 19 March', date: '2032-03-19', is: null },
    { rule: 'Friday 20 March', date: '2037-03-20', is: 'past-holiday-list' },
    { rule: 'Thursday 20 March', date: '2036-03-20', is: null },
    { rule: 'Friday 23 April', date: '2032-04-23', is: 'past-holiday-list' },
    { rule: 'Friday 24 April', date: '2037-04-24', is: null },
    { rule: 'Christmas Eve', date: '2029-12-24', is: 'past-holiday-list' },
    { rule: 'Christmas Eve, a Tuesday', date: '2030-12-24', is: null },
    { rule: 'Christmas Day', date: '2029-12-25', is: 'festive-day' },
    { rule: 'Boxing Day', date: '2029-12-26', is: 'festive-day' },
    { rule: '27 December', date: '2029-12-27', is: 'past-holiday-list' },
    { rule: '28 December', date: '2029-12-28', is: 'past-holiday-list' },
    { rule: '29 December', date: '2029-12-29', is: null },
  ])('$rule, $date: $is', ({ date, is }) => {
    expect(dayDoubt(date, calendar)).toEqual(is)
  })

  test('a holiday listed for an unfinished year is still a bank holiday', () => {
    const unfinished = calendarOf(throughNewYear, '2026-11-23')
    expect(dayDoubt('2027-01-01', unfinished)).toEqual('bank-holiday')
    expect(dayDoubt('2027-01-04', unfinished)).toEqual('past-holiday-list')
  })
})

test.each([
  { rule: 'a ms before it', instant: at('2028-10-31T23:59:59.999Z'), is: false },
  { rule: '60 days before the end', instant: at('2028-11-01T00:00:00.000Z'), is: true },
  { rule: 'after the end', instant: at('2030-06-01T00:00:00.000Z'), is: true },
  { rule: 'no number', instant: NaN, is: true },
])('the list’s end is warned of, $rule: $is', ({ instant, is }) => {
  expect(holidayListWarning(calendar, instant)).toEqual(is)
})

test('a list that covers no year is warned of', () => {
  expect(holidayListWarning(calendarOf([], '2026-11-23'), 0)).toEqual(true)
})
