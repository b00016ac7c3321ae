import { groupedDays, type Weekday, weekdays } from '#services/weekly-hours.ts'
import type { Service } from '#services/schema.ts'
import type { Words } from './i18n.ts'
import { minuteWords, weekdayWords } from './time-words.ts'

/**
 * The weekly hours of a service, a line for each group of days with the same openings. It needs no
 * clock, so it can stand in a page that has not started yet.
 *
 * @example // ['Monday to Friday, 8am to 8pm', 'Saturday, 9am to 5pm', 'Sunday, closed']
 */
export function hoursWords(words: Words, hours: Service['hours']): readonly string[] {
  if (hours === 'always') return [words('time.hours.always')]
  return groupedDays(hours).map(({ from, to, openings }) => {
    const days = daysWords(words, from, to)
    if (openings.length === 0) return words('time.hours.closed', { days })
    const sessions = openings.map(({ opens, closes }) =>
      words('time.hours.session', {
        opens: minuteWords(words, opens),
        closes: minuteWords(words, closes),
      }),
    )
    return words('time.hours.line', { days, sessions: sessions.join(', ') })
  })
}

function daysWords(words: Words, from: Weekday, to: Weekday): string {
  const [first, last] = [from, to].map((day) => weekdayWords(words, weekdays.indexOf(day)))
  return from === to ? String(first) : words('time.hours.days', { from: first, to: last })
}
