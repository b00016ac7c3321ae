import { isPlainlyWrong, type Calendar } from './calendar.ts'
import { instantAt } from './london.ts'
import {
  isWeekly,
  statusAt,
  statusesAfter,
  type Doubt,
  type ServiceHours,
  type StatusAt,
} from './open-status.ts'

/** Whether a service can be rung, from its hours and the clock alone. */
export type Availability =
  /** `until`: instant at which it stops being so, in milliseconds; null for a service of all hours. */
  | { readonly state: 'open'; readonly until: number | null }
  | { readonly state: 'closed' }
  /** It may be open or not: nobody has said, or the clock cannot tell. */
  | { readonly state: 'may-be-closed'; readonly because: Doubt }

/** What a service is at an instant, which is also what a check about it answers. */
export type AvailabilityState = Availability['state']

/**
 * Whether a service is open at an instant. Pure and total: any number is allowed, NaN too.
 *
 * @param instant milliseconds since the epoch
 *
 * @example
 * // Monday to Friday 08:00-20:00, Saturday 09:00-17:00
 * availability(service, Date.parse('2027-07-16T07:00:00.000Z'), calendar) // Friday 08:00
 * // { state: 'open', until: Date.parse('2027-07-16T19:00:00Z') }
 * availability(service, Date.parse('2027-07-16T19:00:00.000Z'), calendar) // Friday 20:00
 * // { state: 'closed' }
 * availability(service, Date.parse('2026-12-26T10:00:00.000Z'), calendar) // Boxing Day, a Saturday
 * // { state: 'may-be-closed', because: 'festive-day' }
 * availability(service, NaN, calendar)
 * // { state: 'may-be-closed', because: 'clock-wrong' }
 */
export function availability(
  service: ServiceHours,
  instant: number,
  calendar: Calendar,
): Availability {
  if (!isWeekly(service)) return { state: 'open', until: null }
  const status = statusAt(service, instant, calendar)
  if (status === 'open') return { state: 'open', until: nextChange(service, instant, calendar) }
  if (status === 'closed') return { state: 'closed' }
  return { state: 'may-be-closed', because: status }
}

/** When a service opens next. */
export interface NextOpening {
  /** Instant from which it is surely open, in milliseconds. */
  readonly at: number
  /** Instant of the first opening before `at` of which nobody is sure; null when there is none. */
  readonly doubtfulBefore: number | null
}

/**
 * When a service that is not open now is surely open next, later than `instant`. Doubtful openings
 * on the way are passed over and the first is mentioned; one that has begun already is not, since
 * `availability` says it. Pure and total.
 *
 * Null when there is nothing to wait for, because it is open now; when the clock is plainly wrong;
 * and when it is never surely open before the clock is no longer believed.
 *
 * @example
 * // Saturday 2026-12-26 at 18:00, hours as above; Monday 28 is a bank holiday
 * nextOpening(service, Date.parse('2026-12-26T18:00:00Z'), calendar)
 * // { at: Date.parse('2026-12-29T08:00:00Z'), doubtfulBefore: Date.parse('2026-12-28T08:00:00Z') }
 */
export function nextOpening(
  service: ServiceHours,
  instant: number,
  calendar: Calendar,
): NextOpening | null {
  if (!isWeekly(service)) return null
  let status = statusAt(service, instant, calendar)
  if (status === 'open' || status === 'clock-wrong') return null
  let doubtful: StatusAt | null = null
  for (const later of statusesAfter(service, instant, calendar)) {
    if (later.status === 'open') {
      return { at: instantOf(later), doubtfulBefore: doubtful && instantOf(doubtful) }
    }
    if (status === 'closed' && later.status !== 'closed') doubtful ??= later
    status = later.status
  }
  return null
}

/**
 * The first instant after this one at which the availability of a service is another state, or the
 * same for another reason. Pure and total.
 *
 * Null when that never comes: for a service of all hours, for a clock that is no finite number, and
 * once the clock is too late to be believed. The search ends where the clock stops being believed,
 * at most ten years on, which is itself a change.
 *
 * @example
 * // hours as above: Friday 20:00 to Saturday 09:00
 * nextChange(service, Date.parse('2027-01-15T20:00:00Z'), calendar) // Date.parse('2027-01-16T09:00:00Z')
 */
export function nextChange(
  service: ServiceHours,
  instant: number,
  calendar: Calendar,
): number | null {
  if (!isWeekly(service) || !Number.isFinite(instant)) return null
  if (instant < calendar.trustedFrom) return calendar.trustedFrom
  if (isPlainlyWrong(instant, calendar)) return null
  const status = statusAt(service, instant, calendar)
  for (const later of statusesAfter(service, instant, calendar)) {
    if (later.status !== status) return instantOf(later)
  }
  return null
}

function instantOf({ date, minute }: StatusAt): number {
  return instantAt(date, minute)
}
