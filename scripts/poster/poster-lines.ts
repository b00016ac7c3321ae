import type { Service } from '#services/schema.ts'
import { formatDate } from '#text/format-time.ts'
import { type ServiceView, serviceView } from '#text/service-view.ts'
import type { Paper } from './paper.ts'

/** A service as a poster or a card shows it. */
export interface PosterLine extends ServiceView {
  /** When it is the one to ring; null where its name and its note say so. */
  readonly when: string | null
  /** Whether it can be rung on a bank holiday, in a sentence; null where it is always open. */
  readonly bankHoliday: string | null
}

/** The services that Start shows, in the order of the pathway, and the emergency number before them. */
export function posterLines(paper: Paper): readonly PosterLine[] {
  const { flow, text, setting } = paper
  const { emergencyService, startServices, outcomes } = flow.pathway
  const ids = [...new Set([emergencyService, ...startServices])]
  const emergency = Object.keys(outcomes).find((id) =>
    outcomes[id]?.calls.some(
      (call) => 'service' in call && call.service === emergencyService && call.when === 'now',
    ),
  )
  const when = emergency === undefined ? null : (text.outcomes[emergency]?.title ?? null)
  return ids.map((id) => {
    return {
      ...serviceView(setting, id, null),
      when: id === emergencyService ? when : null,
      bankHoliday: bankHolidayOf(paper, id),
    }
  })
}

/** Whether a service can be rung on a bank holiday, in a sentence; null where it is always open. */
export function bankHolidayOf({ flow, words }: Paper, service: string): string | null {
  const onHoliday = flow.services[service]?.onDoubtfulDays ?? 'open'
  return onHoliday === 'open' ? null : words(`bankHoliday.${onHoliday}`)
}

/**
 * When a sheet was checked, and when it must be again, in words: the first of the days of the pathway,
 * of each service on it, and of what else is on it.
 */
export function datesOfSheet(
  { flow, setting, words }: Paper,
  services: readonly Pick<ServiceView, 'id'>[],
  others: readonly Pick<Service, 'checkedOn' | 'reviewBy'>[] = [],
) {
  const ofServices = services.flatMap(({ id }) => flow.services[id] ?? [])
  const entries = [flow.pathway, ...ofServices, ...others]
  const first = (dates: readonly string[]) => formatDate(setting.words, [...dates].sort()[0] ?? '')
  const again = first(entries.map(({ reviewBy }) => reviewBy))
  const checked = entries.flatMap(({ checkedOn }) => checkedOn ?? [])
  return checked.length < entries.length
    ? words('datesUnchecked', { again })
    : words('dates', { checked: first(checked), again })
}

/** The same of all that the area says: of every service, and of every way without speech. */
export function datesOfAll(paper: Paper): string {
  const services = Object.keys(paper.flow.services).map((id) => ({ id }))
  return datesOfSheet(paper, services, Object.values(paper.flow.access))
}

/** The first number of the organisation that everybody there has; null in an area without any. */
export function ownLead({ flow, text }: Paper): string | null {
  const { contacts = {} } = flow.pathway
  const first = Object.keys(contacts).find((id) => contacts[id]?.for === undefined)
  return first === undefined ? null : (text.contacts?.[first]?.name ?? null)
}
