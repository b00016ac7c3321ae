import { describe, expect, test } from 'vitest'
import { availability, nextChange, nextOpening } from '#services/hours.ts'
import type { ServiceHours } from '#services/open-status.ts'
import { at } from './at.ts'
import { beacon, calendar, closed, everyDay, mayBeClosed, noHours, openUntil } from './beacon.ts'

type StateRow = [rule: string, service: ServiceHours, instant: string, until: string | null]
type NextRow = [
  rule: string,
  service: ServiceHours,
  instant: string,
  next: string | null,
  mentions?: string,
]
type ChangeRow = [rule: string, service: ServiceHours, instant: string, next: string]

const always: ServiceHours = { hours: 'always' }
const never: ServiceHours = { hours: noHours }
const mondays: ServiceHours = { hours: { ...noHours, monday: ['08:00-20:00'] } }
const nights: ServiceHours = { hours: everyDay(['00:00-02:00', '22:00-24:00']) }
const wholeDays: ServiceHours = { hours: everyDay(['00:00-24:00']) }
const neverDoubtful: ServiceHours = { ...wholeDays, onDoubtfulDays: 'open' }
const lunchBreak: ServiceHours = { hours: everyDay(['08:00-12:00', '13:00-20:00']) }
const noBreak: ServiceHours = { hours: everyDay(['08:00-12:00', '12:00-20:00']) }
const openOnHolidays: ServiceHours = { ...beacon, onDoubtfulDays: 'open' }
const closedOnHolidays: ServiceHours = { ...beacon, onDoubtfulDays: 'closed' }

const night = onSundays('00:00-02:00')
const morning = onSundays('02:00-08:00')
const day = onSundays('09:00-17:00')

const noInstants = [
  { instant: NaN },
  { instant: Infinity },
  { instant: -Infinity },
  { instant: 8.64e15 + 1 },
  { instant: -8.64e15 - 1 },
  { instant: 8.64e15 },
  { instant: -1 },
  { instant: Number.MAX_VALUE },
]

describe('a clock that cannot be right', () => {
  test.each(noInstants)('leaves a service of all hours open: $instant', ({ instant }) => {
    expect(availability(always, instant, calendar)).toEqual({ state: 'open', until: null })
  })
  test.each(noInstants)('makes any weekly hours doubtful: $instant', ({ instant }) => {
    const doubtful = mayBeClosed('clock-wrong')
    expect(availability(beacon, instant, calendar)).toEqual(doubtful)
    expect(availability(never, instant, calendar)).toEqual(doubtful)
    expect(availability(openOnHolidays, instant, calendar)).toEqual(doubtful)
    expect(availability(closedOnHolidays, instant, calendar)).toEqual(doubtful)
  })
  test.each(noInstants)('promises no opening: $instant', ({ instant }) => {
    expect(nextOpening(beacon, instant, calendar)).toEqual(null)
  })
})

describe('hours that hold the hour in which clocks change', () => {
  test.each<StateRow>([
    [
      'a night before summer is an hour short',
      night,
      '2027-03-28T00:59:59.999Z',
      '2027-03-28T01:00Z',
    ],
    ['it is over as 01:00 becomes 02:00', night, '2027-03-28T01:00Z', null],
    [
      'what opens at 02:00 opens as summer begins',
      morning,
      '2027-03-28T01:00Z',
      '2027-03-28T07:00Z',
    ],
    ['and not a millisecond before', morning, '2027-03-28T00:59:59.999Z', null],
    ['summer’s first Sunday, 09:00 of winter', day, '2027-03-28T07:59:59.999Z', null],
    ['it is open at 09:00 of summer', day, '2027-03-28T08:00Z', '2027-03-28T16:00Z'],
    ['a night before winter begins in summer', night, '2027-10-30T23:00Z', '2027-10-31T02:00Z'],
    ['it is open at the first 01:30', night, '2027-10-31T00:30Z', '2027-10-31T02:00Z'],
    ['and at the second 01:30', night, '2027-10-31T01:30Z', '2027-10-31T02:00Z'],
    ['it is over at 02:00 of winter', night, '2027-10-31T02:00Z', null],
    ['02:00 waits for the second hour to pass', morning, '2027-10-31T01:59:59.999Z', null],
    ['what opens at 02:00 does so in winter', morning, '2027-10-31T02:00Z', '2027-10-31T08:00Z'],
    ['winter’s first Sunday, 09:00 of summer', day, '2028-10-29T08:00Z', null],
    ['it is open until 17:00 of winter', day, '2028-10-29T16:59:59.999Z', '2028-10-29T17:00Z'],
    ['the change of 2028 to summer', day, '2028-03-26T15:59:59.999Z', '2028-03-26T16:00Z'],
  ])('%s', (_, service, instant, until) => {
    const is = until === null ? closed : openUntil(until)
    expect(availability(service, at(instant), calendar)).toEqual(is)
  })
})

