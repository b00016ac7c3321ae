import type { Flow } from '#flow/flow.ts'
import { type Calendar, calendarOf, dayDoubt } from '#services/calendar.ts'
import { availability, type AvailabilityState } from '#services/hours.ts'
import { addDays, instantAt, londonTime, weekdayOf } from '#services/london.ts'
import { isWeekly } from '#services/open-status.ts'
import { openingOf } from '#services/weekly-hours.ts'
import type { CheckAnswers } from '#check/paths.ts'

/** All moments at which each service is as open in one version as at one of them, and so in the other. */
export interface SharedMoment {
  /** The first of these instants; NaN where no clock is believed. */
  readonly at: number
  readonly before: AtMoment
  readonly now: AtMoment
}

/** What the clock says to one version at some moment. */
export interface AtMoment {
  /** Availability by service id. */
  readonly states: Readonly<Record<string, AvailabilityState>>
  readonly answers: CheckAnswers
  readonly calendar: Calendar
}

/**
 * One moment of each kind that two versions of a flow, taken together, can tell apart. Pure.
 *
 * How open a service is depends on the weekday, on the minute and on what is doubtful about the
 * date. So one date of each sort stands for all, and between two minutes at which some service opens
 * or closes nothing changes. Both versions are asked about the years in which the later one believes
 * a clock: each version moves those years, and that is no difference between the two.
 */
export function sharedMoments(before: Flow, now: Flow): readonly SharedMoment[] {
  const [calendar, calendarNow] = [before, now].map(({ holidays }) =>
    calendarOf(holidays, now.pathway.version),
  ) as [Calendar, Calendar]
  const found = new Map<string, SharedMoment>()
  for (const at of instantsOf([before, now], datesOfEachSort(calendar, calendarNow))) {
    const moment = {
      at,
      before: atMoment(before, at, calendar),
      now: atMoment(now, at, calendarNow),
    }
    const key = JSON.stringify([moment.before.states, moment.now.states])
    if (!found.has(key)) found.set(key, moment)
  }
  return [...found.values()]
}

function atMoment({ pathway, services }: Flow, at: number, calendar: Calendar): AtMoment {
  const states = Object.fromEntries(
    Object.entries(services).map(([id, service]) => [
      id,
      availability(service, at, calendar).state,
    ]),
  )
  const answers = Object.entries(pathway.checks).map(
    ([id, { service }]) => [id, states[service] ?? 'may-be-closed'] as const,
  )
  return { states, answers: Object.fromEntries(answers), calendar }
}

/** The first date of each weekday with each doubt that it can have, while a clock is believed. */
function datesOfEachSort(calendar: Calendar, other: Calendar): readonly string[] {
  const found = new Map<string, string>()
  const last = londonTime(calendar.trustedUntil - 1).date
  for (let date = londonTime(calendar.trustedFrom).date; date <= last; date = addDays(date, 1)) {
    const sort = JSON.stringify([weekdayOf(date), dayDoubt(date, calendar), dayDoubt(date, other)])
    if (!found.has(sort)) found.set(sort, date)
  }
  return [...found.values()]
}

/** Midnight and each opening and closing on these dates, in order; and a clock that shows nothing. */
function instantsOf(flows: readonly Flow[], dates: readonly string[]): readonly number[] {
  const instants = dates.flatMap((date) =>
    flows.flatMap((flow) => turnsOn(flow, date)).map((minute) => instantAt(date, minute)),
  )
  return [...[...new Set(instants)].sort((one, other) => one - other), NaN]
}

function turnsOn({ services }: Flow, date: string): readonly number[] {
  const openings = Object.values(services).flatMap((service) =>
    isWeekly(service) ? service.hours[weekdayOf(date)].map(openingOf) : [],
  )
  return [0, ...openings.flatMap(({ opens, closes }) => [opens, closes])]
}
