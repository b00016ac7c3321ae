import { type Calendar, calendarOf, dayDoubt } from '#services/calendar.ts'
import { addDays, instantAt, londonTime, weekdayOf } from '#services/london.ts'
import { openingOf } from '#services/weekly-hours.ts'
import { isWeekly } from '#services/open-status.ts'
import type { Flow } from '#flow/flow.ts'
import { type Standings, standingsAt, statesIn, type TimeClass } from '#check/prove/time-classes.ts'

/**
 * The moments that flows with other hours and the same calendar can tell apart, found without going
 * through all the years again for each: how a service stands depends on the weekday, on the minute,
 * and on what is doubtful about the date. So one date of each sort stands for all, and between two
 * minutes at which some service opens or closes nothing changes.
 */

/** One date for each weekday and each doubt that it can have, while a clock is believed. */
export function sortsOfDay(calendar: Calendar): readonly string[] {
  const found = new Map<string, string>()
  const last = londonTime(calendar.trustedUntil - 1).date
  for (let date = londonTime(calendar.trustedFrom).date; date <= last; date = addDays(date, 1)) {
    const sort = `${weekdayOf(date)} ${String(dayDoubt(date, calendar))}`
    if (!found.has(sort)) found.set(sort, date)
  }
  return [...found.values()]
}

/** How two flows stand at one instant. */
export interface BothStand {
  readonly at: number
  readonly standings: Standings
  readonly changedStandings: Standings
}

/**
 * Every way in which two flows can stand at one instant, with one such instant: tried are the
 * beginning of each day, each opening and closing of either, and a clock that shows nothing.
 *
 * @param days what `sortsOfDay` found
 */
export function bothStand(
  original: Flow,
  changed: Flow,
  days: readonly string[],
): readonly BothStand[] {
  const calendar = calendarOf(original.holidays, original.pathway.version)
  const found = new Map<string, BothStand>()
  for (const at of instantsOf([original, changed], days)) {
    const standings = standingsAt(original, at, calendar)
    const changedStandings = standingsAt(changed, at, calendar)
    const key = JSON.stringify([standings, changedStandings])
    if (!found.has(key)) found.set(key, { at, standings, changedStandings })
  }
  return [...found.values()]
}

function instantsOf(flows: readonly Flow[], days: readonly string[]): readonly number[] {
  const turns = days.flatMap((date) => {
    const minutes = new Set(flows.flatMap((flow) => turnsOn(flow, date)))
    return [...minutes].map((minute) => instantAt(date, minute))
  })
  return [...turns, NaN]
}

function turnsOn({ services }: Flow, date: string): readonly number[] {
  const openings = Object.values(services).flatMap((service) =>
    isWeekly(service) ? service.hours[weekdayOf(date)].map(openingOf) : [],
  )
  return [0, ...openings.flatMap(({ opens, closes }) => [opens, closes])]
}

/** The kinds of moment of the changed flow, by the state of every service. */
export function kindsOfChanged(changed: Flow, both: readonly BothStand[]): readonly TimeClass[] {
  const found = new Map<string, TimeClass>()
  for (const { at, changedStandings: standings } of both) {
    const then = statesIn(changed, standings)
    const key = JSON.stringify(then)
    if (!found.has(key))
      found.set(key, { standings, ...then, moments: [{ at, says: 'an instant' }] })
  }
  return [...found.values()]
}
