import { addDays, addYears, instantAt, weekdayOf } from './london.ts'

/** Why nobody can say whether a service keeps its weekly hours on a date. */
export type DayDoubt = 'bank-holiday' | 'festive-day' | 'past-holiday-list'

/** What is known of the days to come, and for how long the device's clock can be believed. */
export interface Calendar {
  /** Title of each bank holiday by its date, `YYYY-MM-DD`. */
  readonly holidays: ReadonlyMap<string, string>
  /** The dates, `MM-DD`, that the list names in most of its years: they are kept in every year. */
  readonly yearlyDates: ReadonlySet<string>
  /** The last year that the list covers to its end; 0 when it covers none. */
  readonly lastWholeYear: number
  /** Instant from which a clock is believed: midnight in London as the version's date begins. */
  readonly trustedFrom: number
  /** Instant from which no clock is believed: ten years after `trustedFrom`. */
  readonly trustedUntil: number
}

/**
 * The calendar of a bank-holiday list and of the version of the pathway that carries it.
 *
 * @param holidays the bank holidays of one part of the United Kingdom, in any order
 * @param version `YYYY-MM-DD`, or `YYYY-MM-DD.n` for a later one of that date
 */
export function calendarOf(
  holidays: readonly { readonly date: string; readonly title: string }[],
  version: string,
): Calendar {
  const versionDate = version.slice(0, 'YYYY-MM-DD'.length)
  const dates = holidays.map(({ date }) => date)
  return {
    holidays: new Map(holidays.map(({ date, title }) => [date, title])),
    yearlyDates: yearlyDatesOf(dates),
    lastWholeYear: lastWholeYearOf(dates),
    trustedFrom: instantAt(versionDate, 0),
    trustedUntil: instantAt(addYears(versionDate, 10), 0),
  }
}

/** The dates named in three years or more, and in most of all. A holiday that is always a Monday has none. */
function yearlyDatesOf(dates: readonly string[]): ReadonlySet<string> {
  const years = new Set(dates.map(yearOf)).size
  const times = (day: string) => dates.filter((date) => dayOfYear(date) === day).length
  return new Set(dates.map(dayOfYear).filter((day) => times(day) >= 3 && times(day) > years / 2))
}

/**
 * The last year with both holidays of its Christmas, which fall on two of the days from 25 to 28
 * December. With only one of them, the list was cut in the middle of a year.
 */
function lastWholeYearOf(dates: readonly string[]): number {
  const christmases = dates.filter(isChristmas).map(yearOf)
  const whole = christmases.filter((year, index) => christmases.indexOf(year) !== index)
  return Math.max(0, ...whole)
}

/**
 * Whether a clock that shows this instant cannot be right: it is before the version it runs, ten
 * years or more after it, or no number. Total.
 *
 * @example
 * isPlainlyWrong(calendar.trustedFrom, calendar) // false
 * isPlainlyWrong(calendar.trustedUntil, calendar) // true
 * isPlainlyWrong(NaN, calendar) // true
 */
export function isPlainlyWrong(instant: number, calendar: Calendar): boolean {
  return !(calendar.trustedFrom <= instant && instant < calendar.trustedUntil)
}

/**
 * Why nobody can say whether a service keeps its weekly hours on a date; null when nothing speaks
 * against it.
 *
 * @param date in London, `YYYY-MM-DD`
 *
 * @example
 * dayDoubt('2026-12-25', calendar) // 'bank-holiday'
 * dayDoubt('2026-12-26', calendar) // 'festive-day': a Saturday, and not on the list
 * dayDoubt('2026-12-28', calendar) // 'bank-holiday': the substitute for it
 * dayDoubt('2029-06-04', calendar) // 'past-holiday-list': a Monday
 * dayDoubt('2029-06-05', calendar) // null: a Tuesday
 */
export function dayDoubt(date: string, calendar: Calendar): DayDoubt | null {
  if (calendar.holidays.has(date)) return 'bank-holiday'
  if (isFestiveDay(date) || calendar.yearlyDates.has(dayOfYear(date))) return 'festive-day'
  if (yearOf(date) > calendar.lastWholeYear && couldBeHoliday(date)) return 'past-holiday-list'
  return null
}

/**
 * Whether somebody must extend the bank-holiday list now: it ends on 31 December of its last whole
 * year, and the warning begins 60 days before that. A clock that is no number warns too.
 *
 * @example
 * // with a list that ends in 2028
 * holidayListWarning(calendar, Date.parse('2028-10-31T23:59:59Z')) // false
 * holidayListWarning(calendar, Date.parse('2028-11-01T00:00:00Z')) // true
 */
export function holidayListWarning(calendar: Calendar, instant: number): boolean {
  if (calendar.lastWholeYear === 0) return true
  return !(instant < instantAt(addDays(holidayListReviewBy(calendar), 1), 0))
}

/**
 * The last day on which the bank-holiday list is long enough, `YYYY-MM-DD`. It must have a whole year.
 *
 * @example
 * holidayListReviewBy(calendar) // '2028-10-31', with a list that ends in 2028
 */
export function holidayListReviewBy({ lastWholeYear }: Pick<Calendar, 'lastWholeYear'>): string {
  return addDays(`${lastWholeYear}-12-31`, -61)
}

/**
 * Whether people keep a holiday on this date in every year, be it on the bank-holiday list or not:
 * when 26 December is a Saturday, the list names the Monday after it and not the day.
 *
 * @param date `YYYY-MM-DD`, as in all that follows
 */
function isFestiveDay(date: string): boolean {
  return isWithin(date, '12-25', '12-26') || date.endsWith('-01-01')
}

/**
 * Whether a bank holiday that moves could fall on this date, if no list says. Most are
 * Mondays; Good Friday is from 20 March to 23 April; Christmas Day, Boxing Day and New Year's Day
 * move off a weekend.
 *
 * @example
 * couldBeHoliday('2029-04-23') // true: a Monday
 * couldBeHoliday('2030-04-19') // true: a Friday that Easter can follow
 * couldBeHoliday('2030-04-26') // false: a Friday too late for that
 */
function couldBeHoliday(date: string): boolean {
  return (
    weekdayOf(date) === 'monday' ||
    (weekdayOf(date) === 'friday' && isWithin(date, '03-20', '04-23')) ||
    isChristmas(date) ||
    // Stryker disable next-line StringLiteral: no date of a year comes before 1 January
    isWithin(date, '01-01', '01-04')
  )
}

/** Whether this is one of the dates on which the two holidays of Christmas fall, moved or not. */
function isChristmas(date: string): boolean {
  return isWithin(date, '12-25', '12-28')
}

function yearOf(date: string): number {
  return Number(date.slice(0, 'YYYY'.length))
}

/** Both ends, written `MM-DD`, are inside. */
function isWithin(date: string, first: string, last: string): boolean {
  return first <= dayOfYear(date) && dayOfYear(date) <= last
}

/** `MM-DD` */
function dayOfYear(date: string): string {
  return date.slice('YYYY-'.length)
}
