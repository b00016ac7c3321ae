import { vi } from 'vitest'
import { nodeOn, runnerOf, type RunningCase, trailOf } from '#machine/case.ts'
import { isHidden, markHidden, unmarkHidden } from '#device/hidden.ts'
import { type pageMemory } from '#device/page-memory.ts'
import { readSavedCase, type SavedCaseRead } from '#device/saved-case.ts'
import { createSession } from '#first/case/session.ts'
import type { LiveSession } from '#first/case/session-state.ts'
import { edgeRunner } from '#first/early/edge-case.ts'
import { handClock, type HandClock } from '../first/hand-clock.ts'
import type { Subject } from '../machine/pathways.ts'
import type { Hands } from './hands.ts'

/**
 * One tab of a browser, as far as a live case can tell: storage, history, events and a clock. A page
 * is opened in it, the app comes to that page, and it can be loaded again at any moment.
 */
export interface Tab extends Hands {
  readonly session: () => LiveSession<RunningCase>
  /** Carries out what the page has asked the browser for. */
  readonly settle: () => void
  /** Everything that would be left on the device, and all that the page did to others. */
  readonly traces: () => Traces
}

interface Traces {
  readonly kept: Readonly<Record<string, string>>
  readonly remembered: Readonly<Record<string, string>>
  /** What each entry of the history holds, and where it is. */
  readonly entries: readonly unknown[]
  readonly at: unknown
  readonly hasLeft: boolean
  readonly address: string
  readonly said: readonly unknown[]
  readonly sent: readonly unknown[]
}

/** Opens a tab in place of the globals of a browser. `vi.unstubAllGlobals()` puts those back. */
export function openTab({ pathway, machine }: Subject, from: number): Tab {
  const kept = storage()
  const remembered = storage()
  let hands = from
  let clock: HandClock
  let page: EventTarget
  let session: LiveSession<RunningCase>
  let read: SavedCaseRead
  let isHeld = false
  let isEarly = true
  let entries: readonly unknown[] = [null]
  let index = 0
  let hasLeft = false
  let moves: readonly number[] = []
  const said: unknown[] = []
  const sent: unknown[] = []
  const write = (state: unknown, by: 0 | 1) => {
    index += by
    const after = by === 1 ? [] : entries.slice(index + 1)
    entries = [...entries.slice(0, index), state, ...after]
  }

  const globals = {
    sessionStorage: kept.memory,
    localStorage: remembered.memory,
    location: { pathname: '/', hash: '', href: 'https://tool.example/' },
    navigator: {},
    history: {
      get state() {
        return entries[index]
      },
      go: (by: number) => {
        moves = [...moves, by]
      },
      pushState: (state: unknown) => write(state, 1),
      replaceState: (state: unknown) => write(state, 0),
    },
    addEventListener: (type: string, listener: EventListener) => {
      page.addEventListener(type, listener)
    },
    fetch: (...asked: unknown[]) => sent.push(asked),
    XMLHttpRequest: class {
      open = (...asked: unknown[]) => sent.push(asked)
    },
    console: new Proxy(console, {
      get:
        () =>
        (...words: unknown[]) =>
          said.push(words),
    }),
  }
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value)

  const open = () => {
    page = new EventTarget()
    clock = handClock(hands)
    read = readSavedCase(clock.latest())
    isHeld = read.status === 'found'
    isEarly = true
    session = createSession<RunningCase>({
      clock,
      runner: edgeRunner(() => pathway),
      version: pathway.version,
      roles: pathway.roles,
    })
    session.follow()
    if (isHidden()) hide()
  }
  const hide = () => {
    markHidden()
    read = { status: 'none' }
    isHeld = false
    page.dispatchEvent(new Event('hide'))
  }
  const tick = () => {
    clock.tick()
  }
  const setTime = (now: number) => {
    hands = now
    clock.set(now)
  }
  open()

  return {
    tap: (act) => {
      if (isHeld || isHidden()) return
      const state = session.get()
      const snapshot = state.status === 'case' ? state.actor.getSnapshot() : null
      const onScreen = snapshot && { node: nodeOn(snapshot), trail: trailOf(snapshot) }
      act({ ...session, ...(onScreen ?? { node: '', trail: [] }) })
    },
    now: () => hands,
    setTime,
    tick,
    passTo: (now) => {
      for (let due = clock.planned.at(-1); due !== undefined && hands < due && due < now;) {
        setTime(due)
        tick()
        due = clock.planned.at(-1)
      }
      setTime(now)
      tick()
    },
    goInHistory: (by) => {
      // Who goes back from the first page of the tool means to leave it.
      if (index + by >= 0) moves = [...moves, by]
    },
    hide: () => {
      if (!isHidden()) hide()
    },
    show: () => {
      if (isHidden()) unmarkHidden()
    },
    reload: () => {
      moves = []
      open()
    },
    takeOver: () => {
      if (!isEarly) return
      isEarly = false
      session = session.runBy(runnerOf(machine))
      if (session.get().status === 'start') session.resume(read)
      read = { status: 'none' }
      isHeld = false
    },
    comeBackWhole: () => {
      page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    },
    settle: () => {
      for (let by = moves[0]; by !== undefined; by = moves[0]) {
        moves = moves.slice(1)
        hasLeft ||= index + by < 0
        if (entries[index + by] === undefined) continue
        index += by
        page.dispatchEvent(new Event('popstate'))
      }
    },
    session: () => session,
    traces: () => ({
      kept: kept.all(),
      remembered: remembered.all(),
      entries,
      at: entries[index],
      hasLeft,
      address: location.href,
      said,
      sent,
    }),
  }
}

function storage() {
  const values = new Map<string, string>()
  return {
    memory: {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
      removeItem: (key: string) => void values.delete(key),
      clear: () => values.clear(),
    } satisfies ReturnType<typeof pageMemory>,
    all: () => Object.fromEntries(values),
  }
}
