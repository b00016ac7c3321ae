import { expect, test } from 'vitest'
import { calendarOf } from '#services/calendar.ts'
import { mutantsOf } from '#proof/mutants/all.ts'
import { bothStand, kindsOfChanged, sortsOfDay } from '#proof/mutants/other-hours.ts'
import { sharedMoments } from '#proof/mutants/shared-moments.ts'
import { type MomentClass, momentClasses, standingsAt } from '#proof/moments.ts'
import { statesOf } from '#proof/prove.ts'
import { filesOf, flowOf, wholeAreaOf } from '../flow/fixtures.ts'
import { changedBy } from './changed.ts'

const kinds = ['hours-by-a-minute', 'hours-by-a-day', 'hours-by-a-zone', 'doubtful-days'] as const
const areas = ['minimal', 'kitchen-sink'] as const

test.each(areas.flatMap((name) => kinds.map((kind) => ({ name, kind }))))(
  'with $kind $name has the kinds of moment that all the years have',
  ({ name, kind }) => {
    const area = wholeAreaOf(filesOf(name))
    const flow = flowOf(name)
    const calendar = calendarOf(flow.holidays, flow.pathway.version)
    const days = sortsOfDay(calendar)
    const everyYear = momentClasses(flow)
    const all = mutantsOf(flow).filter((mutant) => mutant.kind === kind)
    // Every twenty-third, so that weekdays and ways to be wrong have their turn.
    const some = all.filter((_, at) => at % 23 === 0)
    expect(some.length).toBeGreaterThan(0)
    for (const { changes, says } of some) {
      const changed = changedBy(changes, area)
      const changedEveryYear = momentClasses(changed)
      const both = bothStand(flow, changed, days)
      expect(statesIn(kindsOfChanged(both)), says).toEqual(statesIn(changedEveryYear))

      const instants = [...everyYear, ...changedEveryYear].flatMap(({ moments }) => moments)
      const bothInAllYears = instants.map(({ at }) => ({
        standings: standingsAt(flow, at, calendar),
        changedStandings: standingsAt(changed, at, calendar),
      }))
      const found = textsOf(sharedMoments(flow, changed, both))
      const wanted = textsOf(sharedMoments(flow, changed, bothInAllYears))
      expect(
        wanted.filter((moment) => !found.includes(moment)),
        says,
      ).toEqual([])
    }
  },
)

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

function statesIn(kinds: readonly MomentClass[]): readonly string[] {
  return textsOf([...new Set(kinds.map((kind) => JSON.stringify(statesOf(kind))))])
}

function textsOf(values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort()
}
