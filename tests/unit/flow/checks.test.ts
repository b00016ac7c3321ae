import { expect, test } from 'vitest'
import { answerOf } from '#flow/checks.ts'
import { calendarOf } from '#services/calendar.ts'
import { instantAt } from '#services/london.ts'
import { flowOf } from '../check/load/fixtures.ts'

const flow = flowOf('kitchen-sink')
const calendar = calendarOf(flow.holidays, flow.pathway.version)

/** The office is open on a Monday from 08:00 to 12:00. */
const monday = (minute: number) => instantAt('2027-02-08', minute)

test.each([
  { name: 'the minute before the office opens', at: monday(479), is: 'closed' },
  { name: 'the minute in which it opens', at: monday(480), is: 'open' },
  { name: 'a clock that is plainly wrong', at: NaN, is: 'may-be-closed' },
])('a check answers how its service stands: $name', ({ at, is }) => {
  expect(answerOf(flow, calendar, 'office-hours', at)).toBe(is)
})

test('a check that is not there, or whose service is not there, may be closed', () => {
  const gone = { ...flow, services: {} }
  expect(answerOf(flow, calendar, 'no-such-check', monday(480))).toBe('may-be-closed')
  expect(answerOf(gone, calendar, 'office-hours', monday(480))).toBe('may-be-closed')
})
