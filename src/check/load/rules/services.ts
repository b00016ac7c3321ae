import type { Area } from '#check/load/area.ts'
import type { Finding, KeyPath } from '#check/load/problem.ts'
import { own } from '#flow/graph.ts'
import type { Pathway } from '#flow/schema.ts'
import { isInside, type Opening, openingOf, weekdays } from '#services/weekly-hours.ts'
import { rule } from './rule.ts'

type Reads = Pick<Area, 'services'>

/** What holds of every service, apart from its hours. */
export const serviceRules = [
  rule('tel-mismatch', 'The link dials the number that is shown.', ['services'], telMismatch),
]

function telMismatch({ services }: Reads): readonly Finding[] {
  const wrong = Object.entries(services.services).filter(
    ([, { number, tel }]) => dialled(number) !== tel,
  )
  return wrong.map(([id, { number, tel }]) =>
    finding(id, 'tel', `"${id}" shows ${number} and dials ${tel}.`, `Write ${dialled(number)}.`),
  )
}

/** What a link must dial for a number as it is spoken: short codes as they are, others from abroad. */
function dialled(number: string): string {
  const digits = number.replaceAll(' ', '')
  return digits.startsWith('0') ? `+44${digits.slice(1)}` : digits
}

function finding(id: string, key: string, message: string, hint: string): Finding {
  return { file: 'services.json', path: ['services', id, key], message, hint }
}

/** What holds of opening hours. */
export const hoursRules = [
  rule('hours-backwards', 'An opening ends after it begins.', ['services'], (area) =>
    openingsWith(area, 'backwards', 'ends before it begins', midnightHint),
  ),
  rule(
    'hours-clock-change',
    'No opening begins or ends from 01:00 until 02:00, when the clocks change.',
    ['services'],
    (area) =>
      openingsWith(area, 'clock-change-hour', 'has a time from 01:00 until 02:00', clockHint),
  ),
  rule('hours-overlap', 'The openings of a day follow one another.', ['services'], hoursOverlap),
  rule(
    'doubtful-days-unsaid',
    'A service with weekly hours says what it is on a day that could be a holiday.',
    ['services'],
    doubtfulDaysUnsaid,
  ),
  rule(
    'check-never-closes',
    'A check asks about a service that closes at times.',
    ['pathway', 'services'],
    checkNeverCloses,
  ),
]

const midnightHint =
  'Write an opening past midnight as two: up to 24:00, and from 00:00 on the next day.'
const clockHint =
  'That hour comes twice on one night of the year and not at all on another. Choose another time.'

function openingsWith(
  area: Reads,
  problem: OpeningProblem,
  says: string,
  hint: string,
): readonly Finding[] {
  return daysOf(area).flatMap(({ openings, path }) =>
    openings.flatMap((opening, at) => {
      if (!openingProblems(opening).includes(problem)) return []
      return [{ file: 'services.json', path: [...path, at], message: `${opening} ${says}.`, hint }]
    }),
  )
}

function hoursOverlap(area: Reads): readonly Finding[] {
  return daysOf(area).flatMap(({ openings, path }) => {
    if (openings.some((opening) => openingProblems(opening).includes('backwards'))) return []
    return dayProblems(openings).map(({ problem, earlier, later }) => ({
      file: 'services.json',
      path,
      message: `${earlier} and ${later} ${problem === 'overlapping' ? 'overlap' : 'are in the wrong order'}.`,
      hint: 'Write the openings of a day in order, each beginning when the one before has ended.',
    }))
  })
}

function doubtfulDaysUnsaid({ services }: Reads): readonly Finding[] {
  const weekly = Object.entries(services.services).filter(([, { hours }]) => hours !== 'always')
  const unsaid = weekly.filter(([, service]) => service.onDoubtfulDays === undefined)
  return unsaid.map(([id]) => ({
    file: 'services.json',
    path: ['services', id, 'onDoubtfulDays'],
    message: `"${id}" does not say what it is on a day that could be a holiday.`,
    hint: 'Add "onDoubtfulDays": "may-be-closed", unless the service itself has said which.',
  }))
}

function checkNeverCloses({ pathway, services }: Reads & { pathway: Pathway }): readonly Finding[] {
  const idle = Object.entries(pathway.checks).filter(
    ([, { service }]) => own(services.services, service)?.hours === 'always',
  )
  return idle.map(([node, { service }]) => ({
    file: 'pathway.json',
    path: ['checks', node, 'service'],
    message: `"${node}" asks whether "${service}" is open, and it always is.`,
    hint: 'Delete the check, and lead where its "open" leads.',
  }))
}

function daysOf({ services }: Reads): readonly { openings: readonly string[]; path: KeyPath }[] {
  return Object.entries(services.services).flatMap(([id, { hours }]) => {
    if (hours === 'always') return []
    return weekdays.map((day) => ({ openings: hours[day], path: ['services', id, 'hours', day] }))
  })
}

/**
 * What can be wrong with one opening.
 * - `backwards`: it closes before it opens, or as it opens. One that runs past midnight is written
 *   as two, up to 24:00 and from 00:00.
 * - `clock-change-hour`: it opens or closes from 01:00 until before 02:00, which comes twice on one
 *   night of the year and not at all on another.
 */
export type OpeningProblem = 'backwards' | 'clock-change-hour'

/**
 * Everything wrong with one opening that the schema let through; none when it can be used.
 *
 * @example
 * openingProblems('20:00-08:00') // ['backwards']
 * openingProblems('00:00-02:00') // []: 02:00 comes once on every day
 * openingProblems('00:00-01:00') // ['clock-change-hour']
 */
export function openingProblems(text: string): readonly OpeningProblem[] {
  const { opens, closes } = openingOf(text)
  const problems: OpeningProblem[] = []
  if (closes <= opens) problems.push('backwards')
  if ([opens, closes].some(isInClockChangeHour)) problems.push('clock-change-hour')
  return problems
}

function isInClockChangeHour(minute: number): boolean {
  return isInside({ opens: 60, closes: 120 }, minute)
}

/** Two openings of one day that contradict each other, as they are written and in that order. */
export interface DayProblem {
  readonly problem: 'overlapping' | 'out-of-order'
  readonly earlier: string
  readonly later: string
}

/**
 * Everything wrong between the openings of one day; none when each begins as the one before it ends,
 * or after. Openings that are wrong in themselves are for `openingProblems`.
 *
 * @example
 * dayProblems(['08:00-12:00', '12:00-20:00']) // []
 * dayProblems(['13:00-20:00', '08:00-12:00'])
 * // [{ problem: 'out-of-order', earlier: '13:00-20:00', later: '08:00-12:00' }]
 */
export function dayProblems(texts: readonly string[]): readonly DayProblem[] {
  return texts.flatMap((later, index) =>
    texts.slice(0, index).flatMap((earlier) => {
      const problem = problemBetween(openingOf(earlier), openingOf(later))
      return problem === null ? [] : [{ problem, earlier, later }]
    }),
  )
}

function problemBetween(earlier: Opening, later: Opening): DayProblem['problem'] | null {
  if (earlier.closes <= later.opens) return null
  return later.closes <= earlier.opens ? 'out-of-order' : 'overlapping'
}
