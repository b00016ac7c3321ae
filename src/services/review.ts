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

/** What is to be checked again by a day, with how sure it is, where anybody says. */
interface Reviewed {
  readonly confidence?: string
  /** `YYYY-MM-DD`, itself still in time. */
  readonly reviewBy: string
}

/** Whether anybody can doubt it. No date makes less sure what is `sure`, whoever confirmed it too. */
export function isDoubted({ confidence }: Pick<Reviewed, 'confidence'>): boolean {
  return confidence !== 'sure'
}

/** Whether to say of it that it is overdue for its check: the one rule for every screen and command. */
export function isOverdueWhereDoubted(entry: Reviewed, instant: number): boolean {
  return isDoubted(entry) && isOverdue(entry.reviewBy, instant)
}
