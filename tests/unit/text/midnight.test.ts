import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '#check/load/load.ts'
import { availability, nextOpening } from '#services/hours.ts'
import type { WeeklyService } from '#services/open-status.ts'
import type { Service } from '#services/schema.ts'
import { describeState } from '#text/describe-state.ts'
import { createWords, type Words } from '#text/i18n.ts'
import { speak } from '#text/language.ts'
import { formatTurnStamp } from '#text/turn-stamp.ts'
import { languageWords, shippedLanguages } from '../../../scripts/build/languages.ts'
import { readFolder } from '../../../scripts/read-area.ts'
import { at } from '../services/at.ts'
import { calendar, everyDay, noHours } from '../services/beacon.ts'

/**
 * Midnight belongs, in words, to the night before: whatever opens, closes or stops being sure as a
 * day begins is never called by the name of that day.
 */

const english = createWords('en').t

const allDay = ['00:00-24:00']
const weekdays = weekOf(allDay, [], [])
const evenings: WeeklyService = { hours: everyDay(['18:00-24:00']) }
const mornings: WeeklyService = { hours: everyDay(['00:00-06:00']) }
const tillFridayMidnight = weekOf(['18:00-24:00'], [], [])
const weekend = weekOf([], allDay, allDay)
const everyNight: WeeklyService = { hours: everyDay(allDay) }
const nights = weekOf(['00:00-06:00', '22:00-24:00'], ['00:00-06:00'], [])

describe.each(['sure', 'unconfirmed'] as const)('a service whose hours are %s', (confidence) => {
  test.each([
    ['Thursday noon', weekdays, '2027-01-14T12:00:00Z', 'until the end of Friday'],
    [
      'the first of the five days',
      weekdays,
      '2027-01-11T00:00:00Z',
      'the end of Friday 15 January',
    ],
    ['its last day', weekdays, '2027-01-15T12:00:00Z', 'until midnight tonight'],
    ['its last half hour', weekdays, '2027-01-15T23:30:00Z', 'Closes in 30 minutes, at midnight'],
    ['until tonight', evenings, '2027-01-14T19:00:00Z', 'until midnight tonight'],
    ['until tonight, in summer', evenings, '2027-07-15T18:00:00Z', 'until midnight tonight'],
    ['until a morning', nights, '2027-01-12T23:00:00Z', 'until tomorrow, Wednesday, at 6am'],
    ['the night before Christmas', everyNight, '2026-12-24T12:00:00Z', 'until midnight tonight'],
    ['a day before it', everyNight, '2026-12-23T12:00:00Z', 'until the end of Thursday'],
    ['a week before it', everyNight, '2026-12-16T12:00:00Z', 'the end of Thursday 24 December'],
    ['before a bank holiday', everyNight, '2027-08-29T12:00:00Z', 'until midnight tonight'],
    ['the last day of the year', everyNight, '2027-12-31T09:00:00Z', 'until midnight tonight'],
    ['as clocks go forward', weekend, '2027-03-27T12:00:00Z', 'until the end of Sunday'],
    ['that day', weekend, '2027-03-28T12:00:00Z', 'until midnight tonight'],
    ['as clocks go back', weekend, '2027-10-30T12:00:00Z', 'until the end of Sunday'],
    ['in the hour that comes twice', weekend, '2027-10-31T01:30:00Z', 'until midnight tonight'],
  ])('is open, %s', (_, service, now, is) => {
    expect(said(service, now, confidence)).toMatch(new RegExp(`^(Open now|Should be open).*${is}$`))
  })

  test.each([
    ['a minute before', weekdays, '2027-01-17T23:59:00Z', 'Opens tonight at midnight'],
    ['that day', weekdays, '2027-01-17T00:00:00Z', 'Opens tonight at midnight'],
    ['a day before', weekdays, '2027-01-16T12:00:00Z', 'Opens tomorrow night, Sunday, at midnight'],
    ['days before', weekend, '2027-01-13T12:00:00Z', 'Opens Friday night, 15 January, at midnight'],
    ['as it closed', weekdays, '2027-01-16T00:00:00Z', 'tomorrow night, Sunday, at midnight'],
    ['every night', mornings, '2027-01-14T12:00:00Z', 'Opens tonight at midnight'],
    ['every night, in summer', mornings, '2027-07-15T22:59:00Z', 'Opens tonight at midnight'],
    ['as clocks go forward', weekend, '2027-03-26T12:00:00Z', 'Opens tonight at midnight'],
    [
      'as they went forward',
      weekdays,
      '2027-03-27T12:00:00Z',
      'Opens Monday night, 29 March, at midnight. It may also open tomorrow night, Sunday, at midnight',
    ],
    ['as clocks go back', weekdays, '2027-10-31T12:00:00Z', 'Opens tonight at midnight'],
    [
      'over the end of a year',
      weekdays,
      '2028-01-02T12:00:00Z',
      'Opens tomorrow night, Monday, at midnight. It may also open tonight at midnight',
    ],
    [
      'not at a midnight',
      tillFridayMidnight,
      '2027-01-16T12:00:00Z',
      'Opens Monday 18 January at 6pm',
    ],
  ])('is closed, %s', (_, service, now, is) => {
    expect(said(service, now, confidence)).toMatch(new RegExp(`^Closed.*${is}$`))
  })

  test.each([
    ['a bank holiday', weekdays, '2027-08-30T12:00:00Z', 'Opens tonight at midnight'],
    [
      'the first of two',
      everyNight,
      '2027-12-27T12:00:00Z',
      'Opens tomorrow night, Tuesday, at midnight',
    ],
  ])('may be closed, %s', (_, service, now, is) => {
    expect(said(service, now, confidence)).toMatch(new RegExp(`^May be closed.*${is}$`))
  })
})

