import { newRoom, type RoomState, usualTimer } from './room.ts'
import { type RoomAction, roomReducer } from './room-reducer.ts'
import { parseRoomMessage } from './room-message.ts'
import { type Store, createStore } from '#device/create-store.ts'
import { roomContextOf } from '#later/training/shipped.ts'
import { createUnfinished } from '#later/unfinished.ts'

/** A room as one window has it, in step with the other windows of this device. In memory alone. */
export interface Room extends Store<RoomState | null> {
  /** Does something in the room: in the trainer’s window. */
  readonly act: (act: RoomAction) => void
  /** Turns a page from another window: the trainer’s does it. */
  readonly turn: (to: 'next' | 'previous') => void
  /** Whether it is no longer where it began. */
  readonly isBegun: () => boolean
  /** Forgets where the room was, in this window alone. */
  readonly forget: () => void
  readonly close: () => void
}

interface Setting {
  /** The id of the scenario; null to show whichever room there is. */
  readonly scenario: string | null
  /** Whether this window leads the room, and does not only show it. */
  readonly leads: boolean
}

/** Opens a room, and asks the other windows where it is by now. */
function openRoom({ scenario, leads }: Setting): Room {
  const begins = leads && scenario !== null && roomContextOf(scenario) !== null
  const first = begins ? newRoom(scenario, null, usualTimer) : null
  const { get, set, subscribe } = createStore<RoomState | null>(first)

  const act = (does: RoomAction) => {
    const room = get()
    const context = room && roomContextOf(room.scenario)
    if (room === null || context === null) return
    const next = roomReducer(context, room, does)
    if (next === room) return
    set(next)
    channel.send({ kind: 'room', room: next })
  }
  const hear = (said: unknown) => {
    const room = get()
    const message = parseRoomMessage(said, roomContextOf)
    if (message?.kind === 'ask' && room !== null) channel.send({ kind: 'room', room })
    if (message?.kind === 'turn' && leads && message.scenario === scenario)
      act({ type: message.to })
    if (message?.kind !== 'room') return
    if (scenario === null || message.room.scenario === scenario) set(message.room)
  }
  const channel = openRoomChannel(hear)
  channel.send({ kind: 'ask' })

  return {
    get,
    subscribe,
    act,
    turn: (to) => {
      const room = get()
      if (room !== null) channel.send({ kind: 'turn', scenario: room.scenario, to })
    },
    isBegun: () => get() !== first,
    forget: () => set(first),
    close: channel.close,
  }
}

const sayBegun = createUnfinished()
let latest: (Setting & { readonly room: Room }) | null = null

/** The room as this window left it, so that a look at another page ends nothing. */
export function roomOf(setting: Setting): Room {
  if (latest?.scenario !== setting.scenario || latest.leads !== setting.leads) {
    latest?.room.close()
    latest = { ...setting, room: openRoom(setting) }
    latest.room.subscribe(follow)
  }
  follow()
  return latest.room
}

function follow(): void {
  sayBegun(latest?.room.isBegun() === true)
}

addEventListener('hide', () => latest?.room.forget())

/** The way between the windows of this device that show one room of training. No case goes on it. */
interface RoomChannel {
  readonly send: (message: unknown) => void
  readonly close: () => void
}

/**
 * Opens it. It needs no network. In a browser that has no such channels nothing is ever heard.
 *
 * @param onMessage is given what another window said: anything at all
 */
function openRoomChannel(onMessage: (message: unknown) => void): RoomChannel {
  if (!('BroadcastChannel' in globalThis)) return { send: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel('training-room')
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => onMessage(data))
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}
