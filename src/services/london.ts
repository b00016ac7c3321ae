import {
  fromAbsolute,
  parseDate,
  setLocalTimeZone,
  toCalendarDate,
  toCalendarDateTime,
} from '@internationalized/date'
import { weekdays, type Weekday } from './weekly-hours.ts'

const london = 'Europe/London'

// Without this the library asks once which zone the device is in, and for that zone it trusts the
// device's own clock ever after: a device that leaves London would take "London" with it.
setLocalTimeZone(london)

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
  const zoned = fromAbsolute(instant, london)
  const date = toCalendarDate(zoned).toString()
  return { date, weekday: weekdayOf(date), minute: zoned.hour * 60 + zoned.minute }
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
  return toCalendarDateTime(parseDate(date))
    .add({ minutes: minute })
    .toDate(london, 'compatible')
    .getTime()
}

/**
 * The date that comes a number of days after another, or before it.
 *
 * @example
 * addDays('2028-02-28', 1) // '2028-02-29'
 */
export function addDays(date: string, days: number): string {
  return parseDate(date).add({ days }).toString()
}

/**
 * The same date a number of years later; 28 February where there is no 29.
 *
 * @example
 * addYears('2026-11-23', 10) // '2036-11-23'
 */
export function addYears(date: string, years: number): string {
  return parseDate(date).add({ years }).toString()
}

/** The weekday of a date. It asks no locale, since the first day of a week differs with it. */
export function weekdayOf(date: string): Weekday {
  const parsed = parseDate(date)
  // Day 0 of the Julian day count was a Monday.
  const index = (parsed.calendar.toJulianDay(parsed) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6
  return weekdays[index]
}
