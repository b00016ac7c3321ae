import { describe, expect, test } from 'vitest'
import { availability, nextChange, nextOpening } from '#services/hours.ts'
import type { ServiceHours } from '#services/open-status.ts'
import { at } from './at.ts'
import { beacon, calendar, closed, everyDay, mayBeClosed, noHours, openUntil } from './beacon.ts'

const always: ServiceHours = { hours: 'always' }
const never: ServiceHours = { hours: noHours }
const mondays: ServiceHours = { hours: { ...noHours, monday: ['08:00-20:00'] } }
const nights: ServiceHours = { hours: everyDay(['00:00-02:00', '22:00-24:00']) }
const wholeDays: ServiceHours = { hours: everyDay(['00:00-24:00']) }
const lunchBreak: ServiceHours = { hours: everyDay(['08:00-12:00', '13:00-20:00']) }
const noBreak: ServiceHours = { hours: everyDay(['08:00-12:00', '12:00-20:00']) }
const openOnHolidays: ServiceHours = { ...beacon, onDoubtfulDays: 'open' }
const closedOnHolidays: ServiceHours = { ...beacon, onDoubtfulDays: 'closed' }

function sundays(...sessions: readonly string[]): ServiceHours {
  return { hours: { ...noHours, sunday: sessions } }
}

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
  test.each([
    {
      rule: 'a night before summer is an hour short',
      service: sundays('00:00-02:00'),
      instant: '2027-03-28T00:59:59.999Z',
      is: openUntil('2027-03-28T01:00:00Z'),
    },
    {
      rule: 'it is over as 01:00 becomes 02:00',
      service: sundays('00:00-02:00'),
      instant: '2027-03-28T01:00:00.000Z',
      is: closed,
    },
    {
      rule: 'what opens at 02:00 opens as summer begins',
      service: sundays('02:00-08:00'),
      instant: '2027-03-28T01:00:00.000Z',
      is: openUntil('2027-03-28T07:00:00Z'),
    },
    {
      rule: 'and not a millisecond before',
      service: sundays('02:00-08:00'),
      instant: '2027-03-28T00:59:59.999Z',
      is: closed,
    },
    {
      rule: 'summer’s first Sunday is not open at 09:00 of winter',
      service: sundays('09:00-17:00'),
      instant: '2027-03-28T07:59:59.999Z',
      is: closed,
    },
    {
      rule: 'it is open at 09:00 of summer',
      service: sundays('09:00-17:00'),
      instant: '2027-03-28T08:00:00.000Z',
      is: openUntil('2027-03-28T16:00:00Z'),
    },
    {
      rule: 'a night before winter begins at midnight of summer',
      service: sundays('00:00-02:00'),
      instant: '2027-10-30T23:00:00.000Z',
      is: openUntil('2027-10-31T02:00:00Z'),
    },
    {
      rule: 'it is open at 01:30 for the first time',
      service: sundays('00:00-02:00'),
      instant: '2027-10-31T00:30:00.000Z',
      is: openUntil('2027-10-31T02:00:00Z'),
    },
    {
      rule: 'it is open at 01:30 for the second time',
      service: sundays('00:00-02:00'),
      instant: '2027-10-31T01:30:00.000Z',
      is: openUntil('2027-10-31T02:00:00Z'),
    },
    {
      rule: 'it is over at 02:00 of winter',
      service: sundays('00:00-02:00'),
      instant: '2027-10-31T02:00:00.000Z',
      is: closed,
    },
    {
      rule: 'what opens at 02:00 waits for the second hour to pass',
      service: sundays('02:00-08:00'),
      instant: '2027-10-31T01:59:59.999Z',
      is: closed,
    },
    {
      rule: 'what opens at 02:00 opens at 02:00 of winter',
      service: sundays('02:00-08:00'),
      instant: '2027-10-31T02:00:00.000Z',
      is: openUntil('2027-10-31T08:00:00Z'),
    },
    {
      rule: 'winter’s first Sunday is not open at 09:00 of summer',
      service: sundays('09:00-17:00'),
      instant: '2028-10-29T08:00:00.000Z',
      is: closed,
    },
    {
      rule: 'it is open until 17:00 of winter',
      service: sundays('09:00-17:00'),
      instant: '2028-10-29T16:59:59.999Z',
      is: openUntil('2028-10-29T17:00:00Z'),
    },
    {
      rule: 'the change of 2028 to summer',
      service: sundays('09:00-17:00'),
      instant: '2028-03-26T15:59:59.999Z',
      is: openUntil('2028-03-26T16:00:00Z'),
    },
  ])('$rule', ({ service, instant, is }) => {
    expect(availability(service, at(instant), calendar)).toEqual(is)
  })
})

