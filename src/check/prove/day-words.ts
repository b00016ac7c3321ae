import { weekdayOf } from '#services/london.ts'
import type { Weekday } from '#services/weekly-hours.ts'

/** Days as the reports of a proof say them, in English on every device. Dates are `YYYY-MM-DD`. */

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

/** @example dayInWords('2026-12-26') // 'Saturday 26 December 2026' */
export function dayInWords(date: string): string {
  return `${weekdayName(date)} ${dayOfYear(date)} ${date.slice(0, 'YYYY'.length)}`
}

/** @example timeOfDay(485) // '08:05' */
export function timeOfDay(minute: number): string {
  const parts = [Math.floor(minute / 60), minute % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
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
