import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import list from '../../../../flows/england-and-wales/bank-holidays.json'
import { type Calendar, calendarOf } from '#services/calendar.ts'
import { availability } from '#services/hours.ts'
import { instantAt } from '#services/london.ts'
import type { ServiceHours } from '#services/open-status.ts'
import {
  type Boundary,
  boundariesOf,
  type TimeClass,
  timeClassesOf,
  type Statuses,
  type Timed,
} from '#check/prove/time-classes.ts'
import { shipped, subjects } from '../../machine/pathways.ts'
import { weekly } from '../../services/weekly.ts'

/*
 * The cut of time: between two neighbouring boundaries no instant differs from the one that stands
 * for them all, and no instant at all is of a kind that the sweep does not have.
 */

const holidays = list['england-and-wales'].events

const generated: fc.Arbitrary<Timed> = fc.record({
  services: fc.record({
    always: fc.constant<ServiceHours>({ hours: 'always' }),
    one: weekly,
    other: fc.oneof(weekly, fc.constant<ServiceHours>({ hours: 'always' })),
  }),
  holidays: fc.constantFrom(holidays, holidays.slice(0, 40), []),
  pathway: fc.record({
    version: fc.constantFrom(
      '2026-11-23',
      '2027-03-28',
      '2027-10-31.2',
      '2028-02-29',
      '2031-12-31',
    ),
    checks: fc.constant({}),
  }),
})

/** Where to look, in millionths of the way between two instants. */
const millionths = fc.integer({ min: 0, max: 999_999 })

describe.each(subjects)('$name', ({ flow }) => {
  test('between neighbouring boundaries the first instant stands for random others', () => {
    const boundaries = boundariesOf(flow, calendarFor(flow))
    let tried = 0
    fc.assert(
      fc.property(fc.nat(), fc.array(millionths, { minLength: 10 }), (place, parts) => {
        const { start, end, statuses } = stretch(flow, boundaries, place % boundaries.length)
        const instants = parts.map((part) => start + Math.floor(((end - start) * part) / 1_000_000))
        tried += instants.length
        return instants.every((at) => look(flow, at) === statuses)
      }),
      { numRuns: 300 },
    )
    expect(tried).toBeGreaterThanOrEqual(3000)
  })

  test('no instant is of a kind that the sweep does not have', () => {
    const kinds = timeClassesOf(flow)
    fc.assert(
      fc.property(anyInstant(flow), (instant) => isKnown(flow, kinds, instant)),
      { numRuns: 2000 },
    )
  })

  test('every moment of a kind is of that kind, and no two kinds are alike', () => {
    const kinds = timeClassesOf(flow)
    for (const { statuses, moments } of kinds) {
      expect(moments.filter(({ at }) => look(flow, at) !== keyOf(statuses))).toEqual([])
    }
    const different = new Set(kinds.map(({ statuses }) => keyOf(statuses)))
    expect(different.size).toBe(kinds.length)
  })

  test.each([
    { since: 'winter', version: flow.pathway.version },
    { since: 'spring, after the clocks have changed', version: '2027-03-29' },
    { since: 'summer', version: '2027-06-01' },
    { since: 'autumn, before the clocks change', version: '2027-10-04' },
  ])('both sides of every kind of boundary are among the moments, since $since', ({ version }) => {
    const dated = { ...flow, pathway: { ...flow.pathway, version } }
    const kinds = timeClassesOf(dated)
    const boundaries = boundariesOf(dated, calendarFor(dated))
    const swept = new Set(kinds.flatMap(({ moments }) => moments.map(({ at }) => kindOfMinute(at))))
    const sides = boundaries.flatMap(({ date, minute }) => {
      const at = instantAt(date, minute)
      return [at - 1, at].map(kindOfMinute)
    })
    expect(sides.filter((side) => !swept.has(side))).toEqual([])
    expect(new Set(sides).size).toBeGreaterThan(8)
  })
})

describe.each(shipped)('$name', ({ flow }) => {
  test('between any two neighbouring boundaries the first instant stands for the others', () => {
    const boundaries = boundariesOf(flow, calendarFor(flow))
    expect(boundaries.length).toBeGreaterThan(1000)
    const wrong = boundaries.filter((_, place) => {
      const { start, end, statuses } = stretch(flow, boundaries, place)
      return end <= start || ![start, end - 1].every((at) => look(flow, at) === statuses)
    })
    expect(wrong).toEqual([])
  })
})

