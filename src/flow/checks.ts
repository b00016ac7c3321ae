import type { Calendar } from '#services/calendar.ts'
import { availability, type AvailabilityState } from '#services/hours.ts'
import type { RoutesFlow } from './flow.ts'

/**
 * What a check answers at an instant: the availability of its service. Pure and total: a check that
 * is not there answers `may-be-closed`.
 *
 * @param now instant, in milliseconds since the epoch; NaN too
 */
export function answerOf(
  { pathway, services }: Pick<RoutesFlow, 'pathway' | 'services'>,
  calendar: Calendar,
  check: string,
  now: number,
): AvailabilityState {
  // Stryker disable next-line StringLiteral: no service has this id, whichever of the two it is
  const service = services[pathway.checks[check]?.service ?? '']
  return service === undefined ? 'may-be-closed' : availability(service, now, calendar).state
}
