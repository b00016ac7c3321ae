import { calendarOf } from '#services/calendar.ts'
import { callsAt } from '#flow/outcome.ts'
import type { Flow } from '#flow/flow.ts'
import type { TimeClass } from '#check/prove/time-classes.ts'

/**
 * Whether two flows show everybody the same at every kind of moment, although they are written
 * differently: calls are shown in groups by their time, whatever their order between the groups.
 */
export function isShownTheSame(one: Flow, other: Flow, kinds: readonly TimeClass[]): boolean {
  return everythingShown(one, kinds) === everythingShown(other, kinds)
}

function everythingShown(flow: Flow, kinds: readonly TimeClass[]): string {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const outcomes = Object.entries(flow.pathway.outcomes).map(([id, outcome]) => {
    const calls = kinds.map(({ moments: [{ at }] }) =>
      callsAt(outcome, flow.services, at, calendar).map(({ call, group }) => ({ call, group })),
    )
    return { ...outcome, id, calls }
  })
  return JSON.stringify({ ...flow, pathway: { ...flow.pathway, outcomes } })
}
