import { remember, remembered } from './device-memory.ts'

/** How long an untouched case is kept on this device: chosen on it, and nothing about a case. */

const key = 'idle-minutes'

/** What can be chosen, in minutes. */
export const idleMinutes = { least: 1, usual: 5, most: 30 } as const

/** The minutes that were chosen on this device; the usual ones where none, or nonsense, is kept. */
export function chosenIdleMinutes(): number {
  const minutes = Number(remembered(key))
  return isChoice(minutes) ? minutes : idleMinutes.usual
}

/** Keeps the choice; a browser that refuses storage goes on with the usual minutes. */
export function chooseIdleMinutes(minutes: number): void {
  if (isChoice(minutes)) remember(key, String(minutes))
}

function isChoice(minutes: number): boolean {
  const { least, most } = idleMinutes
  return Number.isInteger(minutes) && least <= minutes && minutes <= most
}
