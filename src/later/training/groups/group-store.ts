import { londonTime } from '#services/london.ts'
import * as device from './group-database.ts'
import type { Attempt } from '#scenarios/debrief.ts'
import {
  type Group,
  type KeptAttempt,
  newGroup,
  type QuizAnswers,
  type Round,
  withAttempt,
  withQuiz,
} from './group.ts'
import type { Clock } from '#first/clock.ts'
import { type Store, createStore } from '#device/create-store.ts'

/** The groups of this device, and the one whose attempts are being kept. */
export interface GroupsState {
  /** Whether the device lets groups be kept; `unread` until somebody asks for them. */
  readonly status: 'unread' | 'read' | 'refused'
  readonly groups: readonly Group[]
  /** Attempts are kept for this group, until the end of that date in London. */
  readonly on: { readonly id: number; readonly name: string; readonly date: string } | null
  /** What was deleted last, and can be put back. */
  readonly deleted: readonly Group[]
}

/** Nothing is kept until a group is begun, and no attempt until keeping is switched on for it. */
export interface GroupStore extends Store<GroupsState> {
  readonly read: () => Promise<void>
  readonly begin: (name: string) => Promise<void>
  readonly switchOn: (group: Group) => void
  readonly switchOff: () => void
  /** Switches a group on, or off if it is on. */
  readonly toggle: (group: Group) => void
  /** Keeps an attempt for the group that is on; does nothing while none is. */
  readonly keepAttempt: (
    of: Omit<KeptAttempt, 'trail' | 'endsAt'>,
    attempt: Attempt,
  ) => Promise<void>
  readonly keepQuiz: (id: number, round: Round, answers: QuizAnswers) => Promise<void>
  readonly remove: (group: Group) => Promise<void>
  readonly removeAll: () => Promise<void>
  readonly undo: () => Promise<void>
}

const nothing: GroupsState = { status: 'unread', groups: [], on: null, deleted: [] }

/**
 * What is switched on, and what can be undone, is in memory alone: it ends with the tab, and as the
 * screen is hidden, so that a tablet that is passed on keeps no more attempts.
 */
export function createGroupStore(clock: Pick<Clock, 'now'>): GroupStore {
  const store = createStore(nothing)
  const set = (change: Partial<GroupsState>) => store.set({ ...store.get(), ...change })
  const today = () => londonTime(clock.now()).date
  const switchOn = ({ id, name }: Group) => set({ on: { id, name, date: today() } })
  const switchOff = () => set({ on: null })
  const read = async () => {
    const found = await device.readGroups()
    if (found.status === 'kept') set({ status: 'read', groups: found.value })
    else refuse()
  }
  const refuse = () => set({ status: 'refused', groups: [], on: null })
  /** Says truly what the device holds after each change. */
  const afterwards = async ({ status }: device.Answer<unknown>) => {
    if (status === 'gone') switchOff()
    if (status === 'refused') refuse()
    else await read()
  }
  addEventListener('hide', () => set(nothing))
  return {
    get: store.get,
    subscribe: store.subscribe,
    read,
    begin: async (name) => afterwards(await device.addGroup(newGroup(name, today()))),
    switchOn,
    switchOff,
    toggle: (group) => (store.get().on?.id === group.id ? switchOff() : switchOn(group)),
    keepAttempt: async (of, attempt) => {
      const { on } = store.get()
      if (on === null) return
      if (on.date === today()) {
        const added = (group: Group) => withAttempt(group, of, attempt)
        await afterwards(await device.changeGroup(on.id, added))
      } else switchOff()
    },
    keepQuiz: async (id, round, answers) =>
      afterwards(await device.changeGroup(id, (group) => withQuiz(group, round, answers))),
    remove: async (group) => {
      if (store.get().on?.id === group.id) switchOff()
      set({ deleted: [group] })
      await afterwards(await device.removeGroup(group.id))
    },
    removeAll: async () => {
      set({ on: null, deleted: store.get().groups, groups: [] })
      if ((await device.removeAllGroups()).status === 'refused') refuse()
    },
    undo: async () => {
      const { deleted } = store.get()
      set({ deleted: [] })
      await afterwards(await device.putBack(deleted))
    },
  }
}

let ofThisTab: GroupStore | undefined

/** The groups as this tab knows them, whichever page asks. */
export function groupStore(clock: Pick<Clock, 'now'>): GroupStore {
  ofThisTab ??= createGroupStore(clock)
  return ofThisTab
}
