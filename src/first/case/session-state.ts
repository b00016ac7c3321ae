import { type CaseActor, type Runner, type RunningCase, trailOf } from '#machine/case.ts'
import type { SavedCaseRead } from '#device/saved-case.ts'
import type { Store } from '#device/create-store.ts'

/** One sentence that the person should read about what just happened to their answers. */
export type Notice = 'corrupt' | 'expired' | 'not-kept' | 'restored' | 'shortened' | 'updated'

/** A case on the screen, live or in practice. */
export interface CaseState<Running extends RunningCase = CaseActor> {
  readonly status: 'case'
  readonly actor: Running
  readonly role: string
  readonly notice: Notice | null
  /** When a tick last changed the screen by itself; null when the person did. */
  readonly movedAt: number | null
  /** Whether the deadline is so near that the person is warned. */
  readonly isLeaving: boolean
}

interface StartState {
  readonly status: 'start'
  readonly notice: Notice | null
}

export type SessionState<Running extends RunningCase = CaseActor> = StartState | CaseState<Running>

/** How every session begins. */
export const startState: StartState = { status: 'start', notice: null }

/** 0 on Start; in a case one more than the answers given. */
export function stepOf(state: SessionState<RunningCase>): number {
  return state.status === 'case' ? trailOf(state.actor.getSnapshot()).length + 1 : 0
}

/** What a person can do in any case, live or in practice. */
export interface CaseActions {
  readonly answer: (at: string, answer: string) => void
  readonly continue: (at: string) => void
  readonly back: () => void
  readonly change: (question: string) => void
  readonly chooseRole: (role: string) => void
  readonly clear: () => void
}

/** The live case of this window, and Start before and after it. */
export interface LiveSession<Running extends RunningCase = CaseActor>
  extends Store<SessionState<Running>>, CaseActions {
  readonly begin: (role: string) => void
  /** Puts the deadline off by the length of a call. */
  readonly keep: () => void
  /** From a page with a name in the address, back to Start or to the case. */
  readonly leavePage: () => void
  /** Somebody is there: the deadline is put off by the idle limit. */
  readonly touch: () => void
  /** Resumes what this tab had saved, or says in one sentence why it was dropped. */
  readonly resume: (read: SavedCaseRead) => void
  /** Follows the clock and the browser from now on: the prerendered page has neither. */
  readonly follow: () => void
  /** Runs the case by something else from now on, from where it is. It is the same session after that. */
  readonly runBy: <Next extends RunningCase>(runner: Runner<Next>) => LiveSession<Next>
}