describe('open until', () => {
  test.each([
    {
      rule: 'the end of the opening after midnight, when they touch',
      service: nights,
      instant: '2027-01-11T23:00:00Z',
      is: openUntil('2027-01-12T02:00:00Z'),
    },
    {
      rule: 'midnight, when the next day is doubtful',
      service: nights,
      instant: '2026-12-24T23:00:00Z',
      is: openUntil('2026-12-25T00:00:00Z'),
    },
    {
      rule: 'midnight of summer, when the next day is doubtful',
      service: nights,
      instant: '2027-05-02T22:59:59.999Z',
      is: openUntil('2027-05-02T23:00:00Z'),
    },
    {
      rule: 'the evening, when two openings of a day touch',
      service: noBreak,
      instant: '2027-01-12T11:59:59.999Z',
      is: openUntil('2027-01-12T20:00:00Z'),
    },
    {
      rule: 'the break, when there is one',
      service: lunchBreak,
      instant: '2027-01-12T11:59:59.999Z',
      is: openUntil('2027-01-12T12:00:00Z'),
    },
    {
      rule: 'the next doubtful day, when it is open all day',
      service: wholeDays,
      instant: '2027-01-05T10:00:00Z',
      is: openUntil('2027-03-26T00:00:00Z'),
    },
    {
      rule: 'the end of ten years, when nothing else ends it',
      service: { ...wholeDays, onDoubtfulDays: 'open' as const },
      instant: '2027-01-05T10:00:00Z',
      is: openUntil('2036-11-23T00:00:00Z'),
    },
    {
      rule: 'closing time on a holiday, when the service keeps its hours then',
      service: openOnHolidays,
      instant: '2026-12-25T10:00:00Z',
      is: openUntil('2026-12-25T20:00:00Z'),
    },
  ])('$rule', ({ service, instant, is }) => {
    expect(availability(service, at(instant), calendar)).toEqual(is)
  })
})

test.each([
  { rule: 'closed then', service: closedOnHolidays, instant: '2026-12-25T10:00:00Z' },
  {
    rule: 'closed then, past the list',
    service: closedOnHolidays,
    instant: '2029-06-04T10:00:00Z',
  },
  { rule: 'open then, but out of hours', service: openOnHolidays, instant: '2026-12-25T21:00:00Z' },
  { rule: 'never open', service: never, instant: '2027-01-12T10:00:00Z' },
])('a service that is $rule is closed at $instant', ({ service, instant }) => {
  expect(availability(service, at(instant), calendar)).toEqual(closed)
})

