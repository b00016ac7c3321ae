import type { Calendar } from '#services/calendar.ts'
import { availability, type Availability } from '#services/hours.ts'
import type { Service } from '#services/schema.ts'
import { own } from './graph.ts'
import type { Flow } from './flow.ts'
import type { Call, ContactCall, Outcome, Pathway, ServiceCall, StepUse } from './schema.ts'

/** The headings under which calls are shown, in this order. */
export const callGroups = ['now', 'then', 'no-answer', 'if', 'when-it-opens'] as const

export type CallGroup = (typeof callGroups)[number]

/** A call to a service, with its availability at an instant; or to a contact, whose hours nobody knows. */
export type ShownCall =
  | {
      readonly call: ServiceCall
      readonly availability: Availability
      readonly group: CallGroup
    }
  | { readonly call: ContactCall; readonly availability: null; readonly group: Call['when'] }

/**
 * The calls of an outcome that a role is shown, in the order in which they are shown at one instant.
 *
 * A call whose service is not open then comes last, under `when-it-opens`, whatever its `when`;
 * the others keep the order of the file inside their group. Pure.
 *
 * @param now an instant, in milliseconds since 1970 UTC
 * @throws UnknownServiceError when the outcome calls a service that is not among `services`
 * @example at 20:00, when a service has just closed:
 *   callsAt(outcome, flow, 'ward', now, calendar).at(-1)?.group // 'when-it-opens'
 */
export function callsAt(
  outcome: Pick<Outcome, 'calls'>,
  { pathway, services }: Pick<Flow, 'services'> & { readonly pathway: Pick<Pathway, 'contacts'> },
  role: string | null,
  now: number,
  calendar: Calendar,
): readonly ShownCall[] {
  const shown = callsFor(outcome, pathway, role).map((call): ShownCall => {
    if ('contact' in call) return { call, availability: null, group: call.when }
    const state = availability(serviceOf(call, services), now, calendar)
    return {
      call,
      availability: state,
      group: state.state === 'open' ? call.when : 'when-it-opens',
    }
  })
  return callGroups.flatMap((group) => shown.filter((entry) => entry.group === group))
}

/**
 * The calls of an outcome that a role is shown: all but those to contacts of other roles.
 *
 * @param role null for the calls of every role
 */
export function callsFor(
  { calls }: Pick<Outcome, 'calls'>,
  { contacts = {} }: Pick<Pathway, 'contacts'>,
  role: string | null,
): readonly Call[] {
  if (role === null) return calls
  return calls.filter(
    (call) => !('contact' in call) || (own(contacts, call.contact)?.for?.includes(role) ?? true),
  )
}

/** The id of the service or contact that a call goes to. */
export function calleeOf(call: Call): string {
  return 'contact' in call ? call.contact : call.service
}

/** Whether a call goes to a service, which everybody reaches by the same number. */
export function isServiceCall(call: Call): call is ServiceCall {
  return 'service' in call
}

/** A call names a service that is not there: the flow was not loaded by `load`. */
export class UnknownServiceError extends Error {
  override readonly name = 'UnknownServiceError'
}

function serviceOf(call: ServiceCall, services: Readonly<Record<string, Service>>): Service {
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
