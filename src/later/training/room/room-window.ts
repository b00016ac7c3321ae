import { createStore, type Store } from '#device/create-store.ts'
import { roomContextOf } from '#later/training/shipped.ts'
import { createUnfinished } from '#later/unfinished.ts'
import { parseRoomMessage, type RoomMessage } from './room-message.ts'
import { isStuck, type RoomAction, roomReducer } from './room-reducer.ts'
import { newRoom, type RoomState, usualTimer } from './room.ts'

/** A room as one window has it, in step with the other windows of this device. In memory alone. */
export interface Room extends Store<RoomState | null> {
  /** Does something in the room: in the trainer’s window. */
  readonly act: (act: RoomAction) => void
  /** Turns a page from another window: the trainer’s does it. */
  readonly turn: (to: 'next' | 'previous') => void
  /** Whether a window for a projector is open, as far as the trainer’s window has heard. */
  readonly hasScreen: Store<boolean>
  /** The room in which the last page could not be turned, because no answer led; null for none. */
  readonly stuck: Store<RoomState | null>
  /** Whether it is no longer where it began. */
  readonly isBegun: () => boolean
  /** Forgets where the room was, in this window alone. */
  readonly forget: () => void
  readonly close: () => void
}

interface Setting {
  /** The id of the scenario that this window leads; null to show whichever case is led. */
  readonly leads: string | null
}

/** Opens a room, and asks the other windows where it is by now. */
function openRoom({ leads }: Setting): Room {
  const begins = leads !== null && roomContextOf(leads) !== null
  const first: RoomState | null = begins
    ? { ...newRoom(leads, null, usualTimer), stage: 'start' }
    : null
  const { get, set, subscribe } = createStore<RoomState | null>(first)
  const hasScreen = createStore(false)
  const stuck = createStore<RoomState | null>(null)

  const act = (does: RoomAction) => {
    const room = get()
    const context = room && roomContextOf(room.scenario)
    if (room === null || context === null) return
    const next = roomReducer(context, room, does)
    // A copy, so that it is told each time.
    stuck.set(does.type === 'next' && isStuck(context, room, next) ? { ...room } : null)
    if (next === room) return
    set(next)
    channel.send({ kind: 'room', room: next })
  }
  const sayScreen = (isOpen: boolean) =>
    channel.send({ kind: 'screen', isOpen, shows: get()?.scenario ?? null })
  const leave = () => sayScreen(false)
  const answerAsk = () => {
    const room = get()
    if (room !== null) channel.send({ kind: 'room', room })
    if (leads === null) sayScreen(true)
  }
  const hearScreen = ({ isOpen, shows }: Extract<RoomMessage, { kind: 'screen' }>) => {
    hasScreen.set(isOpen)
    const room = get()
    // A projector that shows another case follows to this one.
    if (isOpen && room !== null && shows !== leads) channel.send({ kind: 'room', room })
  }
  const hear = (said: unknown) => {
    const message = parseRoomMessage(said, roomContextOf)
    if (message?.kind === 'ask') answerAsk()
    if (message?.kind === 'turn' && message.scenario === leads) act({ type: message.to })
    if (message?.kind === 'screen' && leads !== null) hearScreen(message)
    if (message?.kind !== 'room') return
    if (leads === null || message.room.scenario === leads) set(message.room)
  }
  const channel = openRoomChannel(hear)
  channel.send({ kind: 'ask' })
  if (leads === null) {
    sayScreen(true)
    addEventListener('pagehide', leave)
  }

  return {
    get,
    subscribe,
    act,
    turn: (to) => {
      const room = get()
      if (room !== null) channel.send({ kind: 'turn', scenario: room.scenario, to })
    },
    hasScreen,
    stuck,
    isBegun: () => get() !== first,
    forget: () => set(first),
    close: () => {
      if (leads === null) leave()
      removeEventListener('pagehide', leave)
      channel.close()
    },
  }
}

const sayBegun = createUnfinished()
let latest: (Setting & { readonly room: Room }) | null = null

/** The room as this window left it, so that a look at another page ends nothing. */
export function roomOf({ leads }: Setting): Room {
  if (latest?.leads !== leads) {
    latest?.room.close()
    latest = { leads, room: openRoom({ leads }) }
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
  readonly send: (message: RoomMessage) => void
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
