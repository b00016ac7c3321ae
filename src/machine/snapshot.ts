import { type SnapshotFrom } from 'xstate'
import { type PathwayMachine } from './compile.ts'
import { type NodeTag, type TrailEntry } from './vocabulary.ts'

/** Where a case stands. Only this file reads a snapshot’s value and context. */
export type CaseSnapshot = SnapshotFrom<PathwayMachine>

/** The id of the question or outcome on the screen. */
export function nodeOn(snapshot: CaseSnapshot): string {
  return snapshot.value
}

/** The kind of the node on the screen. It is never a check: the machine leaves those at once. */
export function kindOn(snapshot: CaseSnapshot): Exclude<NodeTag, 'check'> {
  return snapshot.hasTag('question') ? 'question' : 'outcome'
}

/** What was answered so far, in order. Its identity survives ticks. */
export function trailOf(snapshot: CaseSnapshot): readonly TrailEntry[] {
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
