import { continued, kindOf, targetOf, type TrailEntry } from '#flow/graph.ts'
import { type CaseActor, eventOf, nodeOn, startCase, trailOf } from '#machine/case.ts'
import type { CaseEvent } from '#machine/setup.ts'
import type { Subject } from '../machine/pathways.ts'
import type { Hands } from './hands.ts'

/** Until when a case counts, in instants of the device’s clock. */
export interface Deadline {
  readonly savedAt: number
  readonly expiresAt: number
}

interface ExpectedCase {
  readonly role: string
  /** The compiled machine, which is sent whatever the person does. */
  readonly actor: CaseActor
  /** As the tab kept it when it was last looked at; null where it counts anew. */
  readonly deadline: Deadline | null
}

/** What is expected of a tab: by the compiled machine, and by what was decided of saved cases. */
export interface Model extends Hands {
  readonly expected: () => ExpectedCase | null
  /** Whether the app has not come yet. */
  readonly isEarly: () => boolean
  /** Whether nothing is shown yet, since a saved case is about to be. */
  readonly isHeld: () => boolean
  /** Whether the page has seen what its clock shows. */
  readonly hasLooked: () => boolean
  /** Takes note of the deadline that the tab keeps. */
  readonly note: (deadline: Deadline) => void
}

export function createModel({ pathway, machine }: Subject, from: number): Model {
  let now = from
  let looked = from
  let expected: ExpectedCase | null = null
  let [isEarly, isHidden, isHeld] = [true, false, false]

  const trail = () => (expected === null ? [] : trailOf(expected.actor.getSnapshot()))
  const node = () => (expected === null ? '' : nodeOn(expected.actor.getSnapshot()))
  const started = (entries: readonly TrailEntry[]) => {
    const actor = startCase(machine, now)
    for (const entry of entries) actor.send(eventOf(entry))
    return actor
  }
  const isOver = () => now >= (expected?.deadline?.expiresAt ?? Infinity)
  const isFromTheFuture = () => now < (expected?.deadline?.savedAt ?? -Infinity)
  const end = () => {
    expected?.actor.stop()
    expected = null
  }
  const tick = () => {
    looked = now
    if (expected === null || isHeld) return
    // Nobody knows how long ago the last input was, so that the deadline is another from here on.
    if (isFromTheFuture()) expected = { ...expected, deadline: null }
    if (isOver()) end()
    else expected.actor.send({ type: 'tick', now })
  }
  /** Until the app is there, nobody takes a step that the clock decides. */
  const isForApp = (at: string, answer: string) => {
    const to = targetOf(pathway, at, answer)
    return isEarly && to !== undefined && kindOf(pathway, to) === 'check'
  }
  const send = (event: CaseEvent) => {
    tick()
    expected?.actor.send(event)
  }
  const step = (event: CaseEvent, { node: at, answer }: TrailEntry) => {
    if (isForApp(at, answer)) tick()
    else send(event)
  }
  const back = () => {
    if (trail().length === 0) end()
    else send({ type: 'back', at: node() })
  }
  const touch = () => {
    if (isOver()) tick()
  }

  return {
    expected: () => expected,
    isEarly: () => isEarly,
    isHeld: () => isHeld,
    hasLooked: () => looked === now,
    note: (deadline) => {
      if (expected !== null) expected = { ...expected, deadline }
    },
    tap: (act) => {
      if (isHeld || isHidden) return
      act({
        node: node(),
        trail: trail(),
        begin: (role) => {
          if (expected !== null || !pathway.roles.includes(role)) return
          looked = now
          expected = { role, actor: started([]), deadline: null }
        },
        answer: (at, answer) => step({ type: 'answer', at, answer }, { node: at, answer }),
        continue: (at) => step({ type: 'continue', at }, { node: at, answer: continued }),
        back,
        change: (question) => {
          const isAsked = trail().some(({ node: at }) => at === question)
          if (isAsked && question in pathway.questions) send({ type: 'change', to: question })
        },
        chooseRole: (role) => {
          tick()
          if (expected !== null && pathway.roles.includes(role)) expected = { ...expected, role }
        },
        clear: end,
        touch,
        keep: touch,
      })
    },
    goInHistory: (by) => {
      if (by < 0 && !isHeld) back()
    },
    hide: () => {
      if (isHidden) return
      end()
      isHidden = true
      isHeld = false
    },
    show: () => {
      isHidden = false
    },
    reload: () => {
      looked = now
      if (isOver() || isFromTheFuture()) end()
      isHeld = expected !== null
      isEarly = true
    },
    takeOver: () => {
      if (!isEarly) return
      isEarly = false
      if (isHeld) {
        looked = now
        if (isOver() || isFromTheFuture()) end()
        if (expected !== null) expected = { ...expected, actor: started(trail()) }
      }
      isHeld = false
    },
    comeBackWhole: () => {
      if (!isHeld && (isOver() || isFromTheFuture())) end()
    },
    now: () => now,
    setTime: (next) => {
      now = next
    },
    tick,
    passTo: (next) => {
      now = next
      tick()
    },
  }
}
