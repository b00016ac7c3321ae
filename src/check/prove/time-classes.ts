import { calendarOf, type Calendar } from '#services/calendar.ts'
import type { AvailabilityState } from '#services/hours.ts'
import { instantAt, weekdayOf } from '#services/london.ts'
import {
  isWeekly,
  type ServiceHours,
  type OpenStatus,
  statusAt,
  type StatusAt,
  statusesAfter,
  type WeeklyService,
} from '#services/open-status.ts'
import type { Flow } from '#flow/flow.ts'
import type { CheckAnswers } from '#check/paths.ts'
import { type Moment, namedMoments } from './named-moments.ts'

/**
 * Time, cut into the finitely many classes of moments that a pathway can tell apart.
 *
 * Between two neighbouring boundaries no service’s status changes, so one instant stands for all
 * of them. The boundaries come from the hours and the holiday list themselves, over all the years
 * for which a clock is believed.
 */

/** Every moment of a sweep at which each service is equally available, and for the same reason. */
export interface TimeClass {
  readonly statuses: Statuses
  /** Availability by service id. */
  readonly states: Readonly<Record<string, AvailabilityState>>
  readonly answers: CheckAnswers
  /** The first stands for all of them. */
  readonly moments: readonly [Moment, ...Moment[]]
}

/** Status by service id: open, closed, or why nobody can say. */
export type Statuses = Readonly<Record<string, OpenStatus>>

/** What decides the status of services, and what the clock answers. */
export interface Timed extends Pick<Flow, 'holidays'> {
  readonly services: Readonly<Record<string, ServiceHours>>
  readonly pathway: Pick<Flow['pathway'], 'version' | 'checks'>
}

/**
 * The moments at which every path is tried, by class: both sides of every kind of boundary, and
 * the days and hours at which clocks and calendars are known to go wrong. Pure.
 */
export function timeClassesOf(flow: Timed): readonly TimeClass[] {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const moments = [
    { at: calendar.trustedFrom, says: 'the first minute of this version' },
    ...bothSides(kindsOfBoundary(boundariesOf(flow, calendar))),
    ...namedMoments(flow.holidays, calendar),
  ]
  const classes = new Map<string, [Moment, ...Moment[]]>()
  for (const moment of moments) {
    const key = JSON.stringify(statusesAt(flow, moment.at, calendar))
    const found = classes.get(key)
    if (found === undefined) classes.set(key, [moment])
    else found.push(moment)
  }
  return [...classes].map(([key, found]) => {
    const statuses = JSON.parse(key) as Statuses
    return { statuses, ...statesIn(flow, statuses), moments: found }
  })
}

/** The availability of each service, and what each check answers, when services have these statuses. */
export function statesIn(
  { pathway }: Pick<Timed, 'pathway'>,
  statuses: Statuses,
): Pick<TimeClass, 'states' | 'answers'> {
  const states = Object.fromEntries(
    Object.entries(statuses).map(([service, status]) => [service, stateOf(status)]),
  )
  const answers = Object.fromEntries(
    Object.entries(pathway.checks).map(([id, { service }]) => [
      id,
      states[service] ?? 'may-be-closed',
    ]),
  )
  return { states, answers }
}

function stateOf(status: OpenStatus): AvailabilityState {
  return status === 'open' || status === 'closed' ? status : 'may-be-closed'
}

/** A minute of London’s wall clock in which some service’s status changes. */
export interface Boundary {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** Minutes since midnight. */
  readonly minute: number
  /** The status of every service that is not always open, before and after it. */
  readonly before: Statuses
  readonly after: Statuses
}

/** Every boundary from the first moment of this version to the last at which a clock is believed. */
export function boundariesOf(flow: Timed, calendar: Calendar): readonly Boundary[] {
  const turns = weeklyServices(flow).flatMap(([id, service]) => turnsOf(id, service, calendar))
  const inOrder = turns.sort((one, other) => (one.key < other.key ? -1 : 1))
  const found: Boundary[] = []
  let before = weeklyStatuses(flow, calendar.trustedFrom, calendar)
  for (const [index, { key, date, minute, service, status }] of inOrder.entries()) {
    const after = { ...before, [service]: status }
    const same = inOrder[index - 1]?.key === key ? found.pop() : undefined
    found.push({ date, minute, before: same?.before ?? before, after })
    before = after
  }
  return found
}

/** The status of every service at an instant. */
export function statusesAt(flow: Timed, instant: number, calendar: Calendar): Statuses {
  const always = Object.keys(flow.services).map((id): [string, OpenStatus] => [id, 'open'])
  return { ...Object.fromEntries(always), ...weeklyStatuses(flow, instant, calendar) }
}

function weeklyStatuses(flow: Timed, instant: number, calendar: Calendar): Statuses {
  const weekly = weeklyServices(flow)
  return Object.fromEntries(
    weekly.map(([id, service]) => [id, statusAt(service, instant, calendar)]),
  )
}

function weeklyServices({ services }: Timed): readonly (readonly [string, WeeklyService])[] {
  return Object.entries(services).flatMap(([id, service]) =>
    isWeekly(service) ? [[id, service] as const] : [],
  )
}

interface Turn extends StatusAt {
  readonly service: string
  /** A text that sorts as time does. */
  readonly key: string
}

/** The minutes in which one service’s status changes. */
function turnsOf(id: string, service: WeeklyService, calendar: Calendar): readonly Turn[] {
  let status = statusAt(service, calendar.trustedFrom, calendar)
  const turns: Turn[] = []
  for (const later of statusesAfter(service, calendar.trustedFrom, calendar)) {
    if (later.status === status) continue
    const key = `${later.date} ${String(later.minute).padStart(4, '0')}`
    turns.push({ ...later, service: id, key })
    status = later.status
  }
  return turns
}

/**
 * The first boundary of each kind: a weekday, a minute, the status of every service on both sides, and
 * whether it is summer. Summer changes nothing on London’s wall clock, but every instant on it.
 */
function kindsOfBoundary(all: readonly Boundary[]): readonly Boundary[] {
  const kinds = new Map<string, Boundary>()
  for (const boundary of all) {
    const { date, minute, before, after } = boundary
    const statuses = [...Object.values(before), ...Object.values(after)]
    const kind = JSON.stringify([weekdayOf(date), minute, isSummer(boundary), statuses])
    if (!kinds.has(kind)) kinds.set(kind, boundary)
  }
  return [...kinds.values()]
}

/** The last millisecond before each boundary, and the boundary itself. */
function bothSides(found: readonly Boundary[]): readonly Moment[] {
  return found.flatMap(({ date, minute }) => {
    const at = instantAt(date, minute)
    return [
      { at: at - 1, says: 'the last moment before a service opens or closes' },
      { at, says: 'the moment at which a service opens or closes' },
    ]
  })
}

/** Whether London’s clocks then show another minute than Greenwich’s. */
function isSummer({ date, minute }: Boundary): boolean {
  return instantAt(date, minute) !== Date.parse(`${date}T00:00Z`) + minute * 60_000
}
