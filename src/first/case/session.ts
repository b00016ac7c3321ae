import { continued, type TrailEntry } from '#flow/graph.ts'
import { eventOf, nodeOn, type Runner, type RunningCase, trailOf } from '#machine/case.ts'
import type { CaseEvent } from '#machine/setup.ts'
import { holdUpdates } from '#device/update-hold.ts'
import { rememberRole } from '#device/remembered-role.ts'
import type { SavedCaseRead } from '#device/saved-case.ts'
import { pageInAddress } from '#first/address.ts'
import { createStore } from '#device/create-store.ts'
import {
  alignHistory,
  currentStep,
  goBackBy,
  leavePageFor,
  leavePageTo,
  markOpenedHere,
  moveBy,
  pushStep,
} from './history.ts'
import { callTakes, type CaseSetting, createKeptCase, idleLimit, resumedFrom } from './kept-case.ts'
import {
  type CaseState,
  type LiveSession,
  type Notice,
  type SessionState,
  startState,
  stepOf,
} from './session-state.ts'

/**
 * The live case of this window, from Start to Start: the one place that starts the case and
 * sends to it, saves what a discarded tab would lose, and keeps the browser’s history in step.
 */
export function createSession<Running extends RunningCase>(
  setting: CaseSetting<Running>,
): LiveSession<Running> {
  const { clock } = setting
  const kept = createKeptCase(setting)
  const { get, set, subscribe } = createStore<SessionState<Running>>(startState)
  let { runner } = setting
  let release: () => void = () => undefined

  /** Changes the case, if there is one. */
  function update(change: Partial<CaseState<Running>>): void {
    const state = get()
    if (state.status === 'case') set({ ...state, ...change })
  }

  function open(role: string, trail: readonly TrailEntry[], notice: Notice | null): void {
    clock.tick()
    const actor = started(trail)
    release = holdUpdates()
    set({ status: 'case', actor, role, notice, movedAt: null, isLeaving: false })
  }

  function started(trail: readonly TrailEntry[]): Running {
    const actor = runner.start(clock.now())
    for (const entry of trail) actor.send(eventOf(entry))
    return actor
  }

  /** Sends what the person did, at the time it is now, and saves where that leads. */
  function send(event: CaseEvent): void {
    clock.tick()
    take(event)
  }

  function take(event: CaseEvent): void {
    const state = get()
    if (state.status !== 'case') return
    state.actor.send(event)
    update({ notice: null, movedAt: null })
    save(idleLimit())
  }

  /** Saves the case, with its deadline extended to `wait` milliseconds from now. */
  function save(wait: number): void {
    const state = get()
    if (state.status !== 'case') return
    const trail = trailOf(state.actor.getSnapshot())
    if (!kept.save({ role: state.role, trail }, wait)) update({ notice: 'not-kept' })
    warn()
  }

  /** Says that the deadline is near, or no longer; the clock ticks when that will change. */
  function warn(): void {
    const state = get()
    if (state.status !== 'case') return
    const isLeaving = kept.isNear()
    if (isLeaving !== state.isLeaving) update({ isLeaving })
    clock.tickAt(kept.nextChangeAt())
  }

  /** An input that comes too late finds the case gone. */
  function extendBy(wait: number): void {
    const state = get()
    if (state.status !== 'case') return
    if (kept.isOver()) clock.tick()
    else if (kept.canExtend(wait) || state.isLeaving) save(wait)
  }

  /** Sends a step onwards, and gives it an entry in the history if it led somewhere. */
  function advance(event: CaseEvent): void {
    const before = stepOf(get())
    send(event)
    if (stepOf(get()) > before) pushStep(stepOf(get()))
  }

  /** Wipes the case and returns to Start. The history is left to the caller. */
  function wipe(notice: Notice | null): void {
    const state = get()
    kept.drop()
    if (state.status === 'case') {
      state.actor.send({ type: 'restart' })
      state.actor.stop()
    }
    release()
    set({ status: 'start', notice })
  }

  /** Wipes the case and returns to Start, from whatever page lies over it. */
  function end(notice: Notice | null): void {
    // Who goes back just as the time is over is nearer to Start than the case was.
    const steps = Math.min(stepOf(get()), currentStep())
    wipe(notice)
    if (pageInAddress() === null) moveBy(-steps)
    else leavePageTo(0)
  }

  /** Follows the browser to an earlier step. A later step is no longer there: it goes back again. */
  function followHistory(): void {
    if (pageInAddress() !== null) return
    const state = get()
    const here = stepOf(state)
    const target = currentStep()
    if (target > here) moveBy(here - target)
    if (target >= here || state.status !== 'case') return
    if (target === 0) wipe(null)
    else retreat(state.actor, here - target)
  }

  function retreat(actor: Running, screens: number): void {
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
    const state = get()
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
    if (moved) update({ movedAt: clock.now() })
  }

  /** A page that the browser kept whole goes by what became of its case in this tab meanwhile. */
  function followReturn({ persisted }: PageTransitionEvent): void {
    const read = persisted && get().status === 'case' ? kept.replacedBy() : null
    if (read === null) return
    wipe(null)
    resume(read)
  }

  function resume(read: SavedCaseRead): void {
    const { trail, notice } = resumedFrom(read, { ...setting, runner })
    if (read.status === 'found' && trail !== null) {
      kept.resume(read.saved)
      open(read.saved.role, trail, notice)
      save(0)
    } else if (notice !== null) wipe(notice)
    alignHistory(stepOf(get()))
  }

  const session: LiveSession<Running> = {
    get,
    subscribe,
    runBy: <Next extends RunningCase>(next: Runner<Next>) => {
      // The session is the same; only the type of what it runs is another from here on.
      const other = session as unknown as LiveSession<Next>
      runner = next as unknown as Runner<Running>
      const state = get()
      if (state.status === 'case') {
        state.actor.stop()
        update({ actor: started(trailOf(state.actor.getSnapshot())) })
      }
      return other
    },
    follow: () => {
      clock.subscribe(followClock)
      addEventListener('pageshow', followReturn)
      addEventListener('hide', () => end(null))
      addEventListener('popstate', followHistory)
      addEventListener('hashchange', () => {
        if (pageInAddress() !== null) markOpenedHere()
      })
    },
    resume,
    begin: (role) => {
      if (get().status === 'case' || !setting.roles.includes(role)) return
      rememberRole(role)
      // A page that was loaded again, and found its case over, is still at a step of that.
      alignHistory(0)
      open(role, [], null)
      save(idleLimit())
      pushStep(1)
    },
    answer: (at, answer) => advance({ type: 'answer', at, answer }),
    continue: (at) => advance({ type: 'continue', at }),
    back: () => goBackBy(1),
    change: (question) => {
      const state = get()
      if (state.status !== 'case') return
      const trail = trailOf(state.actor.getSnapshot())
      const index = trail.findIndex(({ node, answer }) => node === question && answer !== continued)
      // Whatever was not asked cannot be changed.
      if (index >= 0) goBackBy(trail.length - index)
    },
    chooseRole: (role) => {
      clock.tick()
      if (get().status !== 'case' || !setting.roles.includes(role)) return
      rememberRole(role)
      update({ role })
      save(idleLimit())
    },
    clear: () => end(null),
    touch: () => extendBy(idleLimit()),
    keep: () => extendBy(callTakes),
    leavePage: () => leavePageFor(stepOf(get())),
  }
  return session
}
