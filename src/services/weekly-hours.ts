import { sessionOf, type Session } from './session.ts'
import { weekdays, type Weekday } from './weekday.ts'

/**
 * The openings of each weekday, as `services.json` writes them: `{ monday: ['08:00-20:00'], … }`.
 * Answers about them rest on `sessionProblems` and `dayProblems` finding nothing.
 */
export type WeeklyHours = Readonly<Record<Weekday, readonly string[]>>

/** Weekdays that follow each other and have the same openings. */
export interface DayGroup {
  readonly from: Weekday
  /** The same as `from` when the group is one day. */
  readonly to: Weekday
  readonly sessions: readonly Session[]
}

/**
 * The week as few lines: following days with the same openings are one group, Monday first. A day
 * without openings is a group too, so that "closed" is said and not left out.
 *
 * @example
 * groupedDays(hours)
 * // [{ from: 'monday', to: 'friday', sessions: [{ opens: 480, closes: 1200 }] },
 * //  { from: 'saturday', to: 'saturday', sessions: [{ opens: 540, closes: 1020 }] },
 * //  { from: 'sunday', to: 'sunday', sessions: [] }]
 */
export function groupedDays(hours: WeeklyHours): readonly DayGroup[] {
  return weekdays.reduce<readonly DayGroup[]>((groups, weekday) => {
    const last = groups.at(-1)
    if (last && hours[last.from].join() === hours[weekday].join()) {
      return [...groups.slice(0, -1), { ...last, to: weekday }]
    }
    return [...groups, { from: weekday, to: weekday, sessions: hours[weekday].map(sessionOf) }]
  }, [])
}
