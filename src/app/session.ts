import { continued } from '#flow/graph.ts'
import {
  readSavedCase,
  removeIfExpired,
  removeSavedCase,
  saveCase,
  type SavedCaseRead,
} from '#offline/saved-case.ts'
import { rememberRole } from '#offline/remembered-role.ts'
import { holdForCase } from '#offline/case-lock.ts'
import { type CaseActor, startCase } from '#machine/actor.ts'
import type { PathwayMachine } from '#machine/compile.ts'
import { eventOf, replay } from '#machine/replay.ts'
import { nodeOn, trailOf } from '#machine/snapshot.ts'
import type { CaseEvent, TrailEntry } from '#machine/vocabulary.ts'
import type { Clock } from './clock.ts'
import { pageInAddress } from './address.ts'
import {
  currentStep,
  leavePageFor,
  markOpenedHere,
  moveBy,
  pushStep,
  replaceStep,
} from './steps.ts'

/** One sentence that the person should read about what just happened to their answers. */
export type Notice = 'corrupt' | 'changed' | 'expired' | 'not-kept' | 'restored'

export type SessionState =
  | { readonly status: 'start'; readonly notice: Notice | null }
  | {
      readonly status: 'case'
      readonly actor: CaseActor
      readonly role: string
      readonly notice: Notice | null
      /** When a tick last changed the screen by itself; null when the person did. */
      readonly movedAt: number | null
    }

/** How every session begins. */
export const startState: SessionState = { status: 'start', notice: null }

/** What a person can do, on Start and in a case. */
export interface Session {
  readonly get: () => SessionState
  readonly subscribe: (listener: () => void) => () => void
  /** Takes up what this tab had saved, or says in one sentence why it was dropped. */
  readonly resume: (read: SavedCaseRead) => void
  readonly begin: (role: string) => void
  readonly answer: (at: string, answer: string) => void
  readonly goOn: (at: string) => void
  readonly back: () => void
  readonly change: (question: string) => void
  readonly chooseRole: (role: string) => void
  readonly clear: () => void
  /** From a page with a name in the address, back to Start or to the case. */
  readonly leavePage: () => void
}

interface Setting {
  readonly machine: PathwayMachine
  /** The pathway’s version, which a saved case must match. */
  readonly version: string
  readonly roles: readonly string[]
  readonly clock: Clock
}

/**
 * The live case of this window, from Start to Start: the one place that creates the actor and
 * sends to it, saves what a discarded tab would lose, and keeps the browser’s history in step.
 */
export function createSession(setting: Setting): Session {
  const { machine, version, roles, clock } = setting
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
    release = holdForCase()
    set({ status: 'case', actor, role, notice, movedAt: null })
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
    save()
  }

  function save(): void {
    if (state.status !== 'case') return
    const trail = trailOf(state.actor.getSnapshot())
    const kept = saveCase({ version, role: state.role, trail }, clock.latest())
    if (!kept) set({ ...state, notice: 'not-kept' })
  }

  /** Sends a step onwards, and gives it an entry in the history if it led somewhere. */
  function advance(event: CaseEvent): void {
    const before = stepOf(state)
    send(event)
    if (stepOf(state) > before) pushStep(stepOf(state))
  }

  /** Wipes the case and returns to Start. The history is left to the caller. */
  function wipe(notice: Notice | null): void {
    removeSavedCase()
    if (state.status === 'case') {
      state.actor.send({ type: 'restart' })
      state.actor.stop()
    }
    release()
    set({ status: 'start', notice })
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
    removeIfExpired(clock.latest())
    const before = nodeOn(state.actor.getSnapshot())
    state.actor.send({ type: 'tick', now: clock.now() })
    const moved = nodeOn(state.actor.getSnapshot()) !== before
    if (moved) set({ ...state, movedAt: clock.now() })
  }

  /** A page that the browser kept whole, and shows again after the deadline, starts clean. */
  function followReturn({ persisted }: PageTransitionEvent): void {
    if (!persisted || state.status !== 'case') return
    if (readSavedCase(clock.tick()).status !== 'expired') return
    const steps = stepOf(state)
    wipe('expired')
    moveBy(-steps)
  }

  clock.subscribe(followClock)
  addEventListener('pageshow', followReturn)
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
    resume: (read) => {
      const notice = noticeOf(read, setting)
      if (notice !== null) wipe(notice)
      else if (read.status === 'found') open(read.saved.role, read.saved.trail, 'restored')
      alignHistory(stepOf(state))
    },
    begin: (role) => {
      if (state.status === 'case' || !roles.includes(role)) return
      rememberRole(role)
      open(role, [], null)
      save()
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
      save()
    },
    clear: () => {
      const steps = stepOf(state)
      wipe(null)
      moveBy(-steps)
    },
    leavePage: () => leavePageFor(stepOf(state)),
  }
}

/** 0 on Start; in a case one more than the answers given. */
function stepOf(state: SessionState): number {
  return state.status === 'case' ? trailOf(state.actor.getSnapshot()).length + 1 : 0
}

/** Why a saved case cannot be taken up; null when it can, and when there is none. */
function noticeOf(read: SavedCaseRead, { machine, version, roles, clock }: Setting): Notice | null {
  if (read.status === 'none') return null
  if (read.status !== 'found') return read.status
  const { saved } = read
  if (saved.version !== version) return 'changed'
  const fits = replay(machine, saved.trail, clock.now()).applied === saved.trail.length
  return fits && roles.includes(saved.role) ? null : 'corrupt'
}

/** Makes one entry a step again where a tab came back with another history, or a wrong address. */
function alignHistory(step: number): void {
  if (pageInAddress() !== null) return
  if (currentStep() === step && location.hash === '') return
  replaceStep(0)
  for (let next = 1; next <= step; next++) pushStep(next)
}
