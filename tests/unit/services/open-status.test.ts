import { expect, test } from 'vitest'
import { instantAt } from '#services/london.ts'
import { statusesAfter, type WeeklyService } from '#services/open-status.ts'
import { beacon, calendar, everyDay } from './beacon.ts'

const late: WeeklyService = { hours: everyDay(['09:00-12:00', '22:00-24:00']) }

test.each([
  {
    rule: 'what turns as the question is put is not to come',
    service: beacon,
    from: { date: '2027-01-15', minute: 480 },
    is: [
      ['2027-01-15', 1200, 'closed'],
      ['2027-01-16', 0, 'closed'],
      ['2027-01-16', 540, 'open'],
    ],
  },
  {
    rule: 'one minute before',
    service: beacon,
    from: { date: '2027-01-15', minute: 479 },
    is: [
      ['2027-01-15', 480, 'open'],
      ['2027-01-15', 1200, 'closed'],
      ['2027-01-16', 0, 'closed'],
    ],
  },
  {
    rule: 'an opening that ends with the day turns once, at the midnight of the next',
    service: late,
    from: { date: '2027-01-15', minute: 600 },
    is: [
      ['2027-01-15', 720, 'closed'],
      ['2027-01-15', 1320, 'open'],
      ['2027-01-16', 0, 'closed'],
    ],
  },
])('$rule', ({ service, from, is }) => {
  const statuses = statusesAfter(service, instantAt(from.date, from.minute), calendar)
  const first = Array.from({ length: is.length }, () => statuses.next().value)
  expect(first.map((at) => at && [at.date, at.minute, at.status])).toEqual(is)
})

test('the last is the minute from which no clock is believed', () => {
  const last = [...statusesAfter(beacon, instantAt('2036-11-20', 0), calendar)].at(-1)
  expect(last).toEqual({ date: '2036-11-23', minute: 0, status: 'clock-wrong' })
})
