import { chosenIdleMinutes } from '#device/idle-limit.ts'
import { keptFor } from '#device/saved-case.ts'

/**
 * The one deadline of a case: the last input and the idle limit of this device, or 30 minutes from
 * a call. All of it is in instants of the device’s own clock.
 */
export interface Deadline {
  /** The last input. */
  readonly savedAt: number
  readonly expiresAt: number
}

/** How long a call may take, in milliseconds. */
export const callTakes = keptFor

/** The idle limit of this device, in milliseconds. */
export function idleLimit(): number {
  return chosenIdleMinutes() * 60_000
}

/** The deadline once it is put off until `wait` milliseconds from now. It never comes nearer. */
export function putOff({ expiresAt }: Deadline, now: number, wait: number): Deadline {
  return { savedAt: now, expiresAt: Math.max(expiresAt, now + wait) }
}

/** When a person is warned: a minute before, or half of a shorter limit. */
export function warningAt({ expiresAt }: Deadline): number {
  return expiresAt - Math.min(60_000, idleLimit() / 2)
}
