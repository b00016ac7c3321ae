import { describe, expect, test } from 'vitest'
import { weekdays } from '#services/weekly-hours.ts'
import { createWords } from '#text/i18n.ts'
import {
  formatDate,
  formatHours,
  formatMinute,
  formatMoment,
  formatMonthDay,
  formatStamp,
  formatTime,
  formatWeekday,
  isSameDay,
} from '#text/format-time.ts'
import { flowOf } from '../check/load/fixtures.ts'
import { at } from '../services/at.ts'
import { beacon, everyDay, noHours } from '../services/beacon.ts'
import { deviceZones, onDeviceIn } from '../services/device-zone.ts'

const words = createWords('en').t

test.each([
  { minute: 0, is: 'midnight' },
  { minute: 1, is: '12:01am' },
  { minute: 30, is: '12:30am' },
  { minute: 60, is: '1am' },
  { minute: 545, is: '9:05am' },
  { minute: 719, is: '11:59am' },
  { minute: 720, is: 'midday' },
  { minute: 721, is: '12:01pm' },
  { minute: 750, is: '12:30pm' },
  { minute: 780, is: '1pm' },
  { minute: 1200, is: '8pm' },
  { minute: 1439, is: '11:59pm' },
  { minute: 1440, is: 'midnight' },
])('minute $minute of a day is $is', ({ minute, is }) => {
  expect(formatMinute(words, minute)).toBe(is)
})

test('every minute of a day is said in words of its own', () => {
  const said = Array.from({ length: 1440 }, (_, minute) => formatMinute(words, minute))
  expect(new Set(said).size).toBe(1440)
})

describe.each(deviceZones)('on a device in %s', (zone) => {
  test.each([
    { rule: 'in winter London is at UTC', instant: '2027-01-15T20:00:00Z', is: '8pm' },
    { rule: 'in summer an hour ahead', instant: '2027-07-16T19:00:00Z', is: '8pm' },
    { rule: 'midnight in summer', instant: '2027-07-16T23:00:00Z', is: 'midnight' },
    { rule: 'midday in winter', instant: '2027-01-15T12:00:00Z', is: 'midday' },
    { rule: 'half past midnight', instant: '2027-01-15T00:30:59.999Z', is: '12:30am' },
  ])('$rule: $instant is $is', ({ instant, is }) => {
    expect(onDeviceIn(zone, () => formatTime(words, at(instant)))).toBe(is)
  })

  test.each([
    {
      rule: 'the first minute of today, which is of the night before',
      now: '2027-01-15T23:59:00Z',
      instant: '2027-01-15T00:00:00Z',
      is: 'Thursday night, 14 January, at midnight',
    },
    {
      rule: 'the last minute of today',
      now: '2027-01-15T00:00:00Z',
      instant: '2027-01-15T23:59:59.999Z',
      is: 'today at 11:59pm',
    },
    {
      rule: 'the last minute of tomorrow',
      now: '2027-01-15T00:00:00Z',
      instant: '2027-01-16T23:59:00Z',
      is: 'tomorrow, Saturday, at 11:59pm',
    },
    {
      rule: 'a minute later',
      now: '2027-01-15T00:00:00Z',
      instant: '2027-01-17T00:01:00Z',
      is: 'Sunday 17 January at 12:01am',
    },
    {
      rule: 'tomorrow, a minute before midnight in summer',
      now: '2027-07-16T22:59:00Z',
      instant: '2027-07-17T08:00:00Z',
      is: 'tomorrow, Saturday, at 9am',
    },
    {
      rule: 'and today a minute later, when UTC still has the day before',
      now: '2027-07-16T23:00:00Z',
      instant: '2027-07-17T08:00:00Z',
      is: 'today at 9am',
    },
    {
      rule: 'over the end of a leap February',
      now: '2028-02-28T12:00:00Z',
      instant: '2028-02-29T08:00:00Z',
      is: 'tomorrow, Tuesday, at 8am',
    },
    {
      rule: 'over the end of a year',
      now: '2026-12-31T20:00:00Z',
      instant: '2027-01-02T09:00:00Z',
      is: 'Saturday 2 January at 9am',
    },
  ])('$rule, seen at $now: $is', ({ now, instant, is }) => {
    expect(onDeviceIn(zone, () => formatMoment(words, at(instant), at(now)))).toBe(is)
  })

  test.each([
    { date: '2026-11-23', is: '23 November 2026' },
    { date: '2026-11-23.2', is: '23 November 2026' },
    { date: '2027-03-28', is: '28 March 2027' },
    { date: '2028-02-29', is: '29 February 2028' },
    { date: '2027-01-01', is: '1 January 2027' },
  ])('the date $date is $is', ({ date, is }) => {
    expect(onDeviceIn(zone, () => formatDate(words, date))).toBe(is)
  })

  test.each([
    { instant: '2026-11-23T14:05:00Z', is: 'Monday 23 November 2026 at 14:05' },
    { instant: '2027-07-16T23:00:00Z', is: 'Saturday 17 July 2027 at 00:00' },
    { instant: '1970-01-01T00:00:00Z', is: 'Thursday 1 January 1970 at 01:00' },
  ])('a moment in full: $instant is $is', ({ instant, is }) => {
    expect(onDeviceIn(zone, () => formatStamp(words, at(instant)))).toBe(is)
  })

  test('the weekdays have their names', () => {
    const names = onDeviceIn(zone, () => weekdays.map((_, index) => formatWeekday(words, index)))
    expect(names).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ])
  })
})

