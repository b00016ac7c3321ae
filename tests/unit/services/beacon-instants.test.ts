import { describe, expect, test } from 'vitest'
import { availability, type Availability } from '#services/hours.ts'
import { at } from './at.ts'
import { beacon, calendar, closed, mayBeClosed, openUntil } from './beacon.ts'
import { deviceZones, onDeviceIn } from './device-zone.ts'

/*
 * What Beacon is at awkward instants, written by hand from its hours and a printed calendar.
 * London is at UTC from the last Sunday of October, and an hour ahead of it from the last of March.
 */

interface Row {
  readonly rule: string
  readonly instant: string
  readonly is: Availability
}

const ordinaryWeek: readonly Row[] = [
  row('Monday, a millisecond before it opens', '2026-11-23T07:59:59.999Z', closed),
  row('Monday, as it opens', '2026-11-23T08:00Z', openUntil('2026-11-23T20:00Z')),
  row('Monday at noon', '2026-11-23T12:00Z', openUntil('2026-11-23T20:00Z')),
  row('Monday, its last ms', '2026-11-23T19:59:59.999Z', openUntil('2026-11-23T20:00Z')),
  row('Monday, as it closes', '2026-11-23T20:00Z', closed),
  row('Monday, the last millisecond of the day', '2026-11-23T23:59:59.999Z', closed),
  row('Tuesday, at midnight', '2026-11-24T00:00Z', closed),
  row('Friday, its last ms', '2026-11-27T19:59:59.999Z', openUntil('2026-11-27T20:00Z')),
  row('Friday, as it closes', '2026-11-27T20:00Z', closed),
  row('Saturday, when a weekday would be open', '2026-11-28T08:30Z', closed),
  row('Saturday, a millisecond before it opens', '2026-11-28T08:59:59.999Z', closed),
  row('Saturday, as it opens', '2026-11-28T09:00Z', openUntil('2026-11-28T17:00Z')),
  row('Saturday 16:59', '2026-11-28T16:59Z', openUntil('2026-11-28T17:00Z')),
  row('Saturday, its last ms', '2026-11-28T16:59:59.999Z', openUntil('2026-11-28T17:00Z')),
  row('Saturday 17:00', '2026-11-28T17:00Z', closed),
  row('Saturday, when a weekday would be open', '2026-11-28T18:00Z', closed),
  row('Sunday morning', '2026-11-29T09:00Z', closed),
  row('Sunday at noon', '2026-11-29T12:00Z', closed),
]

const firstChristmas: readonly Row[] = [
  row('Christmas Eve, last ms', '2026-12-24T19:59:59.999Z', openUntil('2026-12-24T20:00Z')),
  row('Christmas Eve, as it closes', '2026-12-24T20:00Z', closed),
  row('Christmas Day, before its hours', '2026-12-25T07:59:59.999Z', closed),
  row('Christmas Day, inside them', '2026-12-25T08:00Z', mayBeClosed('bank-holiday')),
  row('Christmas Day, last ms of them', '2026-12-25T19:59:59.999Z', mayBeClosed('bank-holiday')),
  row('Christmas Day, after its hours', '2026-12-25T20:00Z', closed),
  row('Boxing Day, before Saturday hours', '2026-12-26T08:59:59.999Z', closed),
  row('Boxing Day, inside Saturday hours', '2026-12-26T09:00Z', mayBeClosed('festive-day')),
  row('Boxing Day, last ms of them', '2026-12-26T16:59:59.999Z', mayBeClosed('festive-day')),
  row('Boxing Day, after Saturday hours', '2026-12-26T17:00Z', closed),
  row('the Sunday after', '2026-12-27T12:00Z', closed),
  row('substitute for Boxing Day', '2026-12-28T08:00Z', mayBeClosed('bank-holiday')),
  row('that evening', '2026-12-28T20:00Z', closed),
  row('the Tuesday after', '2026-12-29T08:00Z', openUntil('2026-12-29T20:00Z')),
  row('Old Year’s Night', '2026-12-31T20:00Z', closed),
  row('New Year’s Day, before its hours', '2027-01-01T07:00Z', closed),
  row('New Year’s Day, inside them', '2027-01-01T10:00Z', mayBeClosed('bank-holiday')),
  row('2 January, a Saturday', '2027-01-02T09:00Z', openUntil('2027-01-02T17:00Z')),
]