describe('open until', () => {
  test.each<StateRow>([
    ['after midnight, when openings touch', nights, '2027-01-11T23:00Z', '2027-01-12T02:00Z'],
    ['midnight before a doubtful day', nights, '2026-12-24T23:00Z', '2026-12-25T00:00Z'],
    ['midnight of summer before one', nights, '2027-05-02T22:59:59.999Z', '2027-05-02T23:00Z'],
    [
      'the evening, when two openings touch',
      noBreak,
      '2027-01-12T11:59:59.999Z',
      '2027-01-12T20:00Z',
    ],
    ['the break, when there is one', lunchBreak, '2027-01-12T11:59:59.999Z', '2027-01-12T12:00Z'],
    ['the next doubtful day', wholeDays, '2027-01-05T10:00Z', '2027-03-26T00:00Z'],
    ['the end of ten years', neverDoubtful, '2027-01-05T10:00Z', '2036-11-23T00:00Z'],
    ['closing time on a holiday', openOnHolidays, '2026-12-25T10:00Z', '2026-12-25T20:00Z'],
  ])('%s', (_, service, instant, until) => {
    const is = until === null ? closed : openUntil(until)
    expect(availability(service, at(instant), calendar)).toEqual(is)
  })
})

test.each([
  { rule: 'closed then', service: closedOnHolidays, instant: '2026-12-25T10:00Z' },
  {
    rule: 'closed then, past the list',
    service: closedOnHolidays,
    instant: '2029-06-04T10:00Z',
  },
  { rule: 'open then, but out of hours', service: openOnHolidays, instant: '2026-12-25T21:00Z' },
  { rule: 'never open', service: never, instant: '2027-01-12T10:00Z' },
])('a service that is $rule is closed at $instant', ({ service, instant }) => {
  expect(availability(service, at(instant), calendar)).toEqual(closed)
})

describe('opens next', () => {
  test.each<NextRow>([
    ['tomorrow', beacon, '2027-01-15T20:00Z', '2027-01-16T09:00Z'],
    ['later today', beacon, '2027-01-15T00:00Z', '2027-01-15T08:00Z'],
    ['in a millisecond', beacon, '2027-01-15T07:59:59.999Z', '2027-01-15T08:00Z'],
    ['over a Sunday', beacon, '2027-01-16T17:00Z', '2027-01-18T08:00Z'],
    ['over Christmas', beacon, '2026-12-24T20:00Z', '2026-12-29T08:00Z', '2026-12-25T08:00Z'],
    ['from Christmas Day', beacon, '2026-12-25T10:00Z', '2026-12-29T08:00Z', '2026-12-26T09:00Z'],
    ['from inside the only doubtful day', beacon, '2027-05-03T10:00Z', '2027-05-04T07:00Z'],
    ['over Easter Monday', beacon, '2027-03-27T17:00Z', '2027-03-30T07:00Z', '2027-03-29T07:00Z'],
    ['over the change to winter', beacon, '2027-10-30T16:00Z', '2027-11-01T08:00Z'],
    ['on 29 February', beacon, '2028-02-28T20:00Z', '2028-02-29T08:00Z'],
    ['Easter past the list', beacon, '2029-03-29T19:00Z', '2029-03-31T08:00Z', '2029-03-30T07:00Z'],
    ['Christmas past it', beacon, '2030-12-24T20:00Z', '2030-12-31T08:00Z', '2030-12-25T08:00Z'],
    [
      'over holidays on which it is closed',
      closedOnHolidays,
      '2026-12-24T20:00Z',
      '2026-12-29T08:00Z',
    ],
    ['on a holiday on which it is open', openOnHolidays, '2026-12-24T20:00Z', '2026-12-25T08:00Z'],
    ['at midnight, as a doubtful day ends', nights, '2026-12-26T22:30Z', '2026-12-27T00:00Z'],
    [
      'over two kinds of doubt',
      nights,
      '2026-12-25T23:30Z',
      '2026-12-27T00:00Z',
      '2026-12-26T22:00Z',
    ],
    ['never, with every day doubtful', mondays, '2028-12-18T20:00Z', null],
    ['never, with no opening left', beacon, '2036-11-22T17:00Z', null],
    ['never, with no hours', never, '2027-01-15T10:00Z', null],
    ['not said, when it is open now', beacon, '2027-01-15T10:00Z', null],
    ['not said, when it is always open', always, '2027-01-15T10:00Z', null],
    ['not said, a ms before the version', beacon, '2026-11-22T23:59:59.999Z', null],
    ['not said, ten years on', beacon, '2036-11-23T00:00Z', null],
  ])('%s', (_, service, instant, next, mentions) => {
    const doubtfulBefore = mentions === undefined ? null : at(mentions)
    const expected = next && { at: at(next), doubtfulBefore }
    expect(nextOpening(service, at(instant), calendar)).toEqual(expected)
  })
})

