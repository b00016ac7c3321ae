import { continued, type TrailEntry } from '#flow/graph.ts'
import type { SavedCaseRead } from '#device/saved-case.ts'
import { rememberRole } from '#device/remembered-role.ts'
import { acquireCaseLock } from '#device/case-lock.ts'
import { type CaseActor, startCase, eventOf, nodeOn, trailOf } from '#machine/case.ts'
import type { CaseEvent } from '#machine/setup.ts'
import { callTakes, idleLimit } from './deadline.ts'
import { pageInAddress } from '#first/address.ts'
import { createKeptCase } from './kept-case.ts'
import { type CaseSetting, noticeOf } from './saved-notice.ts'
import {
  type Notice,
  type Session,
  type SessionState,
  startState,
  stepOf,
} from './session-state.ts'
import {
  alignHistory,
  currentStep,
  leavePageFor,
  leavePageTo,
  markOpenedHere,
  moveBy,
  pushStep,
} from './steps.ts'

/**
 * The live case of this window, from Start to Start: the one place that creates the actor and
 * sends to it, saves what a discarded tab would lose, and keeps the browser’s history in step.
 */
export function createSession(setting: CaseSetting): Session {
  const { machine, version, roles, clock } = setting
  const kept = createKeptCase(clock, version)
  const listeners = new Set<() => void>()
  let state: SessionState = startState
  let release: () => void = () => undefined

  function set(next: SessionState): void {
    state = next
    for (const listener of listeners) listener()
  }

  function open(role: string, trail: readonly TrailEntry[], notice: Notice | null): void {
    clock.tick()
    const actor = startCase(machine, clock.now())
    for (const entry of trail) actor.send(eventOf(entry))
    release = acquireCaseLock()
    set({ status: 'case', actor, role, notice, movedAt: null, isLeaving: false })
  }

  /** Sends what the person did, at the time it is now, and saves where that leads. */
  function send(event: CaseEvent): void {
    clock.tick()
    take(event)
  }

  function take(event: CaseEvent): void {
    if (state.status !== 'case') return
    state.actor.send(event)
    set({ ...state, notice: null, movedAt: null })
    save(idleLimit())
  }

  /** Saves the case, with its deadline put off until `wait` milliseconds from now. */
  function save(wait: number): void {
    if (state.status !== 'case') return
    const trail = trailOf(state.actor.getSnapshot())
    if (!kept.save({ role: state.role, trail }, wait)) set({ ...state, notice: 'not-kept' })
    warn()
  }

  /** Says that the deadline is near, or no longer; the clock ticks when that will change. */
  function warn(): void {
    if (state.status !== 'case') return
    const isLeaving = kept.isNear()
    if (isLeaving !== state.isLeaving) set({ ...state, isLeaving })
    clock.tickAt(kept.turnsAt())
  }

  /** An input that comes too late finds the case gone. */
  function putOffBy(wait: number): void {
    if (state.status !== 'case') return
    if (kept.isOver()) clock.tick()
    else if (kept.canBePutOff(wait) || state.isLeaving) save(wait)
  }

  /** Sends a step onwards, and gives it an entry in the history if it led somewhere. */
  function advance(event: CaseEvent): void {
    const before = stepOf(state)
    send(event)
    if (stepOf(state) > before) pushStep(stepOf(state))
  }

  /** Wipes the case and returns to Start. The history is left to the caller. */
  function wipe(notice: Notice | null): void {
    kept.drop()
    if (state.status === 'case') {
      state.actor.send({ type: 'restart' })
      state.actor.stop()
    }
    release()
    set({ status: 'start', notice })
  }

  /** Wipes the case and returns to Start, from whatever page stands over it. */
  function end(notice: Notice | null): void {
    const steps = stepOf(state)
    wipe(notice)
    if (pageInAddress() === null) moveBy(-steps)
    else leavePageTo(0)
  }

  /** Follows the browser to an earlier step. A later step is no longer there: it goes back again. */
  function followHistory(): void {
    if (pageInAddress() !== null) return
    const here = stepOf(state)
    const target = currentStep()
    if (target > here) moveBy(here - target)
    if (target >= here || state.status !== 'case') return
    if (target === 0) wipe(null)
    else retreat(state.actor, here - target)
  }

  function retreat(actor: CaseActor, screens: number): void {
    const target = trailOf(actor.getSnapshot()).at(-screens)
    const toQuestion = target !== undefined && target.answer !== continued
    if (screens > 1 && toQuestion) return send({ type: 'change', to: target.node })
    // The clock may move the case while it is left: it is asked before, and not in between.
    clock.tick()
    for (let left = screens; left > 0; left--) {
      take({ type: 'back', at: nodeOn(actor.getSnapshot()) })
    }
  }

  /** A tick that moves the case to another outcome is said aloud: the screen changed by itself. */
  function followClock(): void {
    if (state.status !== 'case') return
    if (kept.isFromTheFuture()) {
      kept.drop()
      save(callTakes)
    }
    if (kept.isOver()) return end('expired')
    warn()
    const before = nodeOn(state.actor.getSnapshot())
    state.actor.send({ type: 'tick', now: clock.now() })
    const moved = nodeOn(state.actor.getSnapshot()) !== before
    if (moved) set({ ...state, movedAt: clock.now() })
  }

  /** A page that the browser kept whole goes by what became of its case in this tab meanwhile. */
  function followReturn({ persisted }: PageTransitionEvent): void {
    const read = persisted && state.status === 'case' ? kept.replacedBy() : null
    if (read === null) return
    wipe(null)
    resume(read)
  }

  function resume(read: SavedCaseRead): void {
    const notice = noticeOf(read, setting)
    if (notice !== null) wipe(notice)
    else if (read.status === 'found') {
      kept.takeUp(read.saved)
      open(read.saved.role, read.saved.trail, 'restored')
      save(0)
    }
    alignHistory(stepOf(state))
  }

  clock.subscribe(followClock)
  addEventListener('pageshow', followReturn)
  addEventListener('hide', () => end(null))
  addEventListener('popstate', followHistory)
  addEventListener('hashchange', () => {
    if (pageInAddress() !== null) markOpenedHere()
  })

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    resume,
    begin: (role) => {
      if (state.status === 'case' || !roles.includes(role)) return
      rememberRole(role)
      open(role, [], null)
      save(idleLimit())
      pushStep(1)
    },
    answer: (at, answer) => advance({ type: 'answer', at, answer }),
    goOn: (at) => advance({ type: 'continue', at }),
    back: () => moveBy(-1),
    change: (question) => {
      if (state.status !== 'case') return
      const trail = trailOf(state.actor.getSnapshot())
      moveBy(trail.findIndex((entry) => entry.node === question) - trail.length)
    },
    chooseRole: (role) => {
      if (state.status !== 'case' || !roles.includes(role)) return
      rememberRole(role)
      set({ ...state, role })
      save(idleLimit())
    },
    clear: () => end(null),
    touch: () => putOffBy(idleLimit()),
    keep: () => putOffBy(callTakes),
    leavePage: () => leavePageFor(stepOf(state)),
  }
}
