import { dayProblems, type SessionProblem, sessionProblems } from '#services/session.ts'
import { weekdays } from '#services/weekday.ts'
import { own } from '#flow/own.ts'
import type { Finding, Path } from '#check/load/problem.ts'
import type { Pathway } from '#flow/schema.ts'
import { type Area, rule } from './rule.ts'

type Reads = Pick<Area, 'services'>

/** What holds of opening hours. */
export const hoursRules = [
  rule('hours-backwards', 'An opening ends after it begins.', ['services'], (area) =>
    sessionsWith(area, 'backwards', 'ends before it begins', midnightHint),
  ),
  rule(
    'hours-clock-change',
    'No opening begins or ends from 01:00 until 02:00, when the clocks change.',
    ['services'],
    (area) =>
      sessionsWith(area, 'clock-change-hour', 'has a time from 01:00 until 02:00', clockHint),
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

function sessionsWith(
  area: Reads,
  problem: SessionProblem,
  says: string,
  hint: string,
): readonly Finding[] {
  return daysOf(area).flatMap(({ sessions, path }) =>
    sessions.flatMap((session, at) => {
      if (!sessionProblems(session).includes(problem)) return []
      return [{ file: 'services.json', path: [...path, at], message: `${session} ${says}.`, hint }]
    }),
  )
}

function hoursOverlap(area: Reads): readonly Finding[] {
  return daysOf(area).flatMap(({ sessions, path }) => {
    if (sessions.some((session) => sessionProblems(session).includes('backwards'))) return []
    return dayProblems(sessions).map(({ problem, earlier, later }) => ({
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

function daysOf({ services }: Reads): readonly { sessions: readonly string[]; path: Path }[] {
  return Object.entries(services.services).flatMap(([id, { hours }]) => {
    if (hours === 'always') return []
    return weekdays.map((day) => ({ sessions: hours[day], path: ['services', id, 'hours', day] }))
  })
}