describe('changes next', () => {
  test.each<ChangeRow>([
    ['as it closes', beacon, '2027-01-15T08:00Z', '2027-01-15T20:00Z'],
    ['as it opens', beacon, '2027-01-15T20:00Z', '2027-01-16T09:00Z'],
    ['as a doubtful day’s hours begin', beacon, '2026-12-24T20:00Z', '2026-12-25T08:00Z'],
    ['as a doubtful day’s hours end', beacon, '2026-12-25T08:00Z', '2026-12-25T20:00Z'],
    ['at midnight, for another reason', nights, '2026-12-25T23:30Z', '2026-12-26T00:00Z'],
    ['at midnight, as doubt ends', nights, '2026-12-26T23:30Z', '2026-12-27T00:00Z'],
    ['not at midnight, for the same reason', wholeDays, '2027-12-27T12:00Z', '2027-12-29T00:00Z'],
    ['past the list’s end', beacon, '2028-12-30T17:00Z', '2029-01-01T08:00Z'],
    ['in the morning after summer began', beacon, '2028-03-25T17:00Z', '2028-03-27T07:00Z'],
    ['in the morning after winter began', beacon, '2028-10-28T16:00Z', '2028-10-30T08:00Z'],
    ['on 29 February', beacon, '2028-02-28T20:00Z', '2028-02-29T08:00Z'],
    ['as the clock is first believed', beacon, '2026-11-22T23:59:59.999Z', '2026-11-23T00:00Z'],
    ['as the clock is first believed, decades on', never, '1970-01-01T00:00Z', '2026-11-23T00:00Z'],
    ['as the clock is no longer believed', beacon, '2036-11-22T17:00Z', '2036-11-23T00:00Z'],
    ['only then, with no hours', never, '2026-11-23T00:00Z', '2036-11-23T00:00Z'],
  ])('%s', (_, service, instant, next) => {
    expect(nextChange(service, at(instant), calendar)).toEqual(at(next))
  })

  test.each([
    { rule: 'always open', service: always, instant: at('2027-01-15T10:00Z') },
    { rule: 'always open, with no clock', service: always, instant: NaN },
    { rule: 'weekly, with no clock', service: beacon, instant: NaN },
    { rule: 'weekly, endlessly late', service: beacon, instant: Infinity },
    { rule: 'weekly, endlessly early', service: beacon, instant: -Infinity },
    { rule: 'weekly, ten years on', service: beacon, instant: at('2036-11-23T00:00Z') },
    { rule: 'weekly, later than dates go', service: beacon, instant: 8.64e15 + 1 },
  ])('never: $rule', ({ service, instant }) => {
    expect(nextChange(service, instant, calendar)).toEqual(null)
  })

  test('as the clock is first believed, from before dates begin', () => {
    expect(nextChange(beacon, -8.64e15 - 1, calendar)).toEqual(at('2026-11-23T00:00Z'))
  })
})

function onSundays(opening: string): ServiceHours {
  return { hours: { ...noHours, sunday: [opening] } }
}
