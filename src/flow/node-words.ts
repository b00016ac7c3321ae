import type { AvailabilityState } from '#services/hours.ts'
import type { Edge } from './graph.ts'
import type { PathwayText } from './text-schema.ts'

/** What the map calls its boxes and lines, where they are drawn and where they are told of. Pure. */

/** The words of a pathway that its boxes and lines bear. */
type NodeWords = Pick<PathwayText, 'questions' | 'checks' | 'outcomes' | 'contacts'>

/** What a question or a check asks, or what an outcome or a contact is called; its id without words. */
export function titleOf(text: NodeWords, node: string): string {
  return (
    text.questions[node]?.asks ??
    text.checks[node]?.asks ??
    text.outcomes[node]?.title ??
    text.contacts?.[node]?.name ??
    node
  )
}

/** What is written on an edge: an answer, what the clock says, or the way on from an outcome. */
export function answerOf(text: NodeWords, { from, answer }: Pick<Edge, 'from' | 'answer'>): string {
  return (
    text.questions[from]?.answers[answer]?.label ??
    text.checks[from]?.answers[answer as AvailabilityState] ??
    text.outcomes[from]?.continue ??
    answer
  )
}
