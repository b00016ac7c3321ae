import { startCase, eventOf, kindOn, nodeOn, trailOf } from '#machine/case.ts'
import type { CaseEvent } from '#machine/setup.ts'
import type { TrailEntry } from '#flow/graph.ts'
import type { Attempt } from '#scenarios/debrief.ts'
import type { CaseActions, CaseState } from '#first/case/session-state.ts'
import { machine } from '#first/pathway.ts'
import { type Store, createStore } from '#device/create-store.ts'

/** A case that is only practised: the live machine, with another actor. */
export interface PracticeSession extends Store<CaseState>, CaseActions {
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
  const actor = startCase(machine, at)
  for (const entry of trail) actor.send(eventOf(entry))
  const { get, set, subscribe } = createStore<CaseState>({
    status: 'case',
    actor,
    role,
    notice: null,
    movedAt: null,
    isLeaving: false,
  })
  const send = (event: CaseEvent) => {
    actor.send(event)
    set({ ...get() })
  }
  const attempt = () => {
    const snapshot = actor.getSnapshot()
    return { trail: trailOf(snapshot), endsAt: nodeOn(snapshot) }
  }
  return {
    get,
    subscribe,
    attempt,
    isAtOutcome: () => kindOn(actor.getSnapshot()) === 'outcome',
    answer: (from, answer) => send({ type: 'answer', at: from, answer }),
    continue: (from) => send({ type: 'continue', at: from }),
    back: () => {
      if (attempt().trail.length === 0) onLeave()
      else send({ type: 'back', at: attempt().endsAt })
    },
    change: (to) => send({ type: 'change', to }),
    chooseRole: (next) => set({ ...get(), role: next }),
    clear: () => send({ type: 'restart' }),
  }
}
