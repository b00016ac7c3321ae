import { expect, test } from 'vitest'
import { calendarOf } from '#services/calendar.ts'
import { mutantsOf } from '#check/mutants/all.ts'
import { bothStand, kindsOfChanged, sortsOfDay } from '#check/mutants/other-hours.ts'
import { sharedMoments } from '#check/mutants/shared-moments.ts'
import { type TimeClass, timeClassesOf, standingsAt } from '#check/prove/time-classes.ts'
import { filesOf, flowOf, wholeAreaOf } from '../load/fixtures.ts'
import { changedBy } from '../diff/changed.ts'

/** Each weekday, each end of an opening, midnight, a whole week and each doubt are wrong once. */
const mutants = {
  minimal: [
    'The Monday of “desk” is open 08:59-17:00, and not 09:00-17:00.',
    'The Tuesday of “desk” is open 09:01-17:00, and not 09:00-17:00.',
    'The Wednesday of “desk” is open 09:00-16:59, and not 09:00-17:00.',
    'The Thursday of “desk” is open 09:00-17:01, and not 09:00-17:00.',
    'The Friday of “desk” has its hours on saturday.',
    'The Monday of “desk” has its hours on sunday.',
    'The Friday of “desk” is an hour later.',
    'Every day of “desk” is an hour earlier.',
    'On a day that may be a holiday “desk” is closed, and not may-be-closed.',
    'On a day that may be a holiday “desk” is open, and not may-be-closed.',
  ],
  'kitchen-sink': [
    'The Monday of “office” is open 12:59-18:30, and not 13:00-18:30.',
    'The Saturday of “night-desk” is open 00:00-05:59, and not 00:00-06:00.',
    'The Sunday of “night-desk” is open 00:01-24:00, and not 00:00-24:00.',
    'Every day of “office” is an hour later.',
    'On a day that may be a holiday “night-desk” is may-be-closed, and not open.',
  ],
} as const

test.each(
  (['minimal', 'kitchen-sink'] as const).flatMap((name) =>
    mutants[name].map((says) => ({ name, says })),
  ),
)('$name has the kinds of moment that all the years have: $says', ({ name, says }) => {
  const flow = flowOf(name)
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const days = sortsOfDay(calendar)
  const mutant = mutantsOf(flow).find((one) => one.says === says)
  const changed = changedBy(mutant!.changes, wholeAreaOf(filesOf(name)))
  const changedEveryYear = timeClassesOf(changed)
  const both = bothStand(flow, changed, days)
  expect(statesIn(kindsOfChanged(changed, both))).toEqual(statesIn(changedEveryYear))

  const instants = [...timeClassesOf(flow), ...changedEveryYear].flatMap(({ moments }) => moments)
  const bothInAllYears = instants.map(({ at }) => ({
    standings: standingsAt(flow, at, calendar),
    changedStandings: standingsAt(changed, at, calendar),
  }))
  const found = textsOf(sharedMoments(flow, changed, both))
  const wanted = textsOf(sharedMoments(flow, changed, bothInAllYears))
  expect(wanted.filter((moment) => !found.includes(moment))).toEqual([])
})

test('there is a day of each sort: every weekday, without a doubt and with each that it can have', () => {
  const flow = flowOf('minimal')
  const days = sortsOfDay(calendarOf(flow.holidays, flow.pathway.version))
  expect(days.slice(0, 7)).toEqual([
    '2027-01-04',
    '2027-01-05',
    '2027-01-06',
    '2027-01-07',
    '2027-01-08',
    '2027-01-09',
    '2027-01-10',
  ])
  expect(days).toContain('2027-12-25')
  expect(new Set(days).size).toBe(days.length)
})

function statesIn(kinds: readonly TimeClass[]): readonly string[] {
  return textsOf([...new Set(kinds.map((kind) => JSON.stringify(kind.states)))])
}

function textsOf(values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort()
}
