import { describe, expect, test } from 'vitest'
import { calendarOf } from '#services/calendar.ts'
import { calleeOf, callsAt, callsFor, UnknownServiceError, stepsFor } from '#flow/outcome.ts'
import type { Outcome } from '#flow/schema.ts'
import { flowOf } from '../check/load/fixtures.ts'

const flow = flowOf('kitchen-sink')
const { pathway, holidays } = flow
const calendar = calendarOf(holidays, pathway.version)

/** A Wednesday in winter: London is at UTC. */
const noon = Date.parse('2027-02-03T12:00:00Z')
const lastOpenMoment = Date.parse('2027-02-03T16:59:59.999Z')
const closing = Date.parse('2027-02-03T17:00:00Z')

describe('calls are shown by what they are for, and those that cannot be made now last', () => {
  test.each([
    {
      name: 'everything is open but the night desk',
      outcome: 'office-first',
      now: noon,
      shown: [
        'now office open',
        'now fire-brigade open',
        'then post-room open',
        'when-it-opens night-desk closed',
      ],
    },
    {
      name: 'a moment before five',
      outcome: 'office-now',
      now: lastOpenMoment,
      shown: [
        'now office open',
        'then post-room open',
        'then guard at hours nobody knows',
        'if fire-brigade open',
        'when-it-opens night-desk closed',
      ],
    },
    {
      name: 'at five, office and post room close',
      outcome: 'office-now',
      now: closing,
      shown: [
        'then guard at hours nobody knows',
        'if fire-brigade open',
        'when-it-opens office closed',
        'when-it-opens post-room closed',
        'when-it-opens night-desk closed',
      ],
    },
    {
      name: 'on a bank holiday each service is what it says of such days',
      outcome: 'office-first',
      now: Date.parse('2027-12-28T12:00:00Z'),
      shown: [
        'now fire-brigade open',
        'when-it-opens office may-be-closed',
        'when-it-opens night-desk closed',
        'when-it-opens post-room closed',
      ],
    },
  ])('$name', ({ outcome, now, shown }) => {
    const calls = callsAt(outcomeOf(outcome), flow, 'nurse', now, calendar)
    expect(
      calls.map(
        ({ call, availability, group }) =>
          `${group} ${calleeOf(call)} ${availability?.state ?? 'at hours nobody knows'}`,
      ),
    ).toEqual(shown)
  })
})

test('every call is shown once at any moment', () => {
  const hours = Array.from({ length: 24 * 7 }, (_, hour) => noon + hour * 3_600_000)
  const outcomes = Object.values(pathway.outcomes)
  for (const outcome of outcomes) {
    for (const now of [...hours, NaN]) {
      const calls = callsAt(outcome, flow, null, now, calendar).map(({ call }) => call)
      expect(new Set(calls)).toEqual(new Set(outcome.calls))
      expect(calls.length).toBe(outcome.calls.length)
    }
  }
  expect(outcomes.length).toBe(5)
})

test.each([
  { role: 'nurse', sees: ['manager', 'fire-brigade', 'office'] },
  { role: 'driver', sees: ['fire-brigade', 'office'] },
  { role: null, sees: ['manager', 'fire-brigade', 'office'] },
])('$role is shown the calls to $sees', ({ role, sees }) => {
  expect(callsFor(outcomeOf('rest'), pathway, role).map(calleeOf)).toEqual(sees)
})

test('a service that is not there is a mistake of the programmer', () => {
  const attempt = () =>
    callsAt(outcomeOf('rest'), { ...flow, services: {} }, 'nurse', noon, calendar)
  expect(attempt).toThrow(UnknownServiceError)
  expect(attempt).toThrow(
    expect.objectContaining({
      name: 'UnknownServiceError',
      message: 'No service "fire-brigade". Load the flow by load().',
    }),
  )
})

test.each([
  { role: 'cook', steps: ['get-out', 'turn-off-gas'] },
  { role: 'nurse', steps: ['get-out'] },
  { role: 'nobody', steps: ['get-out'] },
])('a $role is shown the steps $steps', ({ role, steps }) => {
  expect(stepsFor(outcomeOf('leave').steps, role)).toEqual(steps)
})

function outcomeOf(id: string): Outcome {
  const outcome = pathway.outcomes[id]
  if (outcome === undefined) throw new Error(`No outcome ${id}`)
  return outcome
}