const summerTime: readonly Row[] = [
  row('Good Friday 2027', '2027-03-26T08:00Z', mayBeClosed('bank-holiday')),
  row('the Saturday before', '2027-03-27T16:59:59.999Z', openUntil('2027-03-27T17:00Z')),
  row('the Saturday before, as it closes', '2027-03-27T17:00Z', closed),
  row('the last ms of winter time', '2027-03-28T00:59:59.999Z', closed),
  row('the first ms of summer time', '2027-03-28T01:00Z', closed),
  row('the Sunday of the change, at noon', '2027-03-28T11:00Z', closed),
  row('Easter Monday, before 08:00 in summer', '2027-03-29T06:59:59.999Z', closed),
  row('Easter Monday, at 08:00 in summer', '2027-03-29T07:00Z', mayBeClosed('bank-holiday')),
  row('Easter Monday, at 20:00 in summer', '2027-03-29T19:00Z', closed),
  row('the Tuesday after, before 08:00', '2027-03-30T06:59:59.999Z', closed),
  row('the Tuesday, at 08:00 in summer', '2027-03-30T07:00Z', openUntil('2027-03-30T19:00Z')),
  row('the Tuesday, at 20:00 in summer', '2027-03-30T19:00Z', closed),
  row('the Tuesday, 19:30 in winter', '2027-03-30T19:30Z', closed),
  row('a Friday in July, as it opens', '2027-07-16T07:00Z', openUntil('2027-07-16T19:00Z')),
  row('its midnight', '2027-07-16T23:00Z', closed),
  row('a Saturday in July, last ms', '2027-07-17T15:59:59.999Z', openUntil('2027-07-17T16:00Z')),
  row('a Saturday in July, as it closes', '2027-07-17T16:00Z', closed),
  row('Saturday before winter', '2027-10-30T15:59:59.999Z', openUntil('2027-10-30T16:00Z')),
  row('Saturday before winter, as it closes', '2027-10-30T16:00Z', closed),
  row('01:30 for the first time', '2027-10-31T00:30Z', closed),
  row('01:30 for the second time', '2027-10-31T01:30Z', closed),
  row('Monday after, 08:00 in summer', '2027-11-01T07:00Z', closed),
  row('Monday after, before 08:00', '2027-11-01T07:59:59.999Z', closed),
  row('Monday after, at 08:00', '2027-11-01T08:00Z', openUntil('2027-11-01T20:00Z')),
  row('Monday after, last ms', '2027-11-01T19:59:59.999Z', openUntil('2027-11-01T20:00Z')),
  row('Saturday before summer 2028', '2028-03-25T16:59Z', openUntil('2028-03-25T17:00Z')),
  row('change of 2028', '2028-03-26T01:00Z', closed),
  row('Monday after, before 08:00', '2028-03-27T06:59:59.999Z', closed),
  row('Monday after, at 08:00', '2028-03-27T07:00Z', openUntil('2028-03-27T19:00Z')),
  row('Saturday before winter 2028', '2028-10-28T16:00Z', closed),
  row('the hour that comes twice, 2028', '2028-10-29T01:00Z', closed),
  row('Monday after, 08:30 in summer', '2028-10-30T07:30Z', closed),
  row('Monday after, at 08:00', '2028-10-30T08:00Z', openUntil('2028-10-30T20:00Z')),
]

