/** The way between the windows of this device that show one room of training. No case goes on it. */
export interface RoomChannel {
  readonly send: (message: unknown) => void
  readonly close: () => void
}

const name = 'training-room'

/**
 * Opens it. It needs no network. In a browser that has no such channels nothing is ever heard.
 *
 * @param onMessage is given what another window said: anything at all
 */
export function openRoomChannel(onMessage: (message: unknown) => void): RoomChannel {
  if (!('BroadcastChannel' in globalThis)) return { send: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => onMessage(data))
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}
