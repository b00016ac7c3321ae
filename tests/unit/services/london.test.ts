import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addYears,
  instantAt,
  InstantError,
  londonTime,
  weekdayOf,
} from '#services/london.ts'
import { at } from './at.ts'
import { deviceZones, onDeviceIn } from './device-zone.ts'

const moments = [
  { rule: 'winter', instant: '2027-01-15T08:00Z', date: '2027-01-15', minute: 480 },
  { rule: 'summer', instant: '2027-07-16T07:00Z', date: '2027-07-16', minute: 480 },
  { rule: 'midnight in winter', instant: '2027-01-15T00:00Z', date: '2027-01-15', minute: 0 },
  { rule: 'midnight in summer', instant: '2027-07-15T23:00Z', date: '2027-07-16', minute: 0 },
  { rule: '00:59 before summer', instant: '2027-03-28T00:59Z', date: '2027-03-28', minute: 59 },
  { rule: '02:00 of summer', instant: '2027-03-28T01:00Z', date: '2027-03-28', minute: 120 },
  { rule: '02:00 of winter', instant: '2027-10-31T02:00Z', date: '2027-10-31', minute: 120 },
  { rule: 'first 01:30', instant: '2027-10-31T00:30Z', date: '2027-10-31', minute: 90 },
  { rule: '29 February', instant: '2028-02-29T12:00Z', date: '2028-02-29', minute: 720 },
  { rule: 'last minute', instant: '2028-12-31T23:59Z', date: '2028-12-31', minute: 1439 },
]

describe.each(deviceZones)('on a device in %s', (zone) => {
  test.each(moments)('an instant is a minute in London: $rule', ({ instant, date, minute }) => {
    const shown = onDeviceIn(zone, () => londonTime(at(instant)))
    expect(shown).toEqual({ date, weekday: weekdayOf(date), minute })
  })
  test.each(moments)('a minute in London is an instant: $rule', ({ instant, date, minute }) => {
    expect(onDeviceIn(zone, () => instantAt(date, minute))).toEqual(at(instant))
  })
})

test.each([
  {
    rule: '01:30 that comes twice is the first',
    date: '2027-10-31',
    minute: 90,
    is: '2027-10-31T00:30Z',
  },
  {
    rule: '01:30 that does not come is 02:30',
    date: '2027-03-28',
    minute: 90,
    is: '2027-03-28T01:30Z',
  },
  { rule: 'a day ends at 24:00', date: '2027-01-15', minute: 1440, is: '2027-01-16T00:00Z' },
  { rule: 'a short day ends early', date: '2027-03-28', minute: 1440, is: '2027-03-28T23:00Z' },
  { rule: 'a long day ends late', date: '2027-10-31', minute: 1440, is: '2027-11-01T00:00Z' },
  { rule: 'a year ends', date: '2028-12-31', minute: 1440, is: '2029-01-01T00:00Z' },
])('$rule', ({ date, minute, is }) => {
  expect(instantAt(date, minute)).toEqual(at(is))
})

test('the second 01:30 shows the same as the first', () => {
  const second = at('2027-10-31T01:30Z')
  expect(londonTime(second)).toEqual({ date: '2027-10-31', weekday: 'sunday', minute: 90 })
})

test('seconds and milliseconds are not rounded up', () => {
  const shown = londonTime(at('2027-01-15T19:59:59.999Z'))
  expect(shown).toEqual({ date: '2027-01-15', weekday: 'friday', minute: 1199 })
})

test.each([
  { instant: NaN },
  { instant: Infinity },
  { instant: -Infinity },
  { instant: 8.64e15 + 1 },
  { instant: -1 },
  { instant: at('9999-01-01T00:00Z') },
])('$instant is no instant that a clock shows', ({ instant }) => {
  expect(() => londonTime(instant)).toThrow(InstantError)
})

test('the first and the last instant that a clock shows', () => {
  expect(londonTime(at('1970-01-01T00:00Z')).date).toEqual('1970-01-01')
  expect(londonTime(at('9998-12-31T23:59:59.999Z')).date).toEqual('9998-12-31')
})

test('a number that is no instant is named by the error', () => {
  expect(() => londonTime(-1)).toThrow('-1 is not an instant between 1970 and 9998.')
  expect(new InstantError().name).toEqual('InstantError')
})

test.each([
  { date: '2026-11-23', weekday: 'monday' },
  { date: '2028-02-29', weekday: 'tuesday' },
  { date: '2026-12-30', weekday: 'wednesday' },
  { date: '2026-12-31', weekday: 'thursday' },
  { date: '2027-01-01', weekday: 'friday' },
  { date: '2026-12-26', weekday: 'saturday' },
  { date: '2027-03-28', weekday: 'sunday' },
])('$date is a $weekday', ({ date, weekday }) => {
  expect(weekdayOf(date)).toEqual(weekday)
})

test.each([
  { date: '2028-02-28', days: 1, is: '2028-02-29' },
  { date: '2027-02-28', days: 1, is: '2027-03-01' },
  { date: '2028-12-31', days: 1, is: '2029-01-01' },
  { date: '2028-12-31', days: -60, is: '2028-11-01' },
  { date: '2027-03-27', days: 2, is: '2027-03-29' },
])('$days days from $date is $is', ({ date, days, is }) => {
  expect(addDays(date, days)).toEqual(is)
})

test.each([
  { date: '2026-11-23', is: '2036-11-23' },
  { date: '2028-02-29', is: '2038-02-28' },
])('ten years from $date is $is', ({ date, is }) => {
  expect(addYears(date, 10)).toEqual(is)
})

test('every minute but those of the changing hour comes back from its instant', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2026-01-01', days)),
      fc.integer({ min: 0, max: 1439 }).filter((minute) => minute < 60 || minute >= 120),
      (date, minute) => {
        expect(londonTime(instantAt(date, minute))).toEqual({
          date,
          weekday: weekdayOf(date),
          minute,
        })
      },
    ),
  )
})