test.each([
  { instant: '2026-12-26T00:00:00Z', is: '26 December' },
  { instant: '2026-12-25T23:59:59.999Z', is: '25 December' },
])('the day of the year at $instant is $is', ({ instant, is }) => {
  expect(formatMonthDay(words, at(instant))).toBe(is)
})

test.each([
  ['a day in winter', '2027-01-15T00:00:00Z', '2027-01-15T23:59:59Z', true],
  ['the next', '2027-01-15T23:59:59Z', '2027-01-16T00:00:00Z', false],
  ['two dates of UTC', '2027-07-15T23:00:00Z', '2027-07-16T22:59:59Z', true],
  ['one date of UTC', '2027-07-16T22:59:59Z', '2027-07-16T23:00:00Z', false],
])('%s: %s and %s are one day in London: %s', (_, one, other, is) => {
  expect(isSameDay(at(one), at(other))).toBe(is)
})

describe('the weekly hours of a service', () => {
  const { services } = flowOf('kitchen-sink')

  test.each([
    { rule: 'always', hours: 'always' as const, is: ['Day and night'] },
    {
      rule: 'the same from Monday to Friday, less on Saturday, none on Sunday',
      hours: beacon.hours,
      is: ['Monday to Friday, 8am to 8pm', 'Saturday, 9am to 5pm', 'Sunday, closed'],
    },
    {
      rule: 'two openings on one day',
      hours: services.office!.hours,
      is: [
        'Monday, 8am to midday, 1pm to 6:30pm',
        'Tuesday to Friday, 9am to 5pm',
        'Saturday to Sunday, closed',
      ],
    },
    {
      rule: 'from midnight, and to midnight',
      hours: services['night-desk']!.hours,
      is: ['Monday to Saturday, midnight to 6am, 8pm to midnight', 'Sunday, midnight to midnight'],
    },
    {
      rule: 'every day the same',
      hours: everyDay(['09:30-12:45']),
      is: ['Monday to Sunday, 9:30am to 12:45pm'],
    },
    { rule: 'never', hours: noHours, is: ['Monday to Sunday, closed'] },
  ])('$rule: $is', ({ hours, is }) => {
    expect(formatHours(words, hours as Parameters<typeof formatHours>[1])).toEqual(is)
  })
})
