import { expect, test } from 'vitest'
import { calendarOf } from '#services/calendar.ts'
import { mutantsOf } from '#check/mutants/all.ts'
import { sharedMoments } from '#check/diff/shared-moments.ts'
import type { Flow } from '#flow/flow.ts'
import { statusesAt, statesIn, timeClassesOf } from '#check/prove/time-classes.ts'
import { filesOf, flowOf, wholeAreaOf } from '../load/fixtures.ts'
import { changedBy } from './changed.ts'

/** Each weekday, each end of an opening, midnight, a whole week and each doubt are wrong once. */
const mutants = {
  minimal: [
    'The Monday of “desk” is open 08:59-17:00, and not 09:00-17:00.',
    'The Tuesday of “desk” is open 09:01-17:00, and not 09:00-17:00.',
    'The Wednesday of “desk” is open 09:00-16:59, and not 09:00-17:00.',
    'The Thursday of “desk” is open 09:00-17:01, and not 09:00-17:00.',
    'The Friday of “desk” has its hours on saturday.',
    'The Monday of “desk” has its hours on sunday.',
    'The Friday of “desk” is an hour later.',
    'Every day of “desk” is an hour earlier.',
    'On a day that may be a holiday “desk” is closed, and not may-be-closed.',
    'On a day that may be a holiday “desk” is open, and not may-be-closed.',
  ],
  'kitchen-sink': [
    'The Monday of “office” is open 12:59-18:30, and not 13:00-18:30.',
    'The Saturday of “night-desk” is open 00:00-05:59, and not 00:00-06:00.',
    'The Sunday of “night-desk” is open 00:01-24:00, and not 00:00-24:00.',
    'Every day of “office” is an hour later.',
    'On a day that may be a holiday “night-desk” is may-be-closed, and not open.',
  ],
} as const

test.each(
  (['minimal', 'kitchen-sink'] as const).flatMap((name) =>
    mutants[name].map((says) => ({ name, says })),
  ),
)('$name has the kinds of moment that all the years have: $says', ({ name, says }) => {
  const flow = flowOf(name)
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const mutant = mutantsOf(flow).find((one) => one.says === says)
  const changed = changedBy(mutant!.changes, wholeAreaOf(filesOf(name)))
  const statesAt = (of: Flow, at: number) => statesIn(of, statusesAt(of, at, calendar)).states
  const everyYear = [...timeClassesOf(flow), ...timeClassesOf(changed)]
    .flatMap(({ moments }) => moments)
    .map(({ at }) => JSON.stringify([statesAt(flow, at), statesAt(changed, at)]))
  const found = sharedMoments(flow, changed).map(({ before, now }) =>
    JSON.stringify([before.states, now.states]),
  )
  expect(found.sort()).toEqual([...new Set(everyYear)].sort())
})
