import { weekdayOf } from './london.ts'

/**
 * Whether people keep a holiday on this date in every year, be it on the bank-holiday list or not:
 * when 26 December is a Saturday, the list names the Monday after it and not the day.
 *
 * @param date `YYYY-MM-DD`, as everywhere in this file
 */
export function isFestiveDay(date: string): boolean {
  return isWithin(date, '12-25', '12-26') || date.endsWith('-01-01')
}

/**
 * Whether a bank holiday of England and Wales could fall on this date, if no list says. Most are
 * Mondays; Good Friday is from 20 March to 23 April; Christmas Day, Boxing Day and New Year's Day
 * move off a weekend.
 *
 * @example
 * couldBeHoliday('2029-04-23') // true: a Monday
 * couldBeHoliday('2030-04-19') // true: a Friday that Easter can follow
 * couldBeHoliday('2030-04-26') // false: a Friday too late for that
 */
export function couldBeHoliday(date: string): boolean {
  return (
    weekdayOf(date) === 'monday' ||
    (weekdayOf(date) === 'friday' && isWithin(date, '03-20', '04-23')) ||
    isChristmas(date) ||
    isWithin(date, '01-01', '01-04')
  )
}

/** Whether this is one of the dates on which the two holidays of Christmas fall, moved or not. */
export function isChristmas(date: string): boolean {
  return isWithin(date, '12-25', '12-28')
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 'YYYY'.length))
}

/** Both ends, written `MM-DD`, are inside. */
function isWithin(date: string, first: string, last: string): boolean {
  const dayOfYear = date.slice('YYYY-'.length)
  return first <= dayOfYear && dayOfYear <= last
}
