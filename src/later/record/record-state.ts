import { describeStateIn, type ServiceState } from '#text/describe-state.ts'
import { formatStamp } from '#text/format-time.ts'
import type { WordsWith } from '#text/i18n.ts'

/**
 * Whether a service could be rung at an instant, as a record says it: with full dates and the
 * 24-hour clock, so that it still reads right on another day.
 *
 * @param now instant, in milliseconds since the epoch
 * @example // "Should be open until Friday 15 January 2027 at 20:00 (hours published October 2018)"
 */
export function recordState(words: WordsWith<'record'>, state: ServiceState, now: number): string {
  return describeStateIn(words, state, now, {
    open: (isSure, until) => {
      if (until === null) return words(isSure ? 'record:open-always' : 'record:should-always')
      const time = formatStamp(words, until)
      return words(isSure ? 'record:open-until' : 'record:should-until', { time })
    },
    opening: (instant) => formatStamp(words, instant),
  })
}
