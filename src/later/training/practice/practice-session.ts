import { startCase, eventOf, kindOn, nodeOn, trailOf } from '#machine/case.ts'
import type { CaseEvent } from '#machine/setup.ts'
import type { TrailEntry } from '#flow/graph.ts'
import type { Attempt } from '#scenarios/debrief.ts'
import type { Session, SessionState } from '#first/case/session-state.ts'
import type { Clock } from '#first/clock.ts'
import { machine } from '#first/pathway.ts'

type CaseState = Extract<SessionState, { status: 'case' }>

/** A case that is only practised: the live machine, with another actor. */
export interface PracticeSession extends Session {
  readonly get: () => CaseState
  /** What was answered so far, and the screen that is shown now. */
  readonly attempt: () => Attempt
  /** Whether an outcome is shown, so that the case can end. */
  readonly isAtOutcome: () => boolean
}

interface Setting {
  /** The instant at which it happens. It never moves on. */
  readonly at: number
  readonly role: string
  /** Answers that were given before, to go on from. */
  readonly trail?: readonly TrailEntry[]
  /** Called when somebody goes back from the first question. */
  readonly onLeave: () => void
}

/**
 * Starts a case in practice. It keeps nothing, saves nothing and moves no history: whatever is done
 * in it, the live case, its storage and its clock are not touched.
 */
export function createPracticeSession({ at, role, trail = [], onLeave }: Setting): PracticeSession {
  const listeners = new Set<() => void>()
  const actor = startCase(machine, at)
  for (const entry of trail) actor.send(eventOf(entry))
  let state: CaseState = {
    status: 'case',
    actor,
    role,
    notice: null,
    movedAt: null,
    isLeaving: false,
  }
  const tell = (next: CaseState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const send = (event: CaseEvent) => {
    actor.send(event)
    tell({ ...state })
  }
  const attempt = () => {
    const snapshot = actor.getSnapshot()
    return { trail: trailOf(snapshot), endsAt: nodeOn(snapshot) }
  }
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    attempt,
    isAtOutcome: () => kindOn(actor.getSnapshot()) === 'outcome',
    answer: (from, answer) => send({ type: 'answer', at: from, answer }),
    goOn: (from) => send({ type: 'continue', at: from }),
    back: () => {
      if (attempt().trail.length === 0) onLeave()
      else send({ type: 'back', at: attempt().endsAt })
    },
    change: (to) => send({ type: 'change', to }),
    chooseRole: (next) => tell({ ...state, role: next }),
    clear: () => send({ type: 'restart' }),
    begin: nothing,
    resume: nothing,
    touch: nothing,
    keep: nothing,
    leavePage: onLeave,
  }
}

/** What only a live case does: it is saved, and has a deadline. */
function nothing(): void {
  // A case in practice has neither.
}

/** The clock of a scenario. It stops at one instant, and has nothing to do with the device’s. */
export function stoppedClock(at: number): Clock {
  const now = () => at
  return {
    read: now,
    tick: now,
    latest: now,
    now,
    correct: nothing,
    subscribe: () => nothing,
    tickAt: nothing,
  }
}
