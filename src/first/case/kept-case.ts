import {
  readSavedCase,
  removeSavedCase,
  saveCase,
  type SavedCase,
  type SavedCaseRead,
} from '#device/saved-case.ts'
import type { Clock } from '#first/clock.ts'
import { type Deadline, putOff, warningAt } from './deadline.ts'

/**
 * The copy of the live case that this tab keeps, and the one deadline that both have. It goes by
 * the device’s own clock: a corrected time moves no deadline.
 */
export interface KeptCase {
  /**
   * Saves the case, with its deadline put off until `wait` milliseconds from now.
   *
   * @returns whether it was saved; `false` when the browser refuses storage
   */
  readonly save: (live: Pick<SavedCase, 'role' | 'trail'>, wait: number) => boolean
  /** Goes on with the deadline that a saved case has. */
  readonly takeUp: (saved: SavedCase) => void
  readonly drop: () => void
  readonly isOver: () => boolean
  /** Whether the deadline is so near that the person is warned. */
  readonly isNear: () => boolean
  /** The instant at which it becomes near, or over. */
  readonly turnsAt: () => number
  /** Whether `wait` milliseconds from now are at least a second later than the deadline. */
  readonly canBePutOff: (wait: number) => boolean
  /** Whether the clock was set back: nobody knows then how long ago the last input was. */
  readonly isFromTheFuture: () => boolean
  /** What this tab keeps instead, when that is no longer this case; null while it is. */
  readonly replacedBy: () => SavedCaseRead | null
}

const second = 1000

/** The deadline where there is no case. */
const none: Deadline = { savedAt: -Infinity, expiresAt: -Infinity }

/** @param version the pathway’s version, which a saved case names */
export function createKeptCase({ read }: Pick<Clock, 'read'>, version: string): KeptCase {
  let deadline = none
  let isSaved = false
  const isNear = () => read() >= warningAt(deadline)
  return {
    save: (live, wait) => {
      deadline = putOff(deadline, read(), wait)
      isSaved = saveCase({ version, ...deadline, ...live })
      return isSaved
    },
    takeUp: (saved) => {
      deadline = saved
    },
    drop: () => {
      removeSavedCase()
      deadline = none
    },
    isOver: () => !(read() < deadline.expiresAt),
    isNear,
    turnsAt: () => (isNear() ? deadline.expiresAt : warningAt(deadline)),
    canBePutOff: (wait) => read() + wait - deadline.expiresAt >= second,
    isFromTheFuture: () => read() < deadline.savedAt,
    replacedBy: () => {
      if (!isSaved) return null
      const found = readSavedCase(read())
      const isThis = found.status === 'found' && found.saved.savedAt === deadline.savedAt
      return isThis ? null : found
    },
  }
}
