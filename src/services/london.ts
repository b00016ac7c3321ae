import { weekdays, type Weekday } from './weekly-hours.ts'

const day = 86_400_000
const hour = 3_600_000

/*
 * The browser knows London’s clock. It is asked for the hour there alone: since 1970 that is the hour
 * of UTC or the next, and the rest is counting.
 */
const hourInLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** What a clock on a wall in London shows. */
export interface LondonTime {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly weekday: Weekday
  /** Whole minutes shown since midnight, 0 to 1439: 480 is 08:00, on every day of the year. */
  readonly minute: number
}

/** Somebody asked for the time in London at a number that is no instant. */
export class InstantError extends RangeError {
  override readonly name = 'InstantError'
}

/**
 * What a clock in London shows at an instant, whatever the zone of the device.
 *
 * @param instant milliseconds since the epoch
 * @throws InstantError for a number that no clock can show: ask `isPlainlyWrong` first
 *
 * @example
 * londonTime(Date.parse('2027-01-15T08:00:00Z')) // { date: '2027-01-15', weekday: 'friday', minute: 480 }
 * londonTime(Date.parse('2027-07-16T07:00:00Z')) // { date: '2027-07-16', weekday: 'friday', minute: 480 }
 */
export function londonTime(instant: number): LondonTime {
  if (!(instant >= firstInstant && instant < lastInstant)) {
    throw new InstantError(`${instant} is not an instant between 1970 and 9998.`)
  }
  const shown = instant + aheadOfUtc(instant)
  const date = dateOf(shown)
  return { date, weekday: weekdayOf(date), minute: Math.floor((shown % day) / 60_000) }
}

const firstInstant = 0
const lastInstant = Date.UTC(9999, 0)

/**
 * The instant at which a clock in London shows a minute of a date.
 *
 * A minute from 01:00 to 02:00 on the last Sunday of October comes twice: this is the first. On the
 * last Sunday of March it does not come: this is an hour later. No opening begins or ends there.
 *
 * @param date `YYYY-MM-DD`
 * @param minute minutes since midnight, 0 to 1440, which is the midnight that ends the date
 *
 * @example
 * instantAt('2027-03-28', 1440) // 2027-03-28T23:00:00Z, 23 hours after that date began
 */
export function instantAt(date: string, minute: number): number {
  const inUtc = Date.parse(date) + minute * 60_000
  const inSummer = inUtc - hour
  return aheadOfUtc(inSummer) === hour ? inSummer : inUtc
}

/**
 * The date that comes a number of days after another, or before it.
 *
 * @example
 * addDays('2028-02-28', 1) // '2028-02-29'
 */
export function addDays(date: string, days: number): string {
  return dateOf(Date.parse(date) + days * day)
}

/**
 * The same date a number of years later; 28 February where there is no 29.
 *
 * @example
 * addYears('2026-11-23', 10) // '2036-11-23'
 */
export function addYears(date: string, years: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  const sameDay = (last: number) => dateOf(Date.UTC(year + years, month - 1, last))
  // Where a month has no such day, counting goes on into the next: its day 0 is the last of this one.
  const later = sameDay(dayOfMonth)
  return later.endsWith(date.slice('YYYY'.length)) ? later : sameDay(dayOfMonth - 1)
}

/** The weekday of a date. It asks no locale, since the first day of a week differs with it. */
export function weekdayOf(date: string): Weekday {
  const days = Date.parse(date) / day
  // Day 0 was a Thursday.
  const index = (((days % 7) + 10) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6
  return weekdays[index]
}

/** How far London’s clock is ahead of UTC at an instant, in milliseconds: nothing, or an hour. */
function aheadOfUtc(instant: number): number {
  const inUtc = Math.floor((instant % day) / hour)
  return Number(hourInLondon.format(instant)) === inUtc ? 0 : hour
}

/** The date on which an instant is in UTC, `YYYY-MM-DD`. */
function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 'YYYY-MM-DD'.length)
}
