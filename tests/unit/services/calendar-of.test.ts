import { expect, test } from 'vitest'
import list from '../../../flows/england-and-wales/bank-holidays.json'
import { calendarOf } from '#services/calendar.ts'
import { at } from './at.ts'

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
    lastWholeYear: 2026,
    trustedFrom: at('2026-11-23T00:00:00Z'),
    trustedUntil: at('2036-11-23T00:00:00Z'),
  })
})

test.each([
  {
    version: '2026-11-23.2',
    rule: 'a later one of the day',
    from: '2026-11-23T00:00:00Z',
    until: '2036-11-23T00:00:00Z',
  },
  {
    version: '2027-07-16',
    rule: 'in summer',
    from: '2027-07-15T23:00:00Z',
    until: '2037-07-15T23:00:00Z',
  },
  {
    version: '2028-02-29',
    rule: 'of a leap day',
    from: '2028-02-29T00:00:00Z',
    until: '2038-02-28T00:00:00Z',
  },
])('version $version, $rule, is believed from midnight in London', ({ version, from, until }) => {
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
