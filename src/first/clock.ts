import { createStore } from '#device/create-store.ts'

/**
 * The one place where time is read. Everything else is given an instant.
 */

export interface Clock {
  /** Reads the device’s own time, and tells nobody. */
  readonly read: () => number
  /** Reads the device’s time again, tells every listener, and returns it. */
  readonly tick: () => number
  /**
   * The device’s time at the last tick, in milliseconds since the epoch: for deadlines, which a
   * correction must not move. It is stable between ticks.
   */
  readonly latest: () => number
  /** The instant to decide by: that of the last tick, corrected where somebody chose so. */
  readonly now: () => number
  /** Corrects the device’s time by so many milliseconds from now on, and ticks; 0 ends that. */
  readonly correct: (by: number) => void
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
 * A tablet that slept is told the instant it wakes: no timer runs while it sleeps.
 */
export function createDeviceClock(): Clock {
  const latest = createStore(Date.now())
  let planned: ReturnType<typeof setTimeout>
  let correction = 0
  let minuteTimer = 0

  const tick = () => {
    latest.set(Date.now())
    return latest.get()
  }
  const tickEachMinute = () => {
    clearTimeout(minuteTimer)
    minuteTimer = window.setTimeout(
      () => {
        tick()
        tickEachMinute()
      },
      minute - ((Date.now() + correction) % minute),
    )
  }

  tickEachMinute()
  for (const event of ['pageshow', 'focus', 'online']) addEventListener(event, tick)
  document.addEventListener('visibilitychange', tick)

  return {
    read: readDeviceTime,
    tick,
    latest: latest.get,
    now: () => latest.get() + correction,
    correct: (by) => {
      correction = by
      tickEachMinute()
      tick()
    },
    subscribe: latest.subscribe,
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

/** Calls `listener` once nobody may be left without words any longer: less than three seconds on. */
export function whenLate(listener: () => void): void {
  setTimeout(listener, 2500)
}

/** The time on the clock that events carry as `timeStamp`, in milliseconds since the page began. */
export function readEventTime(): number {
  return performance.now()
}

/** Runs `run` once, so many milliseconds from now; returns what prevents that. */
export function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}
