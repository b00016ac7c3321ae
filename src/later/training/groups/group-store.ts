import { createStore, type Store } from '#device/create-store.ts'
import type { Clock } from '#first/clock.ts'
import type { Trouble } from '#later/training/databases.ts'
import type { Attempt } from '#scenarios/debrief.ts'
import { londonTime } from '#services/london.ts'
import * as device from './group-database.ts'
import {
  type AnswerCounts,
  type Group,
  newGroup,
  type Practised,
  type QuizAnswers,
  type QuizCounts,
  type Round,
  withAttempt,
  withPapers,
  withQuiz,
  withRoom,
} from './group.ts'

/** The group that was begun, or chosen, in this tab. */
export interface CurrentGroup {
  readonly id: number
  readonly name: string
  /** Until the end of that date in London. */
  readonly date: string
  /** Whether what it does is kept. */
  readonly isRecording: boolean
}

/** The groups of this device, and the one that trains now. */
export interface GroupsState {
  /** `unread` until somebody asks for them. */
  readonly status: 'unread' | 'read'
  readonly groups: readonly Group[]
  readonly current: CurrentGroup | null
  /** Why no group can be kept, or that the last change `failed`. */
  readonly trouble: Trouble | 'failed' | null
  /** Whether something that a group did was to be kept, and could not be. */
  readonly isLost: boolean
  /** What was deleted last, and can be put back. */
  readonly deleted: readonly Group[]
}

/** Nothing is kept until a group is begun. To begin it starts its recording. */
export interface GroupStore extends Store<GroupsState> {
  readonly read: () => Promise<void>
  /** Keeps a new group, and records what it does from now on. @returns its id; null if it is not kept */
  readonly begin: (name: string) => Promise<number | null>
  /** Records what this group does, and no other; or no longer, if it is recorded. */
  readonly toggle: (group: Pick<Group, 'id' | 'name'>) => void
  /** Keeps an attempt for the group that is recorded; does nothing while none is. */
  readonly keepAttempt: (of: Practised, attempt: Attempt) => Promise<void>
  /**
   * Keeps what a room answered to one question, for the group that is recorded; does nothing while
   * none is. Given again, it takes the place of what was kept of that question: so give the whole
   * count each time, as often as you like.
   */
  readonly keepRoom: (of: Practised, question: string, counts: AnswerCounts) => Promise<void>
  readonly keepQuiz: (id: number, round: Round, answers: QuizAnswers) => Promise<void>
  /** Adds answers that were given on paper. */
  readonly keepPapers: (id: number, round: Round, counts: QuizCounts) => Promise<void>
  readonly remove: (group: Group) => Promise<void>
  readonly removeAll: () => Promise<void>
  readonly undo: () => Promise<void>
}

const nothing: GroupsState = {
  status: 'unread',
  groups: [],
  current: null,
  trouble: null,
  isLost: false,
  deleted: [],
}

/**
 * Which group trains, and what can be undone, is in memory alone: it ends with the tab, and as the
 * screen is hidden, so that a tablet that is passed on keeps nothing more.
 */
export function createGroupStore(clock: Pick<Clock, 'now'>): GroupStore {
  const store = createStore(nothing)
  const set = (change: Partial<GroupsState>) => store.set({ ...store.get(), ...change })
  const today = () => londonTime(clock.now()).date
  const record = ({ id, name }: Pick<Group, 'id' | 'name'>) =>
    set({ current: { id, name, date: today(), isRecording: true } })
  const read = async () => {
    const found = await device.readGroups()
    if (found.status === 'kept') set({ status: 'read', groups: found.value, trouble: null })
    else fail(found)
  }
  /** Says truly what the device holds: after one change that failed, what it held before. */
  const fail = (answer: Exclude<device.Answer<unknown>, { status: 'kept' }>) => {
    if (answer.status === 'gone') set({ current: null })
    if (answer.status === 'failed') set({ status: 'read', trouble: 'failed' })
    if (answer.status === 'refused') {
      set({ status: 'read', groups: [], current: null, trouble: answer.why })
    }
  }
  const afterwards = async (answer: device.Answer<unknown>) => {
    if (answer.status === 'kept' || answer.status === 'gone') await read()
    if (answer.status !== 'kept') fail(answer)
  }
  /** Adds to the group that is recorded. A recording does not last into another day. */
  const add = async (change: (group: Group) => Group) => {
    const { current } = store.get()
    if (current?.isRecording !== true) return
    if (current.date !== today()) {
      set({ current: null })
      return
    }
    const answer = await device.changeGroup(current.id, change)
    set({ isLost: answer.status !== 'kept' })
    await afterwards(answer)
  }
  addEventListener('hide', () => set(nothing))
  return {
    get: store.get,
    subscribe: store.subscribe,
    read,
    begin: async (name) => {
      const answer = await device.addGroup(newGroup(name, today()))
      await afterwards(answer)
      if (answer.status !== 'kept') return null
      record(answer.value)
      return answer.value.id
    },
    toggle: (group) => {
      const { current } = store.get()
      if (current?.id === group.id && current.isRecording) {
        set({ current: { ...current, isRecording: false } })
      } else record(group)
    },
    keepAttempt: (of, attempt) => add((group) => withAttempt(group, of, attempt)),
    keepRoom: (of, question, counts) => add((group) => withRoom(group, of, question, counts)),
    keepQuiz: async (id, round, answers) =>
      afterwards(await device.changeGroup(id, (group) => withQuiz(group, round, answers))),
    keepPapers: async (id, round, counts) =>
      afterwards(await device.changeGroup(id, (group) => withPapers(group, round, counts))),
    remove: async (group) => {
      if (store.get().current?.id === group.id) set({ current: null })
      set({ deleted: [group] })
      await afterwards(await device.removeGroup(group.id))
    },
    removeAll: async () => {
      set({ current: null, deleted: store.get().groups })
      await afterwards(await device.removeAllGroups())
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
