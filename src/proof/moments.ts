import { calendarOf, type Calendar } from '#services/calendar.ts'
import { instantAt, weekdayOf } from '#services/london.ts'
import {
  isWeekly,
  type Standing,
  standingAt,
  type StandingAt,
  standingsAfter,
} from '#services/standing.ts'
import type { Service } from '#services/schema.ts'
import type { Flow } from '#flow/flow.ts'
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

/** Standing by service id: open, closed, or why nobody can say. */
export type Standings = Readonly<Record<string, Standing>>

/** What decides how services stand. */
export type Timed = Pick<Flow, 'services' | 'holidays' | 'pathway'>

/**
 * The moments at which every path is tried, by class: both sides of every kind of boundary, and
 * the days and hours at which clocks and calendars are known to go wrong. Pure.
 */
export function momentClasses(flow: Timed): readonly MomentClass[] {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const moments = [
    { at: calendar.trustedFrom, says: 'the first minute of this version' },
    ...bothSides(kindsOfBoundary(boundaries(flow, calendar))),
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
  /** How every service stands before and after it. */
  readonly before: Standings
  readonly after: Standings
}

/** Every boundary from the first moment of this version to the last at which a clock is believed. */
function boundaries(flow: Timed, calendar: Calendar): readonly Boundary[] {
  const turns = Object.entries(flow.services).flatMap(([id, service]) =>
    turnsOf(id, service, calendar),
  )
  const inOrder = turns.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  const found: Boundary[] = []
  let now = standingsAt(flow, calendar.trustedFrom, calendar)
  for (const [index, turn] of inOrder.entries()) {
    const after = { ...now, [turn.service]: turn.standing }
    const last = found.at(-1)
    if (index > 0 && last && keyOf(last) === keyOf(turn))
      found[found.length - 1] = { ...last, after }
    else found.push({ date: turn.date, minute: turn.minute, before: now, after })
    now = after
  }
  return found
}

/** How every service stands at an instant. */
export function standingsAt(flow: Timed, instant: number, calendar: Calendar): Standings {
  return Object.fromEntries(
    Object.entries(flow.services).map(([id, service]) => [
      id,
      isWeekly(service) ? standingAt(service, instant, calendar) : 'open',
    ]),
  )
}

interface Turn extends StandingAt {
  readonly service: string
}

/** The minutes in which one service’s standing changes. */
function turnsOf(id: string, service: Service, calendar: Calendar): readonly Turn[] {
  if (!isWeekly(service)) return []
  let standing = standingAt(service, calendar.trustedFrom, calendar)
  const turns: Turn[] = []
  for (const later of standingsAfter(service, calendar.trustedFrom, calendar)) {
    if (later.standing !== standing) turns.push({ ...later, service: id })
    standing = later.standing
  }
  return turns
}

/** A text that sorts as time does. */
function keyOf({ date, minute }: Pick<Boundary, 'date' | 'minute'>): string {
  return `${date} ${String(minute).padStart(4, '0')}`
}

/** The first of each kind: a weekday, a minute, and how every service stands on both sides. */
function kindsOfBoundary(all: readonly Boundary[]): readonly Boundary[] {
  const kinds = new Map<string, Boundary>()
  for (const boundary of all) {
    const { date, minute, before, after } = boundary
    const kind = JSON.stringify([weekdayOf(date), minute, before, after])
    if (!kinds.has(kind)) kinds.set(kind, boundary)
  }
  return [...kinds.values()]
}

function bothSides(found: readonly Boundary[]): readonly Moment[] {
  return found.flatMap(({ date, minute }) => {
    const at = instantAt(date, minute)
    return [
      { at: at - 1, says: 'the last moment before a service opens or closes' },
      { at, says: 'the moment at which a service opens or closes' },
    ]
  })
}
