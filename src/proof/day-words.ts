import { weekdayOf } from '#services/london.ts'

/** Days as the reports of a proof say them, in English on every device. Dates are `YYYY-MM-DD`. */

/** @example weekdayName('2026-12-26') // 'Saturday' */
export function weekdayName(date: string): string {
  const weekday = weekdayOf(date)
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