describe('opens next', () => {
  test.each([
    {
      rule: 'tomorrow',
      service: beacon,
      instant: '2027-01-15T20:00:00Z',
      next: '2027-01-16T09:00:00Z',
      mentions: null,
    },
    {
      rule: 'later today',
      service: beacon,
      instant: '2027-01-15T00:00:00Z',
      next: '2027-01-15T08:00:00Z',
      mentions: null,
    },
    {
      rule: 'in a millisecond',
      service: beacon,
      instant: '2027-01-15T07:59:59.999Z',
      next: '2027-01-15T08:00:00Z',
      mentions: null,
    },
    {
      rule: 'over a Sunday',
      service: beacon,
      instant: '2027-01-16T17:00:00Z',
      next: '2027-01-18T08:00:00Z',
      mentions: null,
    },
    {
      rule: 'over Christmas, mentioning the first of three doubtful days',
      service: beacon,
      instant: '2026-12-24T20:00:00Z',
      next: '2026-12-29T08:00:00Z',
      mentions: '2026-12-25T08:00:00Z',
    },
    {
      rule: 'from inside a doubtful day, mentioning the next of them',
      service: beacon,
      instant: '2026-12-25T10:00:00Z',
      next: '2026-12-29T08:00:00Z',
      mentions: '2026-12-26T09:00:00Z',
    },
    {
      rule: 'from inside the only doubtful day',
      service: beacon,
      instant: '2027-05-03T10:00:00Z',
      next: '2027-05-04T07:00:00Z',
      mentions: null,
    },
    {
      rule: 'over the change to summer and Easter Monday',
      service: beacon,
      instant: '2027-03-27T17:00:00Z',
      next: '2027-03-30T07:00:00Z',
      mentions: '2027-03-29T07:00:00Z',
    },
    {
      rule: 'over the change to winter',
      service: beacon,
      instant: '2027-10-30T16:00:00Z',
      next: '2027-11-01T08:00:00Z',
      mentions: null,
    },
    {
      rule: 'on 29 February',
      service: beacon,
      instant: '2028-02-28T20:00:00Z',
      next: '2028-02-29T08:00:00Z',
      mentions: null,
    },
    {
      rule: 'over a Good Friday that no list says',
      service: beacon,
      instant: '2029-03-29T19:00:00Z',
      next: '2029-03-31T08:00:00Z',
      mentions: '2029-03-30T07:00:00Z',
    },
    {
      rule: 'over a Christmas that no list says',
      service: beacon,
      instant: '2030-12-24T20:00:00Z',
      next: '2030-12-31T08:00:00Z',
      mentions: '2030-12-25T08:00:00Z',
    },
    {
      rule: 'over holidays on which it is known to be closed',
      service: closedOnHolidays,
      instant: '2026-12-24T20:00:00Z',
      next: '2026-12-29T08:00:00Z',
      mentions: null,
    },
    {
      rule: 'on a holiday on which it is known to be open',
      service: openOnHolidays,
      instant: '2026-12-24T20:00:00Z',
      next: '2026-12-25T08:00:00Z',
      mentions: null,
    },
    {
      rule: 'at midnight, as a doubtful day ends inside its hours',
      service: nights,
      instant: '2026-12-26T22:30:00Z',
      next: '2026-12-27T00:00:00Z',
      mentions: null,
    },
    {
      rule: 'after a doubt that changes its reason at midnight, which is no opening',
      service: nights,
      instant: '2026-12-25T23:30:00Z',
      next: '2026-12-27T00:00:00Z',
      mentions: '2026-12-26T22:00:00Z',
    },
    {
      rule: 'never, when past the list each of its days is doubtful',
      service: mondays,
      instant: '2028-12-18T20:00:00Z',
      next: null,
      mentions: null,
    },
    {
      rule: 'never, with no opening left before the clock is not believed',
      service: beacon,
      instant: '2036-11-22T17:00:00Z',
      next: null,
      mentions: null,
    },
    {
      rule: 'never, with no hours',
      service: never,
      instant: '2027-01-15T10:00:00Z',
      next: null,
      mentions: null,
    },
    {
      rule: 'not said, when it is open now',
      service: beacon,
      instant: '2027-01-15T10:00:00Z',
      next: null,
      mentions: null,
    },
    {
      rule: 'not said, when it is always open',
      service: always,
      instant: '2027-01-15T10:00:00Z',
      next: null,
      mentions: null,
    },
    {
      rule: 'not said, a ms before the version',
      service: beacon,
      instant: '2026-11-22T23:59:59.999Z',
      next: null,
      mentions: null,
    },
    {
      rule: 'not said, ten years on',
      service: beacon,
      instant: '2036-11-23T00:00:00Z',
      next: null,
      mentions: null,
    },
  ])('$rule: $instant', ({ service, instant, next, mentions }) => {
    const expected = next && { at: at(next), doubtfulBefore: mentions && at(mentions) }
    expect(nextOpening(service, at(instant), calendar)).toEqual(expected)
  })
})

