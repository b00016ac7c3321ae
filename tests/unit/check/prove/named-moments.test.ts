import { describe, expect, test } from 'vitest'
import list from '../../../../flows/england-and-wales/bank-holidays.json'
import { calendarOf } from '#services/calendar.ts'
import { instantAt } from '#services/london.ts'
import { namedMoments } from '#check/prove/named-moments.ts'
import { timesFor } from '../../../support/proof.ts'
import { shipped } from '../../machine/pathways.ts'
import { at } from '../../services/at.ts'

/*
 * The days and hours at which clocks and calendars are known to go wrong, written out by hand: all
 * are tried, whether or not a service changes then.
 */

const holidays = list['england-and-wales'].events
const calendar = calendarOf(holidays, '2026-11-23')

const expected = [
  {
    what: 'the hour that does not exist in spring',
    says: /^around the hour that does not exist$/,
    times: [
      '2027-03-28T00:59:59.999Z',
      '2027-03-28T01:00:00.000Z',
      '2027-03-28T01:30:00.000Z',
      '2027-03-28T01:59:59.999Z',
      '2027-03-28T02:00:00.000Z',
      '2027-03-28T02:30:00.000Z',
      '2027-03-28T02:59:59.999Z',
      '2027-03-28T03:00:00.000Z',
    ],
  },
  {
    what: 'the hour that comes twice in autumn, both times',
    says: /^around the hour that comes twice$/,
    times: [
      '2027-10-30T23:59:59.999Z',
      '2027-10-31T00:00:00.000Z',
      '2027-10-31T00:30:00.000Z',
      '2027-10-31T00:59:59.999Z',
      '2027-10-31T01:00:00.000Z',
      '2027-10-31T01:30:00.000Z',
      '2027-10-31T01:59:59.999Z',
      '2027-10-31T02:00:00.000Z',
    ],
  },
  {
    what: 'every 29 February',
    says: /leap day$/,
    times: ['2028', '2032', '2036'].flatMap((year) => [
      `${year}-02-28T23:59:59.999Z`,
      `${year}-02-29T00:00:00.000Z`,
      `${year}-02-29T12:00:00.000Z`,
      `${year}-02-29T23:59:59.999Z`,
    ]),
  },
  {
    what: 'midnight on each day of a week',
    says: /^the (last|first) moment of a [A-Z]/,
    times: ['24', '25', '26', '27', '28', '29', '30'].flatMap((day) => [
      `2026-11-${String(Number(day) - 1)}T23:59:59.999Z`,
      `2026-11-${day}T00:00:00.000Z`,
    ]),
  },
  {
    what: 'New Year',
    says: /New Year$/,
    times: [
      '2026-12-31T23:59:59.999Z',
      '2027-01-01T00:00:00.000Z',
      '2027-01-01T12:00:00.000Z',
      '2027-01-01T23:59:59.999Z',
    ],
  },
  {
    what: 'the end of the bank-holiday list, and a week after it',
    says: /past the holiday list$|of the holiday list$/,
    times: [
      '2028-12-31T23:59:00.000Z',
      '2029-01-01T00:00:00.000Z',
      '2029-01-05T12:00:00.000Z',
      '2029-01-06T12:00:00.000Z',
      '2029-01-07T12:00:00.000Z',
      '2029-01-08T12:00:00.000Z',
      '2029-01-09T12:00:00.000Z',
      '2029-01-10T12:00:00.000Z',
      '2029-01-11T12:00:00.000Z',
    ],
  },
  {
    what: 'a clock that is wrong: too early, and too late',
    says: /^a clock (that shows a day before this version|ten years ahead)$/,
    times: ['2026-11-22T23:59:59.999Z', '2036-11-23T00:00:00.000Z'],
  },
]

test.each(expected)('$what', ({ says, times }) => {
  const found = momentsNamed().filter((moment) => says.test(moment.says))
  expect(found.map((moment) => new Date(moment.at).toISOString())).toEqual(times)
})