test('in Polish the end of a day is its hour 24', async () => {
  const words = await polish()
  const says = (service: WeeklyService, now: string) => said(service, now, 'sure', words)
  expect([
    says(weekdays, '2027-01-15T12:00:00Z'),
    says(weekdays, '2027-01-14T12:00:00Z'),
    says(weekdays, '2027-01-13T12:00:00Z'),
    says(weekdays, '2027-01-17T23:59:00Z'),
    says(weekdays, '2027-01-16T12:00:00Z'),
    says(weekend, '2027-01-13T12:00:00Z'),
  ]).toEqual([
    'Czynne teraz. Zamknięcie: dziś o północy',
    'Czynne teraz. Zamknięcie: jutro (piątek) o 24:00',
    'Czynne teraz. Zamknięcie: piątek 15 stycznia o 24:00',
    'Nieczynne. Otwarcie: dziś o północy',
    'Nieczynne. Otwarcie: jutro (niedziela) o 24:00',
    'Nieczynne. Otwarcie: piątek 15 stycznia o 24:00',
  ])
})

test.each([
  { instant: '2027-01-16T00:00:00Z', is: 'Friday 15 January 2027 at 24:00' },
  { instant: '2027-07-16T23:00:00Z', is: 'Friday 16 July 2027 at 24:00' },
  { instant: '2027-03-28T00:00:00Z', is: 'Saturday 27 March 2027 at 24:00' },
  { instant: '2027-03-28T23:00:00Z', is: 'Sunday 28 March 2027 at 24:00' },
  { instant: '2027-10-30T23:00:00Z', is: 'Saturday 30 October 2027 at 24:00' },
  { instant: '2027-01-01T00:00:00Z', is: 'Thursday 31 December 2026 at 24:00' },
  { instant: '2027-01-16T00:01:00Z', is: 'Saturday 16 January 2027 at 00:01' },
  { instant: '2027-01-15T23:59:00Z', is: 'Friday 15 January 2027 at 23:59' },
])('in full, what turns at $instant does so on $is', ({ instant, is }) => {
  expect(formatTurnStamp(english, at(instant))).toBe(is)
})

function said(
  service: WeeklyService,
  now: string,
  confidence: Service['confidence'],
  words: Words = english,
): string {
  const instant = at(now)
  return describeState(
    words,
    {
      availability: availability(service, instant, calendar),
      next: nextOpening(service, instant, calendar),
      confidence,
    },
    instant,
  )
}

/** A week of working days, a Saturday and a Sunday. */
function weekOf(
  monday: readonly string[],
  saturday: readonly string[],
  sunday: readonly string[],
): WeeklyService {
  const working = { monday, tuesday: monday, wednesday: monday, thursday: monday, friday: monday }
  return { hours: { ...noHours, ...working, saturday, sunday } }
}

async function polish(): Promise<Words> {
  const loaded = load(readFolder(resolve('flows/hertfordshire')).files)
  if (!loaded.ok) throw new Error('The pathway has problems: npm run check:flows.')
  const { flow } = loaded
  const i18n = createWords('en')
  const [shipped] = shippedLanguages(flow)
  await speak(i18n, { ...shipped!, load: async () => languageWords(flow, 'pl') as never })
  return i18n.t
}
