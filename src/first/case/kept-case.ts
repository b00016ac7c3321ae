import type { CaseActor, Runner, RunningCase } from '#machine/case.ts'
import { chosenIdleMinutes } from '#device/idle-limit.ts'
import {
  keptFor,
  readSavedCase,
  removeSavedCase,
  saveCase,
  type SavedCase,
  type SavedCaseRead,
  stillCounts,
} from '#device/saved-case.ts'
import type { Clock } from '#first/clock.ts'
import type { Notice } from './session-state.ts'

/**
 * The copy of the live case that this tab keeps, and the one deadline that both have. It goes by
 * the device’s own clock: a corrected time moves no deadline.
 */
export interface KeptCase {
  /**
   * Saves the case, with its deadline extended to `wait` milliseconds from now.
   *
   * @returns whether it was saved; `false` when the browser refuses storage
   */
  readonly save: (live: Pick<SavedCase, 'role' | 'trail'>, wait: number) => boolean
  /** Resumes the deadline that a saved case has. */
  readonly resume: (saved: SavedCase) => void
  readonly drop: () => void
  readonly isOver: () => boolean
  /** Whether the deadline is so near that the person is warned. */
  readonly isNear: () => boolean
  /** The instant at which it becomes near, or over. */
  readonly nextChangeAt: () => number
  /** Whether `wait` milliseconds from now are at least a second later than the deadline. */
  readonly canExtend: (wait: number) => boolean
  /** Whether the clock was set back: nobody knows then how long ago the last input was. */
  readonly isFromTheFuture: () => boolean
  /** What this tab keeps instead, when that is no longer this case; null while it is. */
  readonly replacedBy: () => SavedCaseRead | null
}

const second = 1000

/**
 * The one deadline of a case: the last input and the idle limit of this device, or 30 minutes from
 * a call. All of it is in instants of the device’s own clock.
 */
interface Deadline {
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

/** The deadline where there is no case. */
const none: Deadline = { savedAt: -Infinity, expiresAt: -Infinity }

export function createKeptCase(setting: Pick<CaseSetting, 'clock' | 'version'>): KeptCase {
  const { read } = setting.clock
  let deadline = none
  let isSaved = false
  const isNear = () => read() >= warningAt(deadline)
  return {
    save: (live, wait) => {
      deadline = extend(deadline, read(), wait)
      isSaved = saveCase({ version: setting.version, ...deadline, ...live })
      return isSaved
    },
    resume: (saved) => {
      deadline = saved
    },
    drop: () => {
      removeSavedCase()
      deadline = none
    },
    isOver: () => !(read() < deadline.expiresAt),
    isNear,
    nextChangeAt: () => (isNear() ? deadline.expiresAt : warningAt(deadline)),
    canExtend: (wait) => read() + wait - deadline.expiresAt >= second,
    isFromTheFuture: () => read() < deadline.savedAt,
    replacedBy: () => {
      if (!isSaved) return null
      const found = readSavedCase(read())
      const isThis = found.status === 'found' && found.saved.savedAt === deadline.savedAt
      return isThis ? null : found
    },
  }
}

/** What a case runs on. */
export interface CaseSetting<Running extends RunningCase = CaseActor> {
  readonly runner: Runner<Running>
  /** The pathway’s version, which a saved case names. */
  readonly version: string
  readonly roles: readonly string[]
  readonly clock: Clock
}

/** What becomes of a saved case. */
interface Resumed {
  /** The answers that are kept; null where the case is dropped, or there is none. */
  readonly trail: SavedCase['trail'] | null
  /** The sentence to say of it. */
  readonly notice: Notice | null
}

/**
 * The answers of a saved case that still apply, and what to say of them. Those for another version of
 * the pathway are kept up to the first that it does not have.
 */
export function resumedFrom(
  read: SavedCaseRead,
  { runner, version, roles, clock }: CaseSetting<RunningCase>,
): Resumed {
  if (read.status === 'none') return { trail: null, notice: null }
  if (read.status !== 'found') return { trail: null, notice: read.status }
  // It was read as the page began, and the app may come long after that.
  if (!stillCounts(read.saved, clock.read())) return { trail: null, notice: 'expired' }
  const { role, trail, version: savedFor } = read.saved
  const kept = trail.slice(0, runner.applied(trail, clock.now()))
  const isWhole = kept.length === trail.length
  const isOurs = savedFor === version
  if (!roles.includes(role) || (isOurs && !isWhole)) return { trail: null, notice: 'corrupt' }
  if (isOurs) return { trail, notice: 'restored' }
  return { trail: kept, notice: isWhole ? 'updated' : 'shortened' }
}

/** The deadline extended to `wait` milliseconds from now. It never comes nearer. */
function extend({ expiresAt }: Deadline, now: number, wait: number): Deadline {
  return { savedAt: now, expiresAt: Math.max(expiresAt, now + wait) }
}

/** When a person is warned: a minute before, or half of a shorter limit. */
function warningAt({ expiresAt }: Deadline): number {
  return expiresAt - Math.min(60_000, idleLimit() / 2)
}
