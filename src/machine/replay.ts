import { initialTransition, transition } from 'xstate'
import { continued } from '#flow/graph.ts'
import { type PathwayMachine } from './compile.ts'
import { type CaseSnapshot, trailOf } from './snapshot.ts'
import type { CaseEvent, TrailEntry } from './vocabulary.ts'

/** The event that made a trail entry. */
export function eventOf({ node, answer }: TrailEntry): CaseEvent {
  return answer === continued
    ? { type: 'continue', at: node }
    : { type: 'answer', at: node, answer }
}

/**
 * Takes a saved trail from the start again, at the instant `now`. Pure.
 *
 * Replaying is how a case is restored: a snapshot restored into a changed pathway could stand on
 * a question whose predecessors were never asked. Replay stops at the first entry that no longer
 * applies, so `applied` is smaller than the trail’s length when the trail does not fit.
 */
export function replay(
  machine: PathwayMachine,
  trail: readonly TrailEntry[],
  now: number,
): { readonly snapshot: CaseSnapshot; readonly applied: number } {
  let [snapshot] = initialTransition(machine, { now })
  for (const [index, entry] of trail.entries()) {
    const [next] = transition(machine, snapshot, eventOf(entry))
    if (trailOf(next).length !== index + 1) return { snapshot, applied: index }
    snapshot = next
  }
  return { snapshot, applied: trail.length }
}
