import { type Actor, createActor } from 'xstate'
import type { PathwayMachine } from './compile.ts'

/** A live case: it holds where the case stands, and is sent what happens. */
export type CaseActor = Actor<PathwayMachine>

/**
 * Starts a case at the first question.
 *
 * @param now instant, in milliseconds since the epoch
 */
export function startCase(machine: PathwayMachine, now: number): CaseActor {
  return createActor(machine, { input: { now } }).start()
}
