import type { Availability } from './pathway.ts'

/** Moments at which Beacon is known, from its hours and a printed calendar. London is at UTC. */
export interface Moment {
  readonly says: string
  readonly at: string
  readonly beacon: Availability
}

/** A Friday in January, in the morning and at night. */
export const whileOpen = '2027-01-15T10:00:00Z'
const whileClosed = '2027-01-15T22:00:00Z'

export const moments: readonly Moment[] = [
  { says: 'on a Friday morning', at: whileOpen, beacon: 'open' },
  { says: 'on a Friday night', at: whileClosed, beacon: 'closed' },
  { says: 'on Good Friday', at: '2027-03-26T10:00:00Z', beacon: 'may-be-closed' },
  { says: 'on Boxing Day, a Saturday', at: '2026-12-26T10:00:00Z', beacon: 'may-be-closed' },
]

/** A moment at which Beacon is so. */
export function momentWhen(beacon: Availability): string {
  return moments.find((moment) => moment.beacon === beacon)?.at ?? whileOpen
}