test('a clock that shows no time at all', () => {
  const found = momentsNamed().filter((moment) => Number.isNaN(moment.at))
  expect(found.map(({ says }) => says)).toEqual(['a clock that shows no time at all'])
})

test('every bank holiday of the list that is still to come, in the middle of the day', () => {
  const found = momentsNamed().filter(({ says }) => says.startsWith('a bank holiday: '))
  const toCome = holidays.filter(({ date }) => date >= '2026-11-23')
  expect(toCome.length).toBeGreaterThan(15)
  expect(found).toEqual(
    toCome.map(({ date, title }) => ({ at: noon(date), says: `a bank holiday: ${title}` })),
  )
})

describe.each([
  { day: '12-25', says: '25 December' },
  { day: '12-26', says: '26 December' },
  { day: '01-01', says: '1 January' },
])('$says', ({ day, says }) => {
  test('is tried on every weekday that it takes, the first time that it does', () => {
    const dates = Array.from({ length: 11 }, (_, year) => `${String(2026 + year)}-${day}`)
    const believed = dates.filter((date) => date >= '2026-11-23' && date < '2036-11-23')
    const first = new Map<number, string>()
    for (const date of believed.toReversed()) first.set(weekday(date), date)
    const found = momentsNamed().filter((moment) => moment.says.startsWith(`${says} on a `))
    expect(first.size).toBe(7)
    expect(found.map((moment) => moment.at).toSorted()).toEqual(
      [...first.values()].map(noon).toSorted(),
    )
  })
})

test.each([
  { last: 'the last day that is believed', version: '2027-12-26', friday: true },
  { last: 'the day after it', version: '2027-12-25', friday: false },
])('a day of the year on $last: 25 December on a Friday, $friday', ({ version, friday }) => {
  const found = namedMoments([], calendarOf([], version))
  const said = found.filter(({ says }) => says === '25 December on a Friday')
  expect(said.map((moment) => moment.at)).toEqual(friday ? [noon('2037-12-25')] : [])
})

test('without a list there is no end of it, and all else is tried', () => {
  const none = namedMoments([], calendarOf([], '2026-11-23'))
  const before = momentsNamed().filter(({ says }) => !says.includes('holiday'))
  expect(none).toEqual(before)
})

test('past the tenth year, in which no clock is believed, the end of the list is not tried', () => {
  const long = [2036, 2037].map((last) => ({
    last,
    holidays: ['12-25', '12-28'].map((day) => ({ date: `${last}-${day}`, title: 'A day off' })),
  }))
  const said = long.map(({ last, holidays: listed }) => {
    const found = namedMoments(listed, calendarOf(listed, '2027-01-01'))
    return [last, found.filter(({ says }) => says.includes('holiday list')).map(({ says }) => says)]
  })
  expect(said).toEqual([
    [2036, ['the last minute of the holiday list']],
    [2037, []],
  ])
})

test('a version of a leap day, or of the night on which clocks change, has its moments too', () => {
  const versions = ['2028-02-29', '2027-03-28', '2027-10-31']
  const counts = versions.map((version) => {
    const found = namedMoments(holidays, calendarOf(holidays, version))
    return found.filter((moment) => /around|leap day/.test(moment.says)).length
  })
  expect(counts).toEqual([16 + 4 * 3, 16 + 4 * 3, 16 + 4 * 3])
})

test('every named moment is among those at which the shipped pathways are proved', () => {
  for (const { flow } of shipped) {
    const swept = timesFor(flow).flatMap((kind) => kind.moments)
    const named = namedMoments(flow.holidays, calendarOf(flow.holidays, flow.pathway.version))
    expect(named.filter((one) => !swept.some((moment) => Object.is(moment.at, one.at)))).toEqual([])
    expect(named.length).toBeGreaterThan(60)
  }
})

/** Those of the shipped list, from a made-up version on. */
function momentsNamed() {
  return namedMoments(holidays, calendar)
}

function noon(date: string): number {
  return instantAt(date, 720)
}

function weekday(date: string): number {
  return new Date(at(`${date}T12:00:00.000Z`)).getUTCDay()
}