const listedHolidays: readonly Row[] = [
  row('Early May 2027', '2027-05-03T10:00Z', mayBeClosed('bank-holiday')),
  row('Early May 2027, in the evening', '2027-05-03T21:00Z', closed),
  row('Spring 2027', '2027-05-31T10:00Z', mayBeClosed('bank-holiday')),
  row('an ordinary Monday in June', '2027-06-07T10:00Z', openUntil('2027-06-07T19:00Z')),
  row('Summer 2027', '2027-08-30T10:00Z', mayBeClosed('bank-holiday')),
  row('substitute for Christmas 2027', '2027-12-27T10:00Z', mayBeClosed('bank-holiday')),
  row('substitute for Boxing Day 2027', '2027-12-28T10:00Z', mayBeClosed('bank-holiday')),
  row('the Wednesday after', '2027-12-29T10:00Z', openUntil('2027-12-29T20:00Z')),
  row('substitute for New Year 2028', '2028-01-03T10:00Z', mayBeClosed('bank-holiday')),
  row('29 February, as it opens', '2028-02-29T08:00Z', openUntil('2028-02-29T20:00Z')),
  row('29 February, as it closes', '2028-02-29T20:00Z', closed),
  row('1 March of a leap year', '2028-03-01T08:00Z', openUntil('2028-03-01T20:00Z')),
  row('Good Friday 2028', '2028-04-14T10:00Z', mayBeClosed('bank-holiday')),
  row('the Saturday of Easter', '2028-04-15T08:00Z', openUntil('2028-04-15T16:00Z')),
  row('Easter Monday 2028, before hours', '2028-04-17T06:59:59.999Z', closed),
  row('Easter Monday 2028', '2028-04-17T07:00Z', mayBeClosed('bank-holiday')),
  row('Early May 2028', '2028-05-01T10:00Z', mayBeClosed('bank-holiday')),
  row('Spring 2028', '2028-05-29T10:00Z', mayBeClosed('bank-holiday')),
  row('Summer 2028', '2028-08-28T10:00Z', mayBeClosed('bank-holiday')),
  row('27 December 2028', '2028-12-27T10:00Z', openUntil('2028-12-27T20:00Z')),
  row('last Saturday of the list', '2028-12-30T10:00Z', openUntil('2028-12-30T17:00Z')),
]

const everyFestiveWeekday: readonly Row[] = [
  row('25 December, Friday', '2026-12-25T10:00Z', mayBeClosed('bank-holiday')),
  row('25 December, Saturday', '2027-12-25T10:00Z', mayBeClosed('festive-day')),
  row('25 December, Monday', '2028-12-25T10:00Z', mayBeClosed('bank-holiday')),
  row('25 December, Tuesday', '2029-12-25T10:00Z', mayBeClosed('festive-day')),
  row('25 December, Wednesday', '2030-12-25T10:00Z', mayBeClosed('festive-day')),
  row('25 December, Thursday', '2031-12-25T10:00Z', mayBeClosed('festive-day')),
  row('25 December, Sunday', '2033-12-25T10:00Z', closed),
  row('26 December, Saturday', '2026-12-26T10:00Z', mayBeClosed('festive-day')),
  row('26 December, Sunday', '2027-12-26T10:00Z', closed),
  row('26 December, Tuesday', '2028-12-26T10:00Z', mayBeClosed('bank-holiday')),
  row('26 December, Wednesday', '2029-12-26T10:00Z', mayBeClosed('festive-day')),
  row('26 December, Thursday', '2030-12-26T10:00Z', mayBeClosed('festive-day')),
  row('26 December, Friday', '2031-12-26T10:00Z', mayBeClosed('festive-day')),
  row('26 December, Monday', '2033-12-26T10:00Z', mayBeClosed('festive-day')),
  row('1 January, Friday', '2027-01-01T10:00Z', mayBeClosed('bank-holiday')),
  row('1 January, Saturday', '2028-01-01T10:00Z', mayBeClosed('festive-day')),
  row('1 January, Monday', '2029-01-01T10:00Z', mayBeClosed('festive-day')),
  row('1 January, Tuesday', '2030-01-01T10:00Z', mayBeClosed('festive-day')),
  row('1 January, Wednesday', '2031-01-01T10:00Z', mayBeClosed('festive-day')),
  row('1 January, Thursday', '2032-01-01T10:00Z', mayBeClosed('festive-day')),
  row('1 January, Sunday', '2034-01-01T10:00Z', closed),
]

