import { calendarOf } from '#services/calendar.ts'
import type { Flow } from '#flow/flow.ts'
import type { Case } from '#proof/case.ts'
import { standingsAt } from '#proof/moments.ts'
import type { CheckAnswers } from '#proof/paths.ts'
import { checkAnswersAt, statesOf } from '#proof/prove.ts'

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
  instants: Iterable<number>,
): readonly SharedMoment[] {
  const calendar = calendarOf(original.holidays, original.pathway.version)
  const found = new Map<string, SharedMoment>()
  for (const at of instants) {
    const standings = standingsAt(original, at, calendar)
    const shared = {
      answers: checkAnswersAt(original, { standings }),
      changedAnswers: checkAnswersAt(changed, { standings: standingsAt(changed, at, calendar) }),
      states: statesOf({ standings }),
    }
    found.set(JSON.stringify(shared), shared)
  }
  return [...found.values()]
}
