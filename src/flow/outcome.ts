import type { Calendar } from '#services/calendar.ts'
import { availability, type Availability } from '#services/hours.ts'
import type { Service } from '#services/schema.ts'
import { own } from './graph.ts'
import type { Call, Outcome, StepUse } from './schema.ts'

/** The headings under which calls are shown, in this order. */
export const callGroups = ['now', 'then', 'no-answer', 'if', 'when-it-opens'] as const

export type CallGroup = (typeof callGroups)[number]

export interface ShownCall {
  readonly call: Call
  readonly availability: Availability
  readonly group: CallGroup
}

/**
 * The calls of an outcome in the order in which they are shown at one instant.
 *
 * A call whose service is not open then comes last, under `when-it-opens`, whatever its `when`;
 * the others keep the order of the file inside their group. Pure.
 *
 * @param now an instant, in milliseconds since 1970 UTC
 * @throws UnknownServiceError when the outcome calls a service that is not among `services`
 * @example at 20:00, when a service has just closed:
 *   callsAt(outcome, services, now, calendar).at(-1)?.group // 'when-it-opens'
 */
export function callsAt(
  outcome: Outcome,
  services: Readonly<Record<string, Service>>,
  now: number,
  calendar: Calendar,
): readonly ShownCall[] {
  const shown = outcome.calls.map((call): ShownCall => {
    const state = availability(serviceOf(call, services), now, calendar)
    return {
      call,
      availability: state,
      group: state.state === 'open' ? call.when : 'when-it-opens',
    }
  })
  return callGroups.flatMap((group) => shown.filter((entry) => entry.group === group))
}

/** A call names a service that is not there: the flow was not loaded by `load`. */
export class UnknownServiceError extends Error {
  override readonly name = 'UnknownServiceError'
}

function serviceOf(call: Call, services: Readonly<Record<string, Service>>): Service {
  const service = own(services, call.service)
  if (service !== undefined) return service
  throw new UnknownServiceError(`No service "${call.service}". Load the flow by load().`)
}

/**
 * The ids of the steps that a person with this role is shown, in the order of the file.
 *
 * @example stepsFor(['call-first', { step: 'tell-the-lead', for: ['ward'] }], 'ward')
 *   // ['call-first', 'tell-the-lead']
 */
export function stepsFor(uses: readonly StepUse[], role: string): readonly string[] {
  return uses.filter((use) => typeof use === 'string' || use.for.includes(role)).map(stepOf)
}

/** The id of the step, whomever it is for. */
export function stepOf(use: StepUse): string {
  return typeof use === 'string' ? use : use.step
}
