import { instantAt, weekdayOf } from '#services/london.ts'
import type { Boundary, Moment } from './moments.ts'

/**
 * The first boundary of each kind: a weekday, a minute, how every service stands on both sides, and
 * whether it is summer. Summer changes nothing on London’s wall clock, but every instant on it.
 */
export function kindsOfBoundary(all: readonly Boundary[]): readonly Boundary[] {
  const kinds = new Map<string, Boundary>()
  for (const boundary of all) {
    const { date, minute, before, after } = boundary
    const standings = [...Object.values(before), ...Object.values(after)]
    const kind = JSON.stringify([weekdayOf(date), minute, isSummer(boundary), standings])
    if (!kinds.has(kind)) kinds.set(kind, boundary)
  }
  return [...kinds.values()]
}

/** The last millisecond before each boundary, and the boundary itself. */
export function bothSides(found: readonly Boundary[]): readonly Moment[] {
  return found.flatMap(({ date, minute }) => {
    const at = instantAt(date, minute)
    return [
      { at: at - 1, says: 'the last moment before a service opens or closes' },
      { at, says: 'the moment at which a service opens or closes' },
    ]
  })
}

/** Whether London’s clocks then show another minute than Greenwich’s. */
function isSummer({ date, minute }: Boundary): boolean {
  return instantAt(date, minute) !== Date.parse(`${date}T00:00Z`) + minute * 60_000
}
