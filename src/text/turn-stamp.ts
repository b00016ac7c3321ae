import { londonTime } from '#services/london.ts'
import { formatStamp } from './format-time.ts'
import type { Words } from './i18n.ts'

/**
 * A moment in full, at which something opens or closes. The midnight that begins a day is the end
 * of the day before, which no day’s own midnight can be mistaken for.
 *
 * @example
 * formatTurnStamp(words, saturdayAt9) // 'Saturday 16 January 2027 at 09:00'
 * formatTurnStamp(words, saturdayAt0) // 'Friday 15 January 2027 at 24:00'
 */
export function formatTurnStamp(words: Words, instant: number): string {
  if (londonTime(instant).minute !== 0) return formatStamp(words, instant)
  return formatStamp(words, instant - 60_000).replace('23:59', '24:00')
}
