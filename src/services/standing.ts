import { dayDoubt, isPlainlyWrong, type Calendar, type DayDoubt } from './calendar.ts'
import { addDays, londonTime, weekdayOf } from './london.ts'
import { isInside, sessionOf, type Session } from './session.ts'
import type { Service } from './schema.ts'
import type { WeeklyHours } from './weekly-hours.ts'

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

/** Open, closed, or why nobody can say. Two instants with the same standing look the same. */
export type Standing = 'open' | 'closed' | Doubt

/** A minute of a date on London's wall clock, and the standing of a service in it. */
export interface StandingAt {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number
  readonly standing: Standing
}

/** The standing of a service at an instant. Total. */
export function standingAt(service: WeeklyService, instant: number, calendar: Calendar): Standing {
  if (isPlainlyWrong(instant, calendar)) return 'clock-wrong'
  const { date, minute } = londonTime(instant)
  return standingIn(sessionsOn(service, date), service, date, minute, calendar)
}

/**
 * Every minute after an instant in which the standing of a service can change, in order, with the
 * standing from then on. The last is the minute from which no clock is believed, so there are at
 * most ten years of them; they are found one at a time, and none needs a time zone.
 *
 * @param instant an instant at which the clock is believed
 */
export function* standingsAfter(
  service: WeeklyService,
  instant: number,
  calendar: Calendar,
): Generator<StandingAt, void> {
  const start = londonTime(instant)
  const end = londonTime(calendar.trustedUntil).date
  for (let date = start.date; date < end; date = addDays(date, 1)) {
    const sessions = sessionsOn(service, date)
    for (const minute of turningMinutes(sessions)) {
      const isLater = date > start.date || minute > start.minute
      if (!isLater) continue
      yield { date, minute, standing: standingIn(sessions, service, date, minute, calendar) }
    }
  }
  yield { date: end, minute: 0, standing: 'clock-wrong' }
}

/** Midnight, where one day's doubt gives way to the next day's, and each opening and closing, in order. */
function turningMinutes(sessions: readonly Session[]): readonly number[] {
  const turns = sessions.flatMap(({ opens, closes }) => [opens, closes])
  return [0, ...turns].filter((minute) => minute < 1440)
}

/** @param sessions those of the date */
function standingIn(
  sessions: readonly Session[],
  { onDoubtfulDays = 'may-be-closed' }: WeeklyService,
  date: string,
  minute: number,
  calendar: Calendar,
): Standing {
  if (!sessions.some((session) => isInside(session, minute))) return 'closed'
  const doubt = dayDoubt(date, calendar)
  if (doubt === null) return 'open'
  return onDoubtfulDays === 'may-be-closed' ? doubt : onDoubtfulDays
}

function sessionsOn(service: WeeklyService, date: string): readonly Session[] {
  return service.hours[weekdayOf(date)].map(sessionOf)
}
