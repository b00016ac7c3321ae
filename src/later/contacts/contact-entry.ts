import { longestTeam, type SetContact } from '#device/contacts.ts'
import { type NumberFault, readNumber } from './read-number.ts'

/** A contact as somebody types it, and as a file has it; what is left out is empty. */
export interface ContactEntry {
  readonly team: string
  readonly day: string
  readonly night: string
  /** `HH:MM` on London’s wall clock: when the night begins, and when it ends. */
  readonly from: string
  readonly to: string
}

export type EntryField = keyof ContactEntry

/** What is wrong with a field. */
export interface EntryFault {
  readonly field: EntryField
  readonly why: NumberFault | 'team-long' | 'team-signs' | 'no-time' | 'same-time'
}

export type EntryRead =
  | { readonly ok: true; readonly contact: SetContact }
  | { readonly ok: false; readonly faults: readonly EntryFault[] }

/** Nothing typed yet; the hours are those that many teams have. */
export const emptyEntry: ContactEntry = { team: '', day: '', night: '', from: '17:00', to: '09:00' }

/**
 * Reads a contact with the same rule wherever it comes from. All of its faults are found at once.
 * Hours without a number for the night say nothing. Pure.
 *
 * @param setOn `YYYY-MM-DD`
 * @param shown what the services of the pathway dial
 */
export function readEntry(entry: ContactEntry, setOn: string, shown: readonly string[]): EntryRead {
  const { from, to } = entry
  const team = entry.team.normalize('NFC').replace(/\s+/g, ' ').trim()
  const day = readNumber(entry.day, shown)
  const night = entry.night.trim() === '' ? null : readNumber(entry.night, shown)
  const teamFault = faultInTeam(team)
  const faults: readonly EntryFault[] = [
    ...(day.ok ? [] : [{ field: 'day', why: day.why } as const]),
    ...(teamFault === null ? [] : [{ field: 'team', why: teamFault } as const]),
    ...(night === null || night.ok ? [] : [{ field: 'night', why: night.why } as const]),
    ...(night === null ? [] : faultsInHours(from, to)),
  ]
  if (faults.length > 0 || !day.ok || night?.ok === false) return { ok: false, faults }
  return {
    ok: true,
    contact: {
      team: team === '' ? null : team,
      day: day.number,
      night: night && { ...night.number, from: minuteOf(from), to: minuteOf(to) },
      setOn,
    },
  }
}

/** A contact as it would be typed. */
export function entryOf({ team, day, night }: SetContact): ContactEntry {
  return {
    ...emptyEntry,
    team: team ?? '',
    day: day.number,
    ...(night && { night: night.number, from: clockOf(night.from), to: clockOf(night.to) }),
  }
}

/** A telephone number has more digits than the name of any team: nobody may hide one in a name. */
const mostDigits = 3

function faultInTeam(team: string): EntryFault['why'] | null {
  if (team === '') return null
  if (team.length > longestTeam) return 'team-long'
  const isPlain = /^[\p{Script=Latin}\d &'’(),./+:-]+$/u.test(team) && /\p{L}/u.test(team)
  return isPlain && team.replace(/\D/g, '').length <= mostDigits ? null : 'team-signs'
}

function faultsInHours(from: string, to: string): readonly EntryFault[] {
  const missing = (['from', 'to'] as const).filter((field) => !isClock({ from, to }[field]))
  if (missing.length > 0) return missing.map((field) => ({ field, why: 'no-time' }))
  return from === to ? [{ field: 'to', why: 'same-time' }] : []
}

function isClock(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

function clockOf(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