test('services with any hours are cut where they change, and nowhere else', () => {
  let tried = 0
  fc.assert(
    fc.property(
      generated,
      fc.array(fc.tuple(fc.nat(), millionths), { minLength: 30, maxLength: 30 }),
      (timed, looks) => {
        const boundaries = boundariesOf(timed, calendarFor(timed))
        for (const [place, part] of looks) {
          const { start, end, statuses } = stretch(timed, boundaries, place % boundaries.length)
          const instant = start + Math.floor(((end - start) * part) / 1_000_000)
          const seen = [instant, end - 1, end].map((at) => look(timed, at) === statuses)
          expect(seen).toEqual([true, true, false])
          tried += 1
        }
      },
    ),
    { numRuns: 20 },
  )
  expect(tried).toBe(20 * 30)
})

test('services with any hours have no instant of a kind that the sweep does not have', () => {
  fc.assert(
    fc.property(
      generated.chain((timed) =>
        fc.record({
          timed: fc.constant(timed),
          instants: fc.array(anyInstant(timed), { minLength: 50, maxLength: 50 }),
        }),
      ),
      ({ timed, instants }) => {
        const kinds = timeClassesOf(timed)
        return instants.every((instant) => isKnown(timed, kinds, instant))
      },
    ),
    { numRuns: 20 },
  )
})

test('a pathway whose services are always open has one kind of moment', () => {
  const timed: Timed = {
    services: { always: { hours: 'always' } },
    holidays,
    pathway: { version: '2026-11-23', checks: {} },
  }
  expect(boundariesOf(timed, calendarFor(timed))).toEqual([])
  expect(timeClassesOf(timed).map(({ statuses }) => statuses)).toEqual([{ always: 'open' }])
})

const calendars = new WeakMap<Timed, Calendar>()

function calendarFor(timed: Timed): Calendar {
  const calendar = calendars.get(timed) ?? calendarOf(timed.holidays, timed.pathway.version)
  calendars.set(timed, calendar)
  return calendar
}

/** From the boundary before a place to the one at it, and how services stand between them. */
function stretch(timed: Timed, boundaries: readonly Boundary[], place: number) {
  const [last, next] = [boundaries[place - 1], boundaries[place]]
  if (next === undefined) throw new Error(`There is no boundary ${place}.`)
  const start = last ? instantAt(last.date, last.minute) : calendarFor(timed).trustedFrom
  if (last && keyOf(last.after) !== keyOf(next.before)) throw new Error(`${place} does not follow.`)
  const always = mapped(timed.services, () => 'open' as const)
  const statuses = keyOf({ ...always, ...next.before })
  return { start, end: instantAt(next.date, next.minute), statuses }
}

/** How every service stands, by what the app itself asks, as a text. */
function look(timed: Timed, instant: number): string {
  const calendar = calendarFor(timed)
  return keyOf(
    mapped(timed.services, (service) => {
      const seen = availability(service, instant, calendar)
      return seen.state === 'may-be-closed' ? seen.because : seen.state
    }),
  )
}

function keyOf(statuses: Statuses): string {
  return JSON.stringify(statuses)
}

function mapped<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}

function isKnown(timed: Timed, kinds: readonly TimeClass[], instant: number): boolean {
  const seen = look(timed, instant)
  return kinds.some(({ statuses }) => keyOf(statuses) === seen)
}

/** Any time of the years in which a clock is believed, and numbers that no clock should show. */
function anyInstant(timed: Timed): fc.Arbitrary<number> {
  const { trustedFrom, trustedUntil } = calendarFor(timed)
  return fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: trustedFrom, max: trustedUntil }) },
    { weight: 1, arbitrary: fc.double() },
  )
}

/** Weekday, minute and millisecond as a clock in London shows them, and whether it is summer time. */
function kindOfMinute(at: number): string {
  return Number.isFinite(at) ? `${shown.format(at)} ${at % 60_000}` : 'no time'
}

const shown = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
})
