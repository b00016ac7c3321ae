import { addDays, instantAt, londonTime } from '#services/london.ts'
import { isWeekly, type ServiceHours, statusesAfter } from '#services/open-status.ts'
import { weekdays } from '#services/weekly-hours.ts'
import type { TrailEntry } from '#flow/graph.ts'
import { type LivePathway, screenAfter } from '#scenarios/live-pathway.ts'

/** A stretch of a week in which each route leads to the same screen. */
export interface Stretch {
  /** Instants, in milliseconds since the epoch: from the first on, until just before the other. */
  readonly from: number
  readonly until: number
  /** Where each of the routes ends, in their order. */
  readonly endsAt: readonly string[]
}

/** The week, Monday to Sunday in London, in which an instant lies: when it begins and ends. */
export function weekOf(instant: number): { readonly begins: number; readonly ends: number } {
  const { date, weekday } = londonTime(instant)
  const monday = addDays(date, -weekdays.indexOf(weekday))
  return { begins: instantAt(monday, 0), ends: instantAt(addDays(monday, 7), 0) }
}

/**
 * Where routes lead through the week of an instant, stretch by stretch without a gap.
 * Only opening hours change that, so it is asked once after each opening and closing. Pure.
 */
export function throughTheWeek(
  live: LivePathway,
  trails: readonly (readonly TrailEntry[])[],
  instant: number,
): readonly Stretch[] {
  const { begins, ends } = weekOf(instant)
  const turns = [...new Set([begins, ...turnsBetween(live, begins, ends)])].sort((a, b) => a - b)
  const stretches = turns.map((from, at) => ({
    from,
    until: turns[at + 1] ?? ends,
    endsAt: trails.map((trail) => screenAfter(live, trail, from).node),
  }))
  return stretches.reduce(joined, [])
}

/** Stretches that follow each other and lead to the same screens are one. */
function joined(before: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = before.at(-1)
  if (last?.endsAt.join() !== next.endsAt.join()) return [...before, next]
  return [...before.slice(0, -1), { ...last, until: next.until }]
}

function turnsBetween(live: LivePathway, begins: number, ends: number): readonly number[] {
  const services: readonly ServiceHours[] = Object.values(live.flow.services)
  return services.filter(isWeekly).flatMap((service) => {
    const turns: number[] = []
    for (const { date, minute } of statusesAfter(service, begins, live.calendar)) {
      const at = instantAt(date, minute)
      if (at >= ends) break
      turns.push(at)
    }
    return turns
  })
}
