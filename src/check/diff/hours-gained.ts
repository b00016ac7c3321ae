import type { Service } from '#services/schema.ts'
import {
  isInside,
  type Opening,
  openingOf,
  type Weekday,
  weekdays,
  type WeeklyHours,
} from '#services/weekly-hours.ts'
import { timeOfDay } from '#check/prove/day-words.ts'
import { openingsInWords } from '#check/prove/week-words.ts'

/**
 * The parts of an ordinary week that are inside some hours and were not before; empty when none are.
 *
 * @example hoursGained(closingAt5, closingAt8) // 'Monday to Friday 17:00 to 20:00'
 */
export function hoursGained(before: Service['hours'], now: Service['hours']): string {
  const days = weekdays.map((weekday) => [
    weekday,
    gainedOn(sessionsOn(before, weekday), sessionsOn(now, weekday)),
  ])
  return openingsInWords(Object.fromEntries(days) as WeeklyHours)
}

function gainedOn(before: readonly Opening[], now: readonly Opening[]): readonly string[] {
  const turns = [...before, ...now].flatMap(({ opens, closes }) => [opens, closes])
  const inOrder = [...new Set(turns)].sort((one, other) => one - other)
  const isGained = (minute: number) =>
    now.some((opening) => isInside(opening, minute)) &&
    !before.some((opening) => isInside(opening, minute))
  const parts = inOrder.map((from, place) => ({ from, until: inOrder[place + 1] ?? from }))
  return parts
    .filter(({ from }) => isGained(from))
    .map(({ from, until }) => `${timeOfDay(from)}-${timeOfDay(until)}`)
}

function sessionsOn(hours: Service['hours'], weekday: Weekday): readonly Opening[] {
  return hours === 'always' ? [{ opens: 0, closes: 1440 }] : hours[weekday].map(openingOf)
}
