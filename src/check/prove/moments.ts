import { calendarOf, type Calendar } from '#services/calendar.ts'
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
import { bothSides, kindsOfBoundary } from './boundary-moments.ts'
import { namedMoments } from './named-moments.ts'

/**
 * Time, cut into the finitely many kinds of moment that a pathway can tell apart.
 *
 * Between two neighbouring boundaries no service’s standing changes, so one instant stands for all
 * of them. The boundaries come from the hours and the holiday list themselves, over all the years
 * for which a clock is believed.
 */

/** One instant to try, with what is special about it. */
export interface Moment {
  /** Milliseconds since the epoch; NaN for a clock that shows nothing. */
  readonly at: number
  readonly says: string
}

/** Every moment of a sweep at which each service stands the same. */
export interface MomentClass {
  readonly standings: Standings
  /** The first stands for all of them. */
  readonly moments: readonly [Moment, ...Moment[]]
}

/** OpenStatus by service id: open, closed, or why nobody can say. */
export type Standings = Readonly<Record<string, OpenStatus>>

/** What decides how services stand. */
export interface Timed extends Pick<Flow, 'holidays'> {
  readonly services: Readonly<Record<string, ServiceHours>>
  readonly pathway: Pick<Flow['pathway'], 'version'>
}

/**
 * The moments at which every path is tried, by class: both sides of every kind of boundary, and
 * the days and hours at which clocks and calendars are known to go wrong. Pure.
 */
export function momentClasses(flow: Timed): readonly MomentClass[] {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const moments = [
    { at: calendar.trustedFrom, says: 'the first minute of this version' },
    ...bothSides(kindsOfBoundary(boundariesOf(flow, calendar))),
    ...namedMoments(flow.holidays, calendar),
  ]
  const classes = new Map<string, [Moment, ...Moment[]]>()
  for (const moment of moments) {
    const key = JSON.stringify(standingsAt(flow, moment.at, calendar))
    const found = classes.get(key)
    if (found === undefined) classes.set(key, [moment])
    else found.push(moment)
  }
  return [...classes].map(([key, found]) => ({
    standings: JSON.parse(key) as Standings,
    moments: found,
  }))
}

/** A minute of London’s wall clock in which some service’s standing changes. */
export interface Boundary {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** Minutes since midnight. */
  readonly minute: number
  /** How every service that is not always open stands before and after it. */
  readonly before: Standings
  readonly after: Standings
}

/** Every boundary from the first moment of this version to the last at which a clock is believed. */
export function boundariesOf(flow: Timed, calendar: Calendar): readonly Boundary[] {
  const turns = weeklyServices(flow).flatMap(([id, service]) => turnsOf(id, service, calendar))
  const inOrder = turns.sort((one, other) => (one.key < other.key ? -1 : 1))
  const found: Boundary[] = []
  let before = weeklyStandings(flow, calendar.trustedFrom, calendar)
  for (const [index, { key, date, minute, service, status }] of inOrder.entries()) {
    const after = { ...before, [service]: status }
    const same = inOrder[index - 1]?.key === key ? found.pop() : undefined
    found.push({ date, minute, before: same?.before ?? before, after })
    before = after
  }
  return found
}

/** How every service stands at an instant. */
export function standingsAt(flow: Timed, instant: number, calendar: Calendar): Standings {
  const always = Object.keys(flow.services).map((id): [string, OpenStatus] => [id, 'open'])
  return { ...Object.fromEntries(always), ...weeklyStandings(flow, instant, calendar) }
}

function weeklyStandings(flow: Timed, instant: number, calendar: Calendar): Standings {
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

/** The minutes in which one service’s standing changes. */
function turnsOf(id: string, service: WeeklyService, calendar: Calendar): readonly Turn[] {
  let standing = statusAt(service, calendar.trustedFrom, calendar)
  const turns: Turn[] = []
  for (const later of statusesAfter(service, calendar.trustedFrom, calendar)) {
    if (later.status === standing) continue
    const key = `${later.date} ${String(later.minute).padStart(4, '0')}`
    turns.push({ ...later, service: id, key })
    standing = later.status
  }
  return turns
}
