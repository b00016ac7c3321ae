import { addDays, instantAt } from './london.ts'

/**
 * Whether the day by which something was to be checked again is over in London. Total: a clock that
 * is no number is before every day.
 *
 * @param reviewBy `YYYY-MM-DD`, itself still in time
 * @param instant milliseconds since the epoch
 *
 * @example
 * isOverdue('2027-05-27', Date.parse('2027-05-27T22:59:00Z')) // false: 23:59 in London
 * isOverdue('2027-05-27', Date.parse('2027-05-27T23:00:00Z')) // true: midnight
 */
export function isOverdue(reviewBy: string, instant: number): boolean {
  return instant >= instantAt(addDays(reviewBy, 1), 0)
}
