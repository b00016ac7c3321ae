import { continued } from '#flow/graph.ts'
import {
  readSavedCase,
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
import { callTakes, type Deadline, idleLimit, putOff, warningAt } from './deadline.ts'
import { pageInAddress } from './address.ts'
import {
  currentStep,
  leavePageFor,
  leavePageTo,
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
      /** Whether the deadline is so near that the person is warned. */
      readonly isLeaving: boolean
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
  /** Somebody is there: the deadline is put off by the idle limit. */
  readonly touch: () => void
  /** Puts the deadline off by the length of a call. */
  readonly keep: () => void
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
  let deadline: Deadline = none
  let isKept = false
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
    deadline = putOff(deadline, clock.read(), wait)
    const trail = trailOf(state.actor.getSnapshot())
    isKept = saveCase({ version, ...deadline, role: state.role, trail })
    if (!isKept) set({ ...state, notice: 'not-kept' })
    warn()
  }

  /** Says that the deadline is near, or no longer; the clock ticks when that will change. */
  function warn(): void {
    if (state.status !== 'case') return
    const isLeaving = clock.read() >= warningAt(deadline)
    if (isLeaving !== state.isLeaving) set({ ...state, isLeaving })
    clock.tickAt(isLeaving ? deadline.expiresAt : warningAt(deadline))
  }

  /** An input that comes too late finds the case gone. */
  function putOffBy(wait: number): void {
    if (state.status !== 'case') return
    if (clock.read() >= deadline.expiresAt) clock.tick()
    else if (clock.read() + wait - deadline.expiresAt >= second || state.isLeaving) save(wait)
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
    deadline = none
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
    const now = clock.read()
    if (now < deadline.savedAt) {
      // The clock was set back: nobody knows how long ago the last input was.
      deadline = none
      save(callTakes)
    }
    if (!(now < deadline.expiresAt)) return end('expired')
    warn()
    const before = nodeOn(state.actor.getSnapshot())
    state.actor.send({ type: 'tick', now: clock.now() })
    const moved = nodeOn(state.actor.getSnapshot()) !== before
    if (moved) set({ ...state, movedAt: clock.now() })
  }

  /** A page that the browser kept whole goes by what became of its case in this tab meanwhile. */
  function followReturn({ persisted }: PageTransitionEvent): void {
    if (!persisted || !isKept || state.status !== 'case') return
    const read = readSavedCase(clock.read())
    if (read.status === 'found' && read.saved.savedAt === deadline.savedAt) return
    wipe(null)
    resume(read)
  }

  function resume(read: SavedCaseRead): void {
    const notice = noticeOf(read, setting)
    if (notice !== null) wipe(notice)
    else if (read.status === 'found') {
      deadline = read.saved
      open(read.saved.role, read.saved.trail, 'restored')
      save(0)
    }
    alignHistory(stepOf(state))
  }

  /** A case is out of sight while nobody looks, so that nothing late is painted on waking. */
  function followSight(): void {
    document.documentElement.toggleAttribute(
      'data-away',
      state.status === 'case' && document.visibilityState === 'hidden',
    )
  }

  clock.subscribe(followClock)
  document.addEventListener('visibilitychange', followSight)
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

const second = 1000

/** The deadline where there is no case. */
const none: Deadline = { savedAt: -Infinity, expiresAt: -Infinity }

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
