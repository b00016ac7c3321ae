import type { Calendar } from '#services/calendar.ts'
import { addDays, instantAt, londonTime, weekdayOf } from '#services/london.ts'
import type { Holiday } from '#flow/flow.ts'
import { dayOfYear, weekdayName } from '#check/words/day-words.ts'

/** One instant to try, with what is special about it. */
export interface Moment {
  /** Milliseconds since the epoch; NaN for a clock that shows nothing. */
  readonly at: number
  readonly says: string
}

/**
 * The days and hours at which clocks and calendars are known to go wrong, whether or not a service
 * of this pathway changes then.
 */
export function namedMoments(holidays: readonly Holiday[], calendar: Calendar): readonly Moment[] {
  const days = daysOf(calendar)
  const believed = new Set(days)
  const listed = holidays.filter(({ date }) => believed.has(date))
  return [
    ...days.slice(0, 7).flatMap(midnight),
    ...clockChanges(days),
    ...days.filter(isLeapDay).flatMap((date) => around(date, 'a leap day')),
    ...days
      .filter(isNewYear)
      .slice(0, 1)
      .flatMap((date) => around(date, 'New Year')),
    ...listed.map(({ date, title }) => at(date, midday, `a bank holiday: ${title}`)),
    ...['12-25', '12-26', '01-01'].flatMap((day) => onEveryWeekday(days, day)),
    ...endOfList(calendar),
    { at: calendar.trustedFrom - 1, says: 'a clock that shows a day before this version' },
    { at: calendar.trustedUntil, says: 'a clock ten years ahead' },
    { at: NaN, says: 'a clock that shows no time at all' },
  ]
}

const midday = 720

/** Every date on which a clock is believed all day long. */
function daysOf(calendar: Calendar): readonly string[] {
  const last = londonTime(calendar.trustedUntil - 1).date
  const days: string[] = []
  for (let date = londonTime(calendar.trustedFrom).date; date <= last; date = addDays(date, 1)) {
    days.push(date)
  }
  return days
}

/** Around the hour that does not exist in spring, and the hour that comes twice in autumn. */
function clockChanges(days: readonly string[]): readonly Moment[] {
  const lengths = days.filter(couldChangeClocks).map((date) => ({ date, hours: hoursIn(date) }))
  return [23, 25].flatMap((length) => {
    const date = lengths.find(({ hours }) => hours === length)?.date
    if (date === undefined) return []
    const says = length === 23 ? 'the hour that does not exist' : 'the hour that comes twice'
    const one = instantAt(date, 60)
    const half = 30 * 60_000
    const after = [-1, 0, half, 2 * half - 1, 2 * half, 3 * half, 4 * half - 1, 4 * half]
    return after.map((later) => ({ at: one + later, says: `around ${says}` }))
  })
}

function hoursIn(date: string): number {
  return (instantAt(date, 1440) - instantAt(date, 0)) / 3_600_000
}

/** The first time in these days that a day of the year falls on each weekday, at midday. */
function onEveryWeekday(days: readonly string[], day: string): readonly Moment[] {
  const found = new Map<string, string>()
  for (const date of days.filter((candidate) => candidate.endsWith(day))) {
    if (!found.has(weekdayOf(date))) found.set(weekdayOf(date), date)
  }
  return [...found.values()].map((date) =>
    at(date, midday, `${dayOfYear(date)} on a ${weekdayName(date)}`),
  )
}

/** The last minutes that the holiday list covers, and the first week that it does not. */
function endOfList({ lastWholeYear, trustedUntil }: Calendar): readonly Moment[] {
  if (lastWholeYear === 0) return []
  const after = Array.from({ length: 7 }, (_, day) => addDays(`${lastWholeYear + 1}-01-05`, day))
  return [
    at(`${lastWholeYear}-12-31`, 1439, 'the last minute of the holiday list'),
    at(`${lastWholeYear + 1}-01-01`, 0, 'the first minute past the holiday list'),
    ...after.map((date) => at(date, midday, 'a day past the holiday list')),
  ].filter((moment) => moment.at < trustedUntil)
}

function midnight(date: string): readonly Moment[] {
  const end = instantAt(date, 1440)
  return [
    { at: end - 1, says: `the last moment of a ${weekdayName(date)}` },
    { at: end, says: `the first moment of a ${weekdayName(addDays(date, 1))}` },
  ]
}

function around(date: string, says: string): readonly Moment[] {
  return [
    { at: instantAt(date, 0) - 1, says: `the moment before ${says}` },
    at(date, 0, `the start of ${says}`),
    at(date, midday, says),
    { at: instantAt(date, 1440) - 1, says: `the last moment of ${says}` },
  ]
}

function at(date: string, minute: number, says: string): Moment {
  return { at: instantAt(date, minute), says }
}

/** The clocks change on the last Sunday of March and of October. */
function couldChangeClocks(date: string): boolean {
  return /-(03|10)-(2[5-9]|3[01])$/.test(date) && weekdayOf(date) === 'sunday'
}

function isLeapDay(date: string): boolean {
  return date.endsWith('02-29')
}

function isNewYear(date: string): boolean {
  return date.endsWith('01-01')
}
