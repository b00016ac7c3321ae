import fc from 'fast-check'
import { expect, test } from 'vitest'
import { availability, nextChange, nextOpening, type Availability } from '#services/hours.ts'
import type { ServiceHours } from '#services/open-status.ts'
import { weekdays } from '#services/weekly-hours.ts'
import { at } from './at.ts'
import { calendar } from './beacon.ts'
import { weekly } from './weekly.ts'

const aMinute = 60_000
const aDay = 24 * 60 * aMinute

const service: fc.Arbitrary<ServiceHours> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<ServiceHours>({ hours: 'always' }) },
  { weight: 9, arbitrary: weekly },
)

/** Around instants at which something is special, and anywhere in the years that are believed. */
const instant = fc.oneof(
  fc.integer({ min: calendar.trustedFrom - 3 * aDay, max: calendar.trustedUntil + 3 * aDay }),
  fc
    .tuple(
      fc.constantFrom(
        calendar.trustedFrom,
        calendar.trustedUntil,
        at('2026-12-26T00:00:00Z'),
        at('2027-03-28T01:00:00Z'),
        at('2027-10-31T01:00:00Z'),
        at('2028-02-29T00:00:00Z'),
        at('2028-03-26T01:00:00Z'),
        at('2028-10-29T01:00:00Z'),
        at('2029-01-01T00:00:00Z'),
        at('2029-03-30T00:00:00Z'),
      ),
      fc.integer({ min: -3 * 96, max: 3 * 96 }),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([special, quarter, offset]) => special + quarter * 15 * aMinute + offset),
)

/** Where between two instants to look, in millionths of the way. */
const places = fc.array(fc.integer({ min: 0, max: 999_999 }), { minLength: 20, maxLength: 20 })

test('nothing changes until the next change, and then something does', () => {
  fc.assert(
    fc.property(service, instant, places, (hours, now, millionths) => {
      const next = nextChange(hours, now, calendar)
      const seen = look(hours, now)
      const end = next ?? calendar.trustedUntil + 99 * aDay
      expect(end).toBeGreaterThan(now)
      const before = [...between(now, end, millionths), end - 1]
      expect(before.map((moment) => look(hours, moment))).toEqual(before.map(() => seen))
      if (next !== null) expect(look(hours, next)).not.toEqual(seen)
    }),
    { numRuns: 500 },
  )
})

test('the changes of a week are found by going through it a quarter of an hour at a time', () => {
  fc.assert(
    fc.property(weekly, instant, (hours, now) => {
      const start = Math.floor(now / (15 * aMinute)) * 15 * aMinute
      const quarterly = Array.from({ length: 7 * 96 }, (_, index) => start + index * 15 * aMinute)
      const expected = quarterly.filter(
        (moment) => moment > start && look(hours, moment) !== look(hours, moment - 1),
      )
      expect(changes(hours, start, start + 7 * aDay)).toEqual(expected)
    }),
    { numRuns: 40 },
  )
})

test('open until is the next change', () => {
  fc.assert(
    fc.property(weekly, instant, (hours, now) => {
      const seen = availability(hours, now, calendar)
      if (seen.state !== 'open') return
      expect(seen.until).toEqual(nextChange(hours, now, calendar))
    }),
    { numRuns: 1000 },
  )
})

test('the next opening is sure, later, and the first', () => {
  fc.assert(
    fc.property(weekly, instant, places, (hours, now, millionths) => {
      const next = nextOpening(hours, now, calendar)
      if (next === null) return
      const { at: opens, doubtfulBefore } = next
      expect(opens).toBeGreaterThan(now)
      expect(availability(hours, opens, calendar).state).toEqual('open')
      const before = [...between(now, opens, millionths), opens - 1]
      const states = before.map((moment) => look(hours, moment))
      expect(states).not.toContain('open')
      if (doubtfulBefore === null) return
      expect(doubtfulBefore).toBeGreaterThan(now)
      expect(doubtfulBefore).toBeLessThan(opens)
      expect(availability(hours, doubtfulBefore, calendar).state).toEqual('may-be-closed')
      expect(availability(hours, doubtfulBefore - 1, calendar)).toEqual({ state: 'closed' })
    }),
    { numRuns: 500 },
  )
})

test('without a next opening it is open now, or never surely open while the clock is believed', () => {
  fc.assert(
    fc.property(weekly, instant, places, (hours, now, millionths) => {
      if (nextOpening(hours, now, calendar) !== null) return
      if (['open', 'clock-wrong'].includes(look(hours, now))) return
      const later = between(now, calendar.trustedUntil, millionths)
      expect(later.map((moment) => look(hours, moment))).not.toContain('open')
    }),
    { numRuns: 200 },
  )
})

test('any number at all is answered', () => {
  fc.assert(
    fc.property(service, fc.oneof(fc.double(), instant), (hours, now) => {
      const { state } = availability(hours, now, calendar)
      expect(['open', 'closed', 'may-be-closed']).toContain(state)
      const later = [
        nextChange(hours, now, calendar),
        nextOpening(hours, now, calendar)?.at ?? null,
      ]
      expect(later.every((moment) => moment === null || moment > now)).toEqual(true)
    }),
    { numRuns: 2000 },
  )
})

test('a weekly service is open only inside its hours, by the clock of Intl', () => {
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  fc.assert(
    fc.property(weekly, instant, (hours, now) => {
      const state = look(hours, now)
      if (state === 'clock-wrong') return
      const [day = '', time = ''] = shown.format(now).split(' ')
      const weekday = weekdays.find((name) => name === day.toLowerCase()) ?? 'sunday'
      const isInside = hours.hours[weekday].some((session) => {
        const [opens = '', closes = ''] = session.split('-')
        return opens <= time && time < closes
      })
      if (state === 'open') expect(isInside).toEqual(true)
      if (!isInside) expect(state).toEqual('closed')
    }),
    { numRuns: 1000 },
  )
})

/** The state, or the reason for doubt: what a change is a change of. */
function look(hours: ServiceHours, moment: number): string {
  const seen: Availability = availability(hours, moment, calendar)
  return seen.state === 'may-be-closed' ? seen.because : seen.state
}

function between(start: number, end: number, millionths: readonly number[]): readonly number[] {
  return millionths.map((part) => start + Math.floor(((end - start) * part) / 1_000_000))
}

/** Every change later than `start` and before `end`. */
function changes(hours: ServiceHours, start: number, end: number): readonly number[] {
  const next = nextChange(hours, start, calendar)
  return next === null || next >= end ? [] : [next, ...changes(hours, next, end)]
}
