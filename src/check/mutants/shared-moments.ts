import type { Flow } from '#flow/flow.ts'
import type { Case } from '#check/prove/case.ts'
import type { CheckAnswers } from '#check/prove/paths.ts'
import { checkAnswersAt, statesOf } from '#check/prove/prove.ts'
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
      answers: checkAnswersAt(original, { standings }),
      changedAnswers: checkAnswersAt(changed, { standings: changedStandings }),
      states: statesOf({ standings }),
    }
    found.set(JSON.stringify(shared), shared)
  }
  return [...found.values()]
}