const pastTheList: readonly Row[] = [
  row('2 January', '2029-01-02T10:00Z', mayBeClosed('past-holiday-list')),
  row('4 January', '2029-01-04T10:00Z', mayBeClosed('past-holiday-list')),
  row('5 January, a Friday', '2029-01-05T10:00Z', openUntil('2029-01-05T20:00Z')),
  row('a Monday in January', '2029-01-08T10:00Z', mayBeClosed('past-holiday-list')),
  row('a Monday before its hours', '2029-01-08T07:59:59.999Z', closed),
  row('a Monday as its hours end', '2029-01-08T20:00Z', closed),
  row('a Friday before Easter can be', '2029-03-16T10:00Z', openUntil('2029-03-16T20:00Z')),
  row('a Friday when Easter can be', '2029-03-23T10:00Z', mayBeClosed('past-holiday-list')),
  row('the last such Friday of 2029', '2029-04-20T10:00Z', mayBeClosed('past-holiday-list')),
  row('the Friday after', '2029-04-27T10:00Z', openUntil('2029-04-27T19:00Z')),
  row('a Monday in June', '2029-06-04T07:00Z', mayBeClosed('past-holiday-list')),
  row('a Tuesday in June', '2029-06-05T07:00Z', openUntil('2029-06-05T19:00Z')),
  row('27 December', '2029-12-27T10:00Z', mayBeClosed('past-holiday-list')),
  row('28 December', '2029-12-28T10:00Z', mayBeClosed('past-holiday-list')),
  row('29 December', '2029-12-29T10:00Z', openUntil('2029-12-29T17:00Z')),
  row('Friday 19 March', '2032-03-19T10:00Z', openUntil('2032-03-19T20:00Z')),
  row('Friday 23 April', '2032-04-23T10:00Z', mayBeClosed('past-holiday-list')),
  row('29 February, a Friday', '2036-02-29T10:00Z', openUntil('2036-02-29T20:00Z')),
]

const wrongClock: readonly Row[] = [
  row('the epoch', '1970-01-01T00:00Z', mayBeClosed('clock-wrong')),
  row('years before the version', '2018-10-05T10:00Z', mayBeClosed('clock-wrong')),
  row('a ms before the version', '2026-11-22T23:59:59.999Z', mayBeClosed('clock-wrong')),
  row('as the version’s date begins', '2026-11-23T00:00Z', closed),
  row('the last opening', '2036-11-22T16:59:59.999Z', openUntil('2036-11-22T17:00Z')),
  row('the last ms of ten years', '2036-11-22T23:59:59.999Z', closed),
  row('ten years on', '2036-11-23T00:00Z', mayBeClosed('clock-wrong')),
  row('a weekday after that', '2036-11-25T10:00Z', mayBeClosed('clock-wrong')),
]

const groups = [
  { about: 'in an ordinary week', rows: ordinaryWeek },
  { about: 'at its first Christmas', rows: firstChristmas },
  { about: 'when the clocks change', rows: summerTime },
  { about: 'on the days of the list', rows: listedHolidays },
  { about: 'on festive days of every weekday', rows: everyFestiveWeekday },
  { about: 'past the end of the list', rows: pastTheList },
  { about: 'when the clock is plainly wrong', rows: wrongClock },
]

describe.each(deviceZones)('on a device in %s', (zone) => {
  describe.each(groups)('Beacon $about', ({ rows }) => {
    test.each(rows)('$rule, $instant: $is.state', ({ instant, is }) => {
      expect(onDeviceIn(zone, () => availability(beacon, at(instant), calendar))).toEqual(is)
    })
  })
})

test('the tables hold enough, and every instant once a group', () => {
  const counts = groups.map(({ rows }) => new Set(rows.map(({ instant }) => instant)).size)
  expect(counts).toEqual(groups.map(({ rows }) => rows.length))
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(100)
})

function row(rule: string, instant: string, is: Availability): Row {
  return { rule, instant, is }
}
