import type { Availability, NextOpening } from '#services/hours.ts'
import type { Service } from '#services/schema.ts'
import type { Words } from './i18n.ts'
import { isSameDay, momentWords, monthDayWords, timeWords } from './time-words.ts'

/** What the sentence about a service’s state is made from. */
export interface ServiceState {
  readonly availability: Availability
  /** The next opening that is sure, for a service that is not open. */
  readonly next: NextOpening | null
  readonly confidence: Service['confidence']
  /** Said in brackets of an open service: "hours published October 2018". */
  readonly hoursNote?: string | undefined
}

/** From how many minutes before closing on a service is said to close soon. */
const soon = 30

/**
 * Whether a service can be rung now, in a sentence. How sure we are of its hours changes the words
 * and never the state: "Open now" when the hours are sure, "Should be open" when they are not.
 *
 * @param now instant, in milliseconds since the epoch
 * @example
 * // "Should be open, until 8pm (hours published October 2018)"
 * // "Closed. Opens tomorrow, Saturday, at 9am"
 * // "May be closed today: bank holiday. Opens Tuesday 29 December at 8am"
 */
export function stateWords(words: Words, state: ServiceState, now: number): string {
  const { availability } = state
  if (availability.state === 'open') return openWords(words, state, availability.until, now)
  if (availability.state === 'closed') return withNext(words, words('state.closed'), state, now)
  const date = availability.because === 'festive-day' ? monthDayWords(words, now) : ''
  const doubt = words(`state.may-be-closed.${availability.because}`, { date })
  return withNext(words, doubt, state, now)
}

function openWords(words: Words, state: ServiceState, until: number | null, now: number): string {
  const isSure = state.confidence === 'sure' || state.confidence === 'good'
  const sentence = isSure ? openSurely(words, until, now) : openProbably(words, until, now)
  return state.hoursNote === undefined
    ? sentence
    : words('state.note', { state: sentence, note: state.hoursNote })
}

function openSurely(words: Words, until: number | null, now: number): string {
  if (until === null) return words('state.open-always')
  const count = minutesUntil(until, now)
  const time = timeWords(words, until)
  if (count <= soon) return words('state.open-closing', { count, time })
  return words('state.open-until', {
    time: isSameDay(until, now) ? words('time.today', { time }) : laterWords(words, until, now),
  })
}

function openProbably(words: Words, until: number | null, now: number): string {
  if (until === null) return words('state.should-always')
  const count = minutesUntil(until, now)
  const time = timeWords(words, until)
  if (count <= soon) return words('state.should-closing', { count, time })
  return words('state.should-until', {
    time: isSameDay(until, now) ? time : laterWords(words, until, now),
  })
}

/** A closing on another day. The midnight that ends today is not called by tomorrow’s name. */
function laterWords(words: Words, until: number, now: number): string {
  return isSameDay(until - 1, now) ? words('time.tonight') : momentWords(words, until, now)
}

function withNext(words: Words, said: string, { next }: ServiceState, now: number): string {
  if (next === null) return said
  const opening = momentWords(words, next.at, now)
  const sentence = words('state.next', { state: said, opening })
  if (next.doubtfulBefore === null) return sentence
  const doubtful = momentWords(words, next.doubtfulBefore, now)
  return words('state.doubtful', { state: sentence, opening: doubtful })
}

/** Whole minutes, rounded down, so that a service is never said to be open for longer than it is. */
function minutesUntil(until: number, now: number): number {
  return Math.max(1, Math.floor((until - now) / 60_000))
}
