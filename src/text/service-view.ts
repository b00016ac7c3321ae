import type { Calendar } from '#services/calendar.ts'
import { availability, nextOpening } from '#services/hours.ts'
import type { RoutesFlow } from '#flow/flow.ts'
import type { RouteText } from '#flow/routes.ts'
import { describeState, type ServiceState } from './describe-state.ts'
import { formatHours } from './format-time.ts'
import type { Words } from './i18n.ts'

/** A service as a screen shows it: words and numbers, ready to be put on a page. */
export interface ServiceView {
  readonly id: string
  readonly name: string
  readonly shortName: string
  /** Whether it is the emergency number, which alone is red, and is called where others are rung. */
  readonly isEmergency: boolean
  /** In the groups in which it is spoken. */
  readonly number: string
  readonly tel: string
  readonly note: string | undefined
  readonly howSure: string
  readonly hours: readonly string[]
  /** Whether it can be rung now; null before the clock has been read. */
  readonly state: StateView | null
}

export interface StateView {
  readonly availability: 'open' | 'closed' | 'may-be-closed'
  /** "Should be open, until 8pm (hours published October 2018)" */
  readonly sentence: string
}

/** What words about services are made from. */
export interface ServiceSetting {
  readonly words: Words
  readonly flow: Pick<RoutesFlow, 'pathway' | 'services'>
  readonly text: RouteText
  readonly calendar: Calendar
}

/**
 * A service as a screen shows it at an instant.
 *
 * @param now milliseconds since the epoch; null when no clock has been read, as in a prerendered page
 */
export function serviceView(setting: ServiceSetting, id: string, now: number | null): ServiceView {
  const { service, said } = serviceOf(setting, id)
  return {
    id,
    name: said.name,
    shortName: said.shortName,
    isEmergency: id === setting.flow.pathway.emergencyService,
    number: service.number,
    tel: service.tel,
    note: said.note,
    howSure: said.howSure,
    hours: formatHours(setting.words, service.hours),
    state: now === null ? null : stateView(setting, id, now),
  }
}

/** What the sentence about a service’s state is made from, at an instant. */
export function serviceState(setting: ServiceSetting, id: string, now: number): ServiceState {
  const { service, said } = serviceOf(setting, id)
  return {
    availability: availability(service, now, setting.calendar),
    next: nextOpening(service, now, setting.calendar),
    confidence: service.confidence,
    hoursNote: said.hoursNote,
  }
}

function serviceOf({ flow, text }: ServiceSetting, id: string) {
  const service = flow.services[id]
  const said = text.services[id]
  if (service === undefined || said === undefined) throw new UnknownServiceError(id)
  return { service, said }
}

function stateView(setting: ServiceSetting, id: string, now: number): StateView {
  const state = serviceState(setting, id, now)
  return {
    availability: state.availability.state,
    sentence: describeState(setting.words, state, now),
  }
}

class UnknownServiceError extends Error {
  override readonly name = 'UnknownServiceError'
  constructor(id: string) {
    super(`No service "${id}" with words. Load the flow by load().`)
  }
}
