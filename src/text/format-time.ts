import { addDays, instantAt, londonTime } from '#services/london.ts'
import type { Service } from '#services/schema.ts'
import { groupedDays, type Weekday, weekdays } from '#services/weekly-hours.ts'
import type { Words } from './i18n.ts'

const minute = 60_000

/**
 * Times as people say them, on London’s wall clock. Instants are milliseconds since the epoch.
 */

/**
 * A time of day.
 *
 * @example formatTime(words, Date.parse('2027-01-15T20:00:00Z')) // '8pm'
 */
export function formatTime(words: Words, instant: number): string {
  return formatMinute(words, londonTime(instant).minute)
}

/**
 * A minute of the day, 0 to 1440, as people say it: `9am`, `9:30am`, `midday`, `midnight`. Where a
 * language counts to 24 (`time.cycle`), `9:00` and `21:30`.
 */
export function formatMinute(words: Words, minute: number): string {
  if (minute % 1440 === 0) return words('time.midnight')
  if (minute === 720) return words('time.midday')
  const hour = Math.floor(minute / 60)
  const is24 = words('time.cycle') === '24'
  const past = minute % 60 || is24 ? `:${String(minute % 60).padStart(2, '0')}` : ''
  const clock = `${is24 ? hour : hour % 12 || 12}${past}`
  return hour < 12 ? words('time.am', { clock }) : words('time.pm', { clock })
}

/**
 * When something begins. The midnight that begins a day is said of the night before.
 *
 * @example
 * formatMoment(words, saturdayAt9, friday) // 'tomorrow, Saturday, at 9am'
 * formatMoment(words, saturdayAt0, friday) // 'tonight at midnight'
 */
export function formatMoment(words: Words, instant: number, now: number): string {
  return formatEdge(words, 'night', instant, now)
}

/**
 * When something ends. The midnight that begins a day is the end of the day before.
 *
 * @example
 * formatEnd(words, saturdayAt6, friday) // 'tomorrow, Saturday, at 6am'
 * formatEnd(words, saturdayAt0, thursday) // 'the end of Friday'
 */
export function formatEnd(words: Words, instant: number, now: number): string {
  return formatEdge(words, 'end', instant, now)
}

/**
 * A date in full: `23 November 2026`.
 *
 * @param date `YYYY-MM-DD`; what follows it, as in a version `2026-11-23.2`, is left out
 */
export function formatDate(words: Words, date: string): string {
  const midday = instantAt(date.slice(0, 10), 720)
  return formatted(words, midday, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** A weekday’s name. Monday 5 January 1970 was the first of its kind that a clock can show. */
export function formatWeekday(words: Words, index: number): string {
  return formatted(words, instantAt(addDays('1970-01-05', index), 720), { weekday: 'long' })
}

/** A day of the year: `26 December`. */
export function formatMonthDay(words: Words, instant: number): string {
  return formatted(words, instant, { day: 'numeric', month: 'long' })
}

/** Whether two instants fall on one date in London. */
export function isSameDay(instant: number, other: number): boolean {
  return londonTime(instant).date === londonTime(other).date
}

/** A moment in full: `Monday 23 November 2026 at 14:05`. */
export function formatStamp(words: Words, instant: number): string {
  return formatted(words, instant, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
}

/**
 * The weekly hours of a service, a line for each group of days with the same openings. It needs no
 * clock, so it can be in a page that has not started yet.
 *
 * @example // ['Monday to Friday, 8am to 8pm', 'Saturday, 9am to 5pm', 'Sunday, closed']
 */
export function formatHours(words: Words, hours: Service['hours']): readonly string[] {
  if (hours === 'always') return [words('time.hours.always')]
  return groupedDays(hours).map(({ from, to, openings }) => {
    const days = formatDays(words, from, to)
    if (openings.length === 0) return words('time.hours.closed', { days })
    const sessions = openings.map(({ opens, closes }) =>
      words('time.hours.session', {
        opens: formatMinute(words, opens),
        closes: formatMinute(words, closes),
      }),
    )
    return words('time.hours.line', { days, sessions: sessions.join(', ') })
  })
}

function formatDays(words: Words, from: Weekday, to: Weekday): string {
  const [first, last] = [from, to].map((day) => formatWeekday(words, weekdays.indexOf(day)))
  return from === to ? String(first) : words('time.hours.days', { from: first, to: last })
}

function formatEdge(words: Words, side: 'night' | 'end', instant: number, now: number): string {
  if (londonTime(instant).minute === 0) return formatDay(words, side, instant - minute, now)
  return words('time.at', {
    day: formatDay(words, 'day', instant, now),
    time: formatTime(words, instant),
  })
}

/** A day seen from `now`: `today`, `tomorrow, Saturday,` or `Monday 26 October`; or its night, or its end. */
function formatDay(
  words: Words,
  part: 'day' | 'night' | 'end',
  instant: number,
  now: number,
): string {
  const near = nearness(instant, now)
  return words(`time.${part}.${near}`, {
    weekday: formatted(words, instant, { weekday: 'long' }),
    date: formatMonthDay(words, instant),
  })
}

function nearness(instant: number, now: number): 'today' | 'tomorrow' | 'later' {
  if (isSameDay(instant, now)) return 'today'
  return londonTime(instant).date === addDays(londonTime(now).date, 1) ? 'tomorrow' : 'later'
}

function formatted(words: Words, instant: number, parts: Intl.DateTimeFormatOptions): string {
  // en-GB puts a comma after the weekday in some browsers and not in others.
  return formatOf(words('locale'), parts).format(instant).replace(',', '')
}

/** To make a format takes hundreds of times as long as to use it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(parts)}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'Europe/London' })
  formats.set(key, format)
  return format
}
