import type { Clock } from '#first/clock.ts'

/** A clock that shows what it is set to, and ticks when it is told to. */
export interface HandClock extends Clock {
  /** Sets the hands, without a tick: a device that slept, or a timer that is late. */
  readonly set: (now: number) => void
  /** The instants at which the clock was told to tick once more, the last one last. */
  readonly planned: readonly number[]
}

export function handClock(now: number): HandClock {
  const listeners = new Set<() => void>()
  let hands = now
  let latest = now
  let correction = 0
  const planned: number[] = []
  const tick = () => {
    latest = hands
    for (const listener of listeners) listener()
    return latest
  }
  return {
    set: (next) => {
      hands = next
    },
    planned,
    read: () => hands,
    tickAt: (instant) => void planned.push(instant),
    tick,
    latest: () => latest,
    now: () => latest + correction,
    correct: (by) => {
      correction = by
      tick()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
