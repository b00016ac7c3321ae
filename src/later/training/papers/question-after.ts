import { answerOf } from '#flow/checks.ts'
import { kindOf, targetOf } from '#flow/graph.ts'
import type { LivePathway } from '#scenarios/live-pathway.ts'

/**
 * The question that follows an answer at an instant; null where an outcome does. A check is answered
 * on the way, as the live tool does. Pure.
 */
export function questionAfter(
  live: Pick<LivePathway, 'flow' | 'calendar'>,
  node: string,
  answer: string,
  at: number,
): string | null {
  const { flow, calendar } = live
  const next = targetOf(flow.pathway, node, answer)
  if (next === undefined) return null
  const kind = kindOf(flow.pathway, next)
  if (kind === 'check') {
    return questionAfter(live, next, answerOf(flow, calendar, next, at), at)
  }
  return kind === 'question' ? next : null
}
