/** One opening of a service on one day, in minutes of London's wall clock since midnight. */
export interface Session {
  /** 0 to 1439, inside the opening. */
  readonly opens: number
  /** 1 to 1440, outside the opening. */
  readonly closes: number
}

/**
 * The minutes of an opening as `services.json` writes it. Pure and total: other text than the schema
 * lets through gives NaN, and no minute is inside such an opening.
 *
 * @example
 * sessionOf('08:00-20:00') // { opens: 480, closes: 1200 }
 * sessionOf('22:00-24:00') // { opens: 1320, closes: 1440 }
 */
export function sessionOf(text: string): Session {
  return {
    opens: minuteOf(text.slice(0, 'HH:MM'.length)),
    closes: minuteOf(text.slice('HH:MM-'.length)),
  }
}

function minuteOf(clock: string): number {
  const [hours, minutes] = clock.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/**
 * Whether a minute is inside an opening: the opening minute is, the closing minute is not.
 *
 * @example
 * isInside({ opens: 480, closes: 1200 }, 480) // true
 * isInside({ opens: 480, closes: 1200 }, 1200) // false
 */
export function isInside(session: Session, minute: number): boolean {
  return session.opens <= minute && minute < session.closes
}

/**
 * What can be wrong with one opening.
 * - `backwards`: it closes before it opens, or as it opens. One that runs past midnight is written
 *   as two, up to 24:00 and from 00:00.
 * - `clock-change-hour`: it opens or closes from 01:00 until before 02:00, which comes twice on one
 *   night of the year and not at all on another.
 */
export type SessionProblem = 'backwards' | 'clock-change-hour'

/**
 * Everything wrong with one opening that the schema let through; none when it can be used.
 *
 * @example
 * sessionProblems('20:00-08:00') // ['backwards']
 * sessionProblems('00:00-02:00') // []: 02:00 comes once on every day
 * sessionProblems('00:00-01:00') // ['clock-change-hour']
 */
export function sessionProblems(text: string): readonly SessionProblem[] {
  const { opens, closes } = sessionOf(text)
  const problems: SessionProblem[] = []
  if (closes <= opens) problems.push('backwards')
  if ([opens, closes].some(isInClockChangeHour)) problems.push('clock-change-hour')
  return problems
}

function isInClockChangeHour(minute: number): boolean {
  return isInside({ opens: 60, closes: 120 }, minute)
}

/** Two openings of one day that cannot stand together, as they are written and in that order. */
export interface DayProblem {
  readonly problem: 'overlapping' | 'out-of-order'
  readonly earlier: string
  readonly later: string
}

/**
 * Everything wrong between the openings of one day; none when each begins as the one before it ends,
 * or after. Openings that are wrong in themselves are for `sessionProblems`.
 *
 * @example
 * dayProblems(['08:00-12:00', '12:00-20:00']) // []
 * dayProblems(['13:00-20:00', '08:00-12:00'])
 * // [{ problem: 'out-of-order', earlier: '13:00-20:00', later: '08:00-12:00' }]
 */
export function dayProblems(texts: readonly string[]): readonly DayProblem[] {
  return texts.flatMap((later, index) =>
    texts.slice(0, index).flatMap((earlier) => {
      const problem = problemBetween(sessionOf(earlier), sessionOf(later))
      return problem === null ? [] : [{ problem, earlier, later }]
    }),
  )
}

function problemBetween(earlier: Session, later: Session): DayProblem['problem'] | null {
  if (earlier.closes <= later.opens) return null
  return later.closes <= earlier.opens ? 'out-of-order' : 'overlapping'
}
