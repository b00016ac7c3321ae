/**
 * The one place where time is read. Everything else is given an instant.
 */

export interface Clock {
  /** Reads the device’s own time, and tells nobody. */
  readonly read: () => number
  /** Reads the device’s time anew, tells every listener, and returns it. */
  readonly tick: () => number
  /** The instant of the last tick, in milliseconds since the epoch. It is stable between ticks. */
  readonly latest: () => number
  /** Calls `listener` at each tick; returns what stops that. */
  readonly subscribe: (listener: () => void) => () => void
  /** Ticks once more, at this instant of the device’s own time, unless told another one before. */
  readonly tickAt: (instant: number) => void
}

const minute = 60_000

/**
 * A clock that ticks at every full minute, and whenever the page is looked at again.
 *
 * Opening hours change at full minutes only, so a listener is told of each change as it happens.
 * A tablet that slept is told the instant it wakes: timers stand still while it sleeps.
 */
export function createDeviceClock(): Clock {
  const listeners = new Set<() => void>()
  let latest = Date.now()
  let planned: ReturnType<typeof setTimeout>

  const tick = () => {
    latest = Date.now()
    for (const listener of listeners) listener()
    return latest
  }
  const tickEachMinute = () => {
    setTimeout(
      () => {
        tick()
        tickEachMinute()
      },
      minute - (Date.now() % minute),
    )
  }

  tickEachMinute()
  for (const event of ['pageshow', 'focus', 'online']) addEventListener(event, tick)
  document.addEventListener('visibilitychange', tick)

  return {
    read: readDeviceTime,
    tick,
    latest: () => latest,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tickAt: (instant) => {
      clearTimeout(planned)
      planned = setTimeout(tick, instant - Date.now())
    },
  }
}

/** The device’s time, read once: for the script that runs before anything is painted. */
export function readDeviceTime(): number {
  return Date.now()
}

/** The time on the clock that events carry as `timeStamp`, in milliseconds since the page began. */
export function readEventTime(): number {
  return performance.now()
}
