import { dayDoubt, isPlainlyWrong, type Calendar, type DayDoubt } from './calendar.ts'
import { addDays, londonTime, weekdayOf } from './london.ts'
import type { Service } from './schema.ts'
import { isInside, openingOf, type Opening, type WeeklyHours } from './weekly-hours.ts'

/** What decides whether a service is open, without its number and sources. */
export interface ServiceHours {
  readonly hours: 'always' | WeeklyHours
  readonly onDoubtfulDays?: Service['onDoubtfulDays']
}

/** The same for a service that is not always open. */
export interface WeeklyService extends ServiceHours {
  readonly hours: WeeklyHours
}

export function isWeekly(service: ServiceHours): service is WeeklyService {
  return service.hours !== 'always'
}

/** Why a service may be closed although its hours say that it is open. */
export type Doubt = DayDoubt | 'clock-wrong'

/** Open, closed, or why nobody can say. Two instants with the same status look the same. */
export type OpenStatus = 'open' | 'closed' | Doubt

/** A minute of a date on London's wall clock, and the status of a service in it. */
export interface StatusAt {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number
  readonly status: OpenStatus
}

/** The status of a service at an instant. Total. */
export function statusAt(service: WeeklyService, instant: number, calendar: Calendar): OpenStatus {
  if (isPlainlyWrong(instant, calendar)) return 'clock-wrong'
  const { date, minute } = londonTime(instant)
  return statusIn(openingsOn(service, date), service, date, minute, calendar)
}

/**
 * Every minute after an instant in which the status of a service can change, in order, with the
 * status from then on. The last is the minute from which no clock is believed, so there are at
 * most ten years of them; they are found one at a time, and none needs a time zone.
 *
 * @param instant an instant at which the clock is believed
 */
export function* statusesAfter(
  service: WeeklyService,
  instant: number,
  calendar: Calendar,
): Generator<StatusAt, void> {
  const start = londonTime(instant)
  const end = londonTime(calendar.trustedUntil).date
  for (let date = start.date; date < end; date = addDays(date, 1)) {
    const openings = openingsOn(service, date)
    for (const minute of turningMinutes(openings)) {
      const isLater = date > start.date || minute > start.minute
      if (!isLater) continue
      yield { date, minute, status: statusIn(openings, service, date, minute, calendar) }
    }
  }
  yield { date: end, minute: 0, status: 'clock-wrong' }
}

/** Midnight, where one day's doubt gives way to the next day's, and each opening and closing, in order. */
function turningMinutes(openings: readonly Opening[]): readonly number[] {
  const turns = openings.flatMap(({ opens, closes }) => [opens, closes])
  return [0, ...turns].filter((minute) => minute < 1440)
}

/** @param openings those of the date */
function statusIn(
  openings: readonly Opening[],
  { onDoubtfulDays = 'may-be-closed' }: WeeklyService,
  date: string,
  minute: number,
  calendar: Calendar,
): OpenStatus {
  if (!openings.some((opening) => isInside(opening, minute))) return 'closed'
  const doubt = dayDoubt(date, calendar)
  if (doubt === null) return 'open'
  return onDoubtfulDays === 'may-be-closed' ? doubt : onDoubtfulDays
}

function openingsOn(service: WeeklyService, date: string): readonly Opening[] {
  return service.hours[weekdayOf(date)].map(openingOf)
}
