import { type Calendar, calendarOf } from '#services/calendar.ts'
import { answerOf } from '#flow/checks.ts'
import type { RoutesFlow } from '#flow/flow.ts'
import { compile, type PathwayMachine } from '#machine/compile.ts'
import { nodeOn, replay } from '#machine/case.ts'
import type { TrailEntry } from '#flow/graph.ts'

/** The pathway that the live tool runs: training judges by it, and by nothing of its own. */
export interface LivePathway {
  readonly flow: RoutesFlow
  readonly calendar: Calendar
  readonly machine: PathwayMachine
}

export function livePathwayOf(flow: LivePathway['flow']): LivePathway {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const machine = compile(flow.pathway, (check, now) => answerOf(flow, calendar, check, now))
  return { flow, calendar, machine }
}

/**
 * The screen shown after these answers, given at an instant.
 *
 * `applied` says how many of them fitted: the screen is the one on which the first misfit was given.
 */
export function screenAfter(
  { machine }: Pick<LivePathway, 'machine'>,
  trail: readonly TrailEntry[],
  at: number,
): { readonly node: string; readonly applied: number } {
  const { snapshot, applied } = replay(machine, trail, at)
  return { node: nodeOn(snapshot), applied }
}
