import type { Flow } from '#flow/flow.ts'
import type { Case } from '#check/promises/case.ts'
import type { CheckAnswers } from '#check/paths.ts'
import { statesIn } from '#check/prove/time-classes.ts'
import type { BothStand } from './other-hours.ts'

/** What the clock says at some instant to a flow, and to the same flow as a change made it. */
export interface SharedMoment {
  readonly answers: CheckAnswers
  readonly changedAnswers: CheckAnswers
  /** Availability by service id, in the flow that was not changed. */
  readonly states: Case['states']
}

/** Everything that the clock can say to two flows at one instant, each once. */
export function sharedMoments(
  original: Flow,
  changed: Flow,
  both: readonly Omit<BothStand, 'at'>[],
): readonly SharedMoment[] {
  const found = new Map<string, SharedMoment>()
  for (const { standings, changedStandings } of both) {
    const shared = {
      ...statesIn(original, standings),
      changedAnswers: statesIn(changed, changedStandings).answers,
    }
    found.set(JSON.stringify(shared), shared)
  }
  return [...found.values()]
}
