import { londonTime } from '#services/london.ts'
import { openingOf, type Weekday, weekdays } from '#services/weekly-hours.ts'
import { isWeekly, statusAt, type WeeklyService } from '#services/open-status.ts'
import { targetOf } from '#flow/graph.ts'
import type { Covered } from './coverage.ts'
import type { LivePathway } from '#scenarios/live-pathway.ts'
import type { Run } from '#scenarios/run.ts'

/** How near an opening or a closing a moment must be to count, in minutes. */
const near = 15

/**
 * What scenarios cover of the opening hours that choose a route: both sides of each opening and
 * closing, the days without one, and a day on which nobody can say.
 */
export function hoursCoverage(runs: readonly Run[], live: LivePathway): readonly Covered[] {
  const { pathway, services } = live.flow
  return Object.entries(pathway.checks).flatMap(([check, { service: id }]) => {
    const service = services[id]
    if (service === undefined || !isWeekly(service)) return []
    const moments = runs
      .filter((run) => leadsTo(check, run, live))
      .map(({ at }) => ({ ...londonTime(at), status: statusAt(service, at, live.calendar) }))
    const edges = edgesOf(service).flatMap(({ days, minute, says }) => {
      const there = moments.filter(({ weekday }) => days.includes(weekday))
      return [
        { says: `before ${says}`, found: there.some((at) => isWithin(minute - at.minute - 1)) },
        { says: `after ${says}`, found: there.some((at) => isWithin(at.minute - minute)) },
      ]
    })
    const closed = weekdays.filter((day) => service.hours[day].length === 0)
    const others = [
      ...closed.map((day) => ({
        says: day,
        found: moments.some(({ weekday }) => weekday === day),
      })),
      {
        says: 'a bank holiday',
        found: moments.some(({ status }) => status === 'bank-holiday'),
      },
    ]
    return [covered(`every edge of the hours of "${id}"`, [...edges, ...others])]
  })
}

interface Edge {
  readonly days: readonly Weekday[]
  /** Minutes since midnight. */
  readonly minute: number
  readonly says: string
}

/** Each opening and closing once for all the days that have the same. */
function edgesOf({ hours }: WeeklyService): readonly Edge[] {
  const kinds = new Set(weekdays.map((day) => hours[day].join(' ')))
  return [...kinds].flatMap((kind) => {
    const days = weekdays.filter((day) => hours[day].join(' ') === kind)
    const openings = days.slice(0, 1).flatMap((day) => hours[day].map(openingOf))
    return openings.flatMap(({ opens, closes }) => [
      { days, minute: opens, says: `opening at ${clock(opens)} (${days.join(', ')})` },
      { days, minute: closes, says: `closing at ${clock(closes)} (${days.join(', ')})` },
    ])
  })
}

function clock(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function isWithin(minutes: number): boolean {
  return minutes >= 0 && minutes < near
}

function leadsTo(check: string, { steps }: Run, { flow }: LivePathway): boolean {
  return steps.some(({ node, answer }) => targetOf(flow.pathway, node, answer) === check)
}

function covered(
  says: string,
  parts: readonly { readonly says: string; readonly found: boolean }[],
): Covered {
  const missing = parts.filter(({ found }) => !found).map((part) => part.says)
  return { says, covered: parts.length - missing.length, missing }
}
