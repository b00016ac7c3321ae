import type { PathwayMachine } from '#machine/compile.ts'
import { replay } from '#machine/case.ts'
import type { SavedCaseRead } from '#device/saved-case.ts'
import type { Clock } from '#first/clock.ts'
import type { Notice } from './session-state.ts'

/** What a case runs on. */
export interface CaseSetting {
  readonly machine: PathwayMachine
  /** The pathway’s version, which a saved case must match. */
  readonly version: string
  readonly roles: readonly string[]
  readonly clock: Clock
}

/** Why a saved case cannot be taken up; null when it can, and when there is none. */
export function noticeOf(
  read: SavedCaseRead,
  { machine, version, roles, clock }: CaseSetting,
): Notice | null {
  if (read.status === 'none') return null
  if (read.status !== 'found') return read.status
  const { saved } = read
  if (saved.version !== version) return 'changed'
  const fits = replay(machine, saved.trail, clock.now()).applied === saved.trail.length
  return fits && roles.includes(saved.role) ? null : 'corrupt'
}
