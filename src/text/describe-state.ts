import type { Availability, NextOpening } from '#services/hours.ts'
import type { Service } from '#services/schema.ts'
import type { Words } from './i18n.ts'
import { formatEnd, formatMoment, formatMonthDay, formatTime, isSameDay } from './format-time.ts'

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

/** What differs between a screen and a record: how they say until when, and from when. */
export interface StateStyle {
  /** @param isSure whether the hours are sure; @param until null for day and night */
  readonly open: (isSure: boolean, until: number | null) => string
  readonly opening: (instant: number) => string
}

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
export function describeState(words: Words, state: ServiceState, now: number): string {
  return describeStateIn(words, state, now, {
    open: (isSure, until) => describeOpen(words, isSure, until, now),
    opening: (instant) => formatMoment(words, instant, now),
  })
}

/** The same in another style, as a record writes it. */
export function describeStateIn(
  words: Words,
  { availability, next, confidence, hoursNote }: ServiceState,
  now: number,
  { open, opening }: StateStyle,
): string {
  if (availability.state === 'open') {
    const said = open(confidence === 'sure' || confidence === 'good', availability.until)
    return hoursNote === undefined ? said : words('state.note', { state: said, note: hoursNote })
  }
  let state = words('state.closed')
  if (availability.state === 'may-be-closed') {
    // Only of a festive day: a clock that shows no time has no date to format.
    const date = availability.because === 'festive-day' ? formatMonthDay(words, now) : ''
    state = words(`state.may-be-closed.${availability.because}`, { date })
  }
  if (next === null) return state
  const sure = words('state.next', { state, opening: opening(next.at) })
  return next.doubtfulBefore === null
    ? sure
    : words('state.doubtful', { state: sure, opening: opening(next.doubtfulBefore) })
}

function describeOpen(words: Words, isSure: boolean, until: number | null, now: number): string {
  if (until === null) return words(isSure ? 'state.open-always' : 'state.should-always')
  const count = minutesUntil(until, now)
  const time = formatTime(words, until)
  if (count <= soon) {
    return words(isSure ? 'state.open-closing' : 'state.should-closing', { count, time })
  }
  if (!isSameDay(until, now)) {
    const later = formatEnd(words, until, now)
    return words(isSure ? 'state.open-until' : 'state.should-until', { time: later })
  }
  return isSure
    ? words('state.open-until', { time: words('time.today', { time }) })
    : words('state.should-until', { time })
}

/** Whole minutes, rounded down, so that a service is never said to be open for longer than it is. */
function minutesUntil(until: number, now: number): number {
  return Math.max(1, Math.floor((until - now) / 60_000))
}
