import type { WordsWith } from '#text/i18n.ts'
import type { ServiceState } from '#text/state-words.ts'
import { monthDayWords, stampWords } from '#text/time-words.ts'

/**
 * Whether a service could be rung at an instant, as a record says it: with full dates and the
 * 24-hour clock, so that it still reads right on another day.
 *
 * @param now instant, in milliseconds since the epoch
 * @example // "Should be open until Friday 15 January 2027 at 20:00 (hours published October 2018)"
 */
export function recordState(words: WordsWith<'record'>, state: ServiceState, now: number): string {
  const { availability } = state
  if (availability.state === 'open') return openState(words, state, availability.until)
  if (availability.state === 'closed') return withNext(words, words('state.closed'), state)
  const date = availability.because === 'festive-day' ? monthDayWords(words, now) : ''
  const doubt = words(`state.may-be-closed.${availability.because}`, { date })
  return withNext(words, doubt, state)
}

function openState(words: WordsWith<'record'>, state: ServiceState, until: number | null): string {
  const isSure = state.confidence === 'sure' || state.confidence === 'good'
  const sentence = isSure ? openSurely(words, until) : openProbably(words, until)
  if (state.hoursNote === undefined) return sentence
  return words('state.note', { state: sentence, note: state.hoursNote })
}

function openSurely(words: WordsWith<'record'>, until: number | null): string {
  if (until === null) return words('record:open-always')
  return words('record:open-until', { time: stampWords(words, until) })
}

function openProbably(words: WordsWith<'record'>, until: number | null): string {
  if (until === null) return words('record:should-always')
  return words('record:should-until', { time: stampWords(words, until) })
}

function withNext(words: WordsWith<'record'>, said: string, { next }: ServiceState): string {
  if (next === null) return said
  const sentence = words('state.next', { state: said, opening: stampWords(words, next.at) })
  if (next.doubtfulBefore === null) return sentence
  const opening = stampWords(words, next.doubtfulBefore)
  return words('state.doubtful', { state: sentence, opening })
}
