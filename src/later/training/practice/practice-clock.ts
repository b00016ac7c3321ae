import type { Clock } from '#first/clock.ts'

/** The clock of a scenario. It stands still, and has nothing to do with the device’s. */
export function practiceClock(at: number): Clock {
  const now = () => at
  return {
    read: now,
    tick: now,
    latest: now,
    now,
    correct: () => undefined,
    subscribe: () => () => undefined,
    tickAt: () => undefined,
  }
}
