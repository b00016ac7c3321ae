import { expect, test } from 'vitest'
import { addDays, instantAt } from '#services/london.ts'
import { instantOf, runOf } from '#scenarios/run.ts'
import { screenAfter } from '#scenarios/live-pathway.ts'
import { throughTheWeek, weekOf } from '#later/training/practice/what-if.ts'
import { readShipped, shippedTraining } from '../../../scenarios/shipped.ts'

const { live } = readShipped()
const bay = shippedTraining().training.scenarios['man-in-bay-four']
if (bay === undefined) throw new Error('The man in bay four is not shipped.')
const { steps, at } = runOf(bay, null)

test.each([
  { instant: '2027-03-10T19:50', monday: '2027-03-08' },
  { instant: '2027-03-08T00:00', monday: '2027-03-08' },
  { instant: '2027-03-14T23:59', monday: '2027-03-08' },
  // The clocks go forward on the Sunday: the week is an hour shorter.
  { instant: '2027-03-26T10:00', monday: '2027-03-22' },
])('the week of $instant begins on $monday', ({ instant, monday }) => {
  expect(weekOf(instantOf(instant))).toEqual({
    begins: instantAt(monday, 0),
    ends: instantAt(addDays(monday, 7), 0),
  })
})

test('the same answers lead to Beacon while it is open, and to the helpline while it is not', () => {
  const week = throughTheWeek(live, [steps], at).map(({ from, until, endsAt }) => [
    new Date(from).toISOString().slice(0, 16),
    new Date(until).toISOString().slice(0, 16),
    ...endsAt,
  ])
  const days = ['08', '09', '10', '11', '12']
  const opens = days.map((day) => [`2027-03-${day}T08:00`, `2027-03-${day}T20:00`, 'beacon'])
  opens.push(['2027-03-13T09:00', '2027-03-13T17:00', 'beacon'])
  expect(week.filter(([, , endsAt]) => endsAt === 'beacon')).toEqual(opens)
  expect(week.length).toBe(13)
})

test('stretches follow each other without a gap, and hold for each quarter of an hour', () => {
  const stretches = throughTheWeek(live, [steps], at)
  const { begins, ends } = weekOf(at)
  expect(stretches[0]?.from).toBe(begins)
  expect(stretches.at(-1)?.until).toBe(ends)
  for (const [index, { until }] of stretches.entries()) {
    expect(until).toBe(stretches[index + 1]?.from ?? ends)
  }
  for (let instant = begins; instant < ends; instant += 15 * 60_000) {
    const stretch = stretches.find(({ from, until }) => from <= instant && instant < until)
    expect(screenAfter(live, steps, instant).node).toBe(stretch?.endsAt[0])
  }
})

test('a route that no clock changes is shown beside one that it does', () => {
  const agreed = [...steps.slice(0, -1), { node: 'consent', answer: 'support-and-police' }]
  const [first, ...others] = throughTheWeek(live, [agreed, steps], at)
  expect(first?.endsAt).toEqual(['police-and-support', 'helpline-for-now'])
  expect(others.map(({ endsAt }) => endsAt[0])).toEqual(others.map(() => 'police-and-support'))
  expect(others).toHaveLength(12)
})