describe('changes next', () => {
  test.each([
    {
      rule: 'as it closes',
      service: beacon,
      instant: '2027-01-15T08:00:00Z',
      next: '2027-01-15T20:00:00Z',
    },
    {
      rule: 'as it opens',
      service: beacon,
      instant: '2027-01-15T20:00:00Z',
      next: '2027-01-16T09:00:00Z',
    },
    {
      rule: 'as a doubtful day’s hours begin',
      service: beacon,
      instant: '2026-12-24T20:00:00Z',
      next: '2026-12-25T08:00:00Z',
    },
    {
      rule: 'as a doubtful day’s hours end',
      service: beacon,
      instant: '2026-12-25T08:00:00Z',
      next: '2026-12-25T20:00:00Z',
    },
    {
      rule: 'at midnight, for another reason',
      service: nights,
      instant: '2026-12-25T23:30:00Z',
      next: '2026-12-26T00:00:00Z',
    },
    {
      rule: 'at midnight, as doubt ends',
      service: nights,
      instant: '2026-12-26T23:30:00Z',
      next: '2026-12-27T00:00:00Z',
    },
    {
      rule: 'not at midnight, for the same reason',
      service: wholeDays,
      instant: '2027-12-27T12:00:00Z',
      next: '2027-12-29T00:00:00Z',
    },
    {
      rule: 'past the list’s end',
      service: beacon,
      instant: '2028-12-30T17:00:00Z',
      next: '2029-01-01T08:00:00Z',
    },
    {
      rule: 'in the morning after summer began',
      service: beacon,
      instant: '2028-03-25T17:00:00Z',
      next: '2028-03-27T07:00:00Z',
    },
    {
      rule: 'in the morning after winter began',
      service: beacon,
      instant: '2028-10-28T16:00:00Z',
      next: '2028-10-30T08:00:00Z',
    },
    {
      rule: 'on 29 February',
      service: beacon,
      instant: '2028-02-28T20:00:00Z',
      next: '2028-02-29T08:00:00Z',
    },
    {
      rule: 'as the clock is first believed',
      service: beacon,
      instant: '2026-11-22T23:59:59.999Z',
      next: '2026-11-23T00:00:00Z',
    },
    {
      rule: 'as the clock is first believed, decades on',
      service: never,
      instant: '1970-01-01T00:00:00Z',
      next: '2026-11-23T00:00:00Z',
    },
    {
      rule: 'as the clock is no longer believed',
      service: beacon,
      instant: '2036-11-22T17:00:00Z',
      next: '2036-11-23T00:00:00Z',
    },
    {
      rule: 'only then, with no hours',
      service: never,
      instant: '2026-11-23T00:00:00Z',
      next: '2036-11-23T00:00:00Z',
    },
  ])('$rule: $instant', ({ service, instant, next }) => {
    expect(nextChange(service, at(instant), calendar)).toEqual(at(next))
  })

  test.each([
    { rule: 'always open', service: always, instant: at('2027-01-15T10:00:00Z') },
    { rule: 'always open, with no clock', service: always, instant: NaN },
    { rule: 'weekly, with no clock', service: beacon, instant: NaN },
    { rule: 'weekly, endlessly late', service: beacon, instant: Infinity },
    { rule: 'weekly, endlessly early', service: beacon, instant: -Infinity },
    { rule: 'weekly, ten years on', service: beacon, instant: at('2036-11-23T00:00:00Z') },
    { rule: 'weekly, later than dates go', service: beacon, instant: 8.64e15 + 1 },
  ])('never: $rule', ({ service, instant }) => {
    expect(nextChange(service, instant, calendar)).toEqual(null)
  })

  test('as the clock is first believed, from before dates begin', () => {
    expect(nextChange(beacon, -8.64e15 - 1, calendar)).toEqual(at('2026-11-23T00:00:00Z'))
  })
})
