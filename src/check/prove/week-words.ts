import { groupedDays, type DayGroup, type WeeklyHours } from '#services/weekly-hours.ts'
import type { Service } from '#services/schema.ts'
import { nameOf, timeOfDay } from './day-words.ts'
import { listed } from './names.ts'

/** The hours of a service in English, on every device the same. */

/** @example hoursInWords(hours) // 'Monday to Friday 08:00 to 20:00, Saturday 09:00 to 17:00, Sunday closed' */
export function hoursInWords(hours: Service['hours']): string {
  if (hours === 'always') return 'at all hours'
  return groupedDays(hours).map(dayInWords).join(', ')
}

/** The parts of a week that are inside some hours. @example 'Monday to Friday 18:00 to 20:00' */
export function openingsInWords(hours: WeeklyHours): string {
  const openings = groupedDays(hours).filter(({ openings }) => openings.length > 0)
  return listed(openings.map(dayInWords), 'and')
}

function dayInWords({ from, to, openings }: DayGroup): string {
  const days = from === to ? nameOf(from) : `${nameOf(from)} to ${nameOf(to)}`
  const times = openings.map(({ opens, closes }) => `${timeOfDay(opens)} to ${timeOfDay(closes)}`)
  return `${days} ${times.length === 0 ? 'closed' : listed(times, 'and')}`
}
