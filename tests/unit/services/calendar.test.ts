import { describe, expect, test } from 'vitest'
import list from '../../../flows/england-and-wales/bank-holidays.json'
import { calendarOf, dayDoubt, holidayListWarning, isPlainlyWrong } from '#services/calendar.ts'
import { at } from './at.ts'
import { calendar } from './beacon.ts'

const christmas2026 = [
  { date: '2026-12-25', title: 'Christmas Day' },
  { date: '2026-12-28', title: 'Boxing Day' },
]
const newYear2027 = { date: '2027-01-01', title: 'New Year’s Day' }

test('a calendar is the holidays, their last year, and the ten years of a version', () => {
  expect(calendarOf([...christmas2026, newYear2027], '2026-11-23')).toEqual({
    holidays: new Map([
      ['2026-12-25', 'Christmas Day'],
      ['2026-12-28', 'Boxing Day'],
      ['2027-01-01', 'New Year’s Day'],
    ]),
    yearlyDates: new Set(),
    lastWholeYear: 2026,
    trustedFrom: at('2026-11-23T00:00Z'),
    trustedUntil: at('2036-11-23T00:00Z'),
  })
})

describe('a date that the list names in most years is kept in every year', () => {
  const named = (...dates: string[]) =>
    calendarOf(
      dates.map((date) => ({ date, title: 'A holiday' })),
      '2026-11-23',
    )

  test('2 January in Scotland, also in a year that moves the holiday to the Monday', () => {
    const scotland = named('2025-01-02', '2026-01-02', '2027-01-04', '2029-01-02', '2030-01-02')
    expect(dayDoubt('2027-01-02', scotland)).toBe('festive-day')
    expect(dayDoubt('2033-01-02', scotland)).toBe('festive-day')
    expect(dayDoubt('2027-01-02', calendar)).toBeNull()
  })

  test.each([
    { rule: 'named twice, in two years', dates: ['2026-11-30', '2027-11-30'] },
    {
      rule: 'named in half of the years',
      dates: ['2021', '2022', '2023'].flatMap((year) => [
        `${year}-11-30`,
        `${String(Number(year) + 3)}-05-04`,
      ]),
    },
  ])('not one that is $rule', ({ dates }) => {
    expect(named(...dates).yearlyDates).toEqual(new Set())
  })

  test('in the shipped list these are the two days of Christmas and New Year’s Day alone', () => {
    expect(calendar.yearlyDates).toEqual(new Set(['01-01', '12-25', '12-26']))
  })
})

test.each([
  { version: '2026-11-23.2', from: '2026-11-23T00:00Z', until: '2036-11-23T00:00Z' },
  { version: '2027-07-16', from: '2027-07-15T23:00Z', until: '2037-07-15T23:00Z' },
  { version: '2028-02-29', from: '2028-02-29T00:00Z', until: '2038-02-28T00:00Z' },
])('version $version is believed from midnight in London', ({ version, from, until }) => {
  const { trustedFrom, trustedUntil } = calendarOf([], version)
  expect({ trustedFrom, trustedUntil }).toEqual({ trustedFrom: at(from), trustedUntil: at(until) })
})

test.each([
  { rule: 'the shipped list', holidays: list['england-and-wales'].events, is: 2028 },
  { rule: 'an empty list', holidays: [], is: 0 },
  { rule: 'a list that runs into a new year', holidays: [...christmas2026, newYear2027], is: 2026 },
  {
    rule: 'a list that runs to two days of spring',
    holidays: [
      ...christmas2026,
      { date: '2027-03-26', title: 'Good Friday' },
      { date: '2027-03-29', title: 'Easter Monday' },
    ],
    is: 2026,
  },
  { rule: 'a list cut inside Christmas', holidays: christmas2026.slice(0, 1), is: 0 },
  { rule: 'a list in no order', holidays: [newYear2027, ...christmas2026.toReversed()], is: 2026 },
])('the last whole year of $rule is $is', ({ holidays, is }) => {
  expect(calendarOf(holidays, '2026-11-23').lastWholeYear).toEqual(is)
})

test.each([
  { rule: 'as the version’s date begins', instant: at('2026-11-23T00:00Z'), is: false },
  { rule: 'a ms before', instant: at('2026-11-22T23:59:59.999Z'), is: true },
  { rule: 'the last ms of ten years', instant: at('2036-11-22T23:59:59.999Z'), is: false },
  { rule: 'ten years on', instant: at('2036-11-23T00:00Z'), is: true },
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
    { date: '2026-12-27', is: null },
    { date: '2027-03-27', is: null },
    { date: '2027-04-05', is: null },
    { date: '2027-12-26', is: 'festive-day' },
    { date: '2028-01-04', is: null },
    { date: '2028-12-29', is: null },
  ])('$date: $is', ({ date, is }) => {
    expect(dayDoubt(date, calendar)).toEqual(is)
  })
})

describe('past the list', () => {
  test.each([
    { rule: 'a Wednesday', date: '2029-06-06', is: null },
    { rule: 'a Thursday', date: '2029-06-07', is: null },
    { rule: 'a Friday in June', date: '2029-06-08', is: null },
    { rule: 'a Saturday', date: '2029-06-09', is: null },
    { rule: 'a Sunday', date: '2029-06-10', is: null },
    { rule: 'Friday 20 March', date: '2037-03-20', is: 'past-holiday-list' },
    { rule: 'Thursday 20 March', date: '2036-03-20', is: null },
    { rule: 'Friday 24 April', date: '2037-04-24', is: null },
    { rule: 'Christmas Eve', date: '2029-12-24', is: 'past-holiday-list' },
    { rule: 'Christmas Eve, a Tuesday', date: '2030-12-24', is: null },
  ])('$rule, $date: $is', ({ date, is }) => {
    expect(dayDoubt(date, calendar)).toEqual(is)
  })

  test('a holiday listed for an unfinished year is still a bank holiday', () => {
    const unfinished = calendarOf([...christmas2026, newYear2027], '2026-11-23')
    expect(dayDoubt('2027-01-01', unfinished)).toEqual('bank-holiday')
    expect(dayDoubt('2027-01-04', unfinished)).toEqual('past-holiday-list')
  })
})

test.each([
  { rule: 'a ms before it', instant: at('2028-10-31T23:59:59.999Z'), is: false },
  { rule: '60 days before the end', instant: at('2028-11-01T00:00Z'), is: true },
  { rule: 'after the end', instant: at('2030-06-01T00:00Z'), is: true },
  { rule: 'no number', instant: NaN, is: true },
])('the list’s end is warned of, $rule: $is', ({ instant, is }) => {
  expect(holidayListWarning(calendar, instant)).toEqual(is)
})

test('a list that covers no year is warned of', () => {
  expect(holidayListWarning(calendarOf([], '2026-11-23'), 0)).toEqual(true)
})
