import { type Actor, createActor, initialTransition, type SnapshotFrom, transition } from 'xstate'
import { continued, type TrailEntry } from '#flow/graph.ts'
import type { PathwayMachine } from './compile.ts'
import type { CaseEvent, NodeTag } from './setup.ts'

/** A live case: it holds where the case is, and is sent what happens. */
export type CaseActor = Actor<PathwayMachine>

/**
 * Starts a case at the first question.
 *
 * @param now instant, in milliseconds since the epoch
 */
export function startCase(machine: PathwayMachine, now: number): CaseActor {
  return createActor(machine, { input: { now } }).start()
}

/** Where a case is. Only this file reads a snapshot’s value and context. */
export type CaseSnapshot = SnapshotFrom<PathwayMachine>

/** What a running case is asked: the actor is one, and so is a walk along the edges alone. */
export interface RunningCase {
  readonly send: (event: CaseEvent) => void
  readonly stop: () => void
  readonly getSnapshot: () => Where
}

/** Where a case is, without anything that only XState knows. */
export interface Where {
  readonly value: string
  readonly context: { readonly trail: readonly TrailEntry[] }
}

/** What starts a case, and says how much of a saved one still applies. */
export interface Runner<Running extends RunningCase = CaseActor> {
  /** @param now instant, in milliseconds since the epoch */
  readonly start: (now: number) => Running
  /** How many entries of a saved trail still apply at the instant `now`, from its first one on. */
  readonly applied: (trail: readonly TrailEntry[], now: number) => number
}

/** Runs cases by a compiled pathway. */
export function runnerOf(machine: PathwayMachine): Runner {
  return {
    start: (now) => startCase(machine, now),
    applied: (trail, now) => replay(machine, trail, now).applied,
  }
}

/** The id of the question or outcome on the screen. */
export function nodeOn(snapshot: Where): string {
  return snapshot.value
}

/** The kind of the node on the screen. It is never a check: the machine leaves those at once. */
export function kindOn(snapshot: CaseSnapshot): Exclude<NodeTag, 'check'> {
  return snapshot.hasTag('question') ? 'question' : 'outcome'
}

/** What was answered so far, in order. Its identity survives ticks. */
export function trailOf(snapshot: Where): readonly TrailEntry[] {
  return snapshot.context.trail
}

/** Whether there is a screen before this one. */
export function canGoBack(snapshot: CaseSnapshot): boolean {
  return snapshot.can({ type: 'back', at: nodeOn(snapshot) })
}

/** The instant by which checks were last decided, in milliseconds since the epoch. */
export function decidedAt(snapshot: CaseSnapshot): number {
  return snapshot.context.now
}

/** The event that made a trail entry. */
export function eventOf({ node, answer }: TrailEntry): CaseEvent {
  return answer === continued
    ? { type: 'continue', at: node }
    : { type: 'answer', at: node, answer }
}

/**
 * Takes a saved trail from the start again, at the instant `now`. Pure.
 *
 * Replaying is how a case is restored: a snapshot restored into a changed pathway could be on
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
