import { createSession } from './case/session.ts'
import type { Clock } from './clock.ts'
import { noContacts } from './contacts.ts'
import { flow, runner } from './pathway.ts'

const ignore = () => undefined

/** A clock that stops at one instant, and has nothing to do with the device’s. */
export function stoppedClock(at: number): Clock {
  const now = () => at
  return {
    read: now,
    tick: now,
    latest: now,
    now,
    correct: ignore,
    subscribe: () => ignore,
    tickAt: ignore,
  }
}

/** The session, the clock and the contacts of a page in which no live case ever begins. */
export function createStill() {
  const clock = stoppedClock(NaN)
  const { roles, version } = flow.pathway
  const session = createSession({ runner, version, roles, clock })
  return { clock, session, contacts: noContacts }
}
