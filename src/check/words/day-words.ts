import { weekdayOf } from '#services/london.ts'
import type { Service } from '#services/schema.ts'
import type { Weekday } from '#services/weekly-hours.ts'
import { type DayGroup, groupedDays, type WeeklyHours } from '#services/weekly-hours.ts'
import { listed } from './names.ts'

/** Days and hours as reports say them, in English on every device. Dates are `YYYY-MM-DD`. */

/** @example weekdayName('2026-12-26') // 'Saturday' */
export function weekdayName(date: string): string {
  return nameOf(weekdayOf(date))
}

/** @example nameOf('saturday') // 'Saturday' */
export function nameOf(weekday: Weekday): string {
  return weekday.charAt(0).toUpperCase() + weekday.slice(1)
}

/** @example dayOfYear('2026-12-26') // '26 December' */
export function dayOfYear(date: string): string {
  const [, month = 1, day = 1] = date.split('-').map(Number)
  return `${day} ${months[month - 1]}`
}

/** @example describeDate('2026-12-26') // 'Saturday 26 December 2026' */
export function describeDate(date: string): string {
  return `${weekdayName(date)} ${dayOfYear(date)} ${date.slice(0, 'YYYY'.length)}`
}

/** @example timeOfDay(485) // '08:05' */
export function timeOfDay(minute: number): string {
  const parts = [Math.floor(minute / 60), minute % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** @example describeHours(hours) // 'Monday to Friday 08:00 to 20:00, Saturday 09:00 to 17:00, Sunday closed' */
export function describeHours(hours: Service['hours']): string {
  if (hours === 'always') return 'at all hours'
  return groupedDays(hours).map(describeDays).join(', ')
}

/** The parts of a week that are inside some hours. @example 'Monday to Friday 18:00 to 20:00' */
export function describeOpenings(hours: WeeklyHours): string {
  const openings = groupedDays(hours).filter(({ openings }) => openings.length > 0)
  return listed(openings.map(describeDays), 'and')
}

function describeDays({ from, to, openings }: DayGroup): string {
  const days = from === to ? nameOf(from) : `${nameOf(from)} to ${nameOf(to)}`
  const times = openings.map(({ opens, closes }) => `${timeOfDay(opens)} to ${timeOfDay(closes)}`)
  return `${days} ${times.length === 0 ? 'closed' : listed(times, 'and')}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
