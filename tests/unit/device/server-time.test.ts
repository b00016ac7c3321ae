import { expect, test } from 'vitest'
import { serverAhead } from '#device/server-time.ts'

const device = Date.parse('2027-01-15T10:00:00.400Z')
const minutes = (count: number) => count * 60_000

/** The server answers half way through the round trip, and its header drops the milliseconds. */
function asked(ahead: number, trip: number, age?: string): number | null {
  const server = device + trip / 2 + ahead - Number(age ?? 0) * 1000
  const headers = new Headers({ Date: new Date(server).toUTCString() })
  if (age !== undefined) headers.set('Age', age)
  return serverAhead(headers, { sentAt: device, receivedAt: device + trip })
}

test.each([
  ['clocks that agree', 0, 80],
  ['two minutes ahead to the second', minutes(2), 80],
  ['two minutes behind to the second', -minutes(2), 80],
  ['a slow answer, which hides a difference of two and a half minutes', minutes(2.5), minutes(2)],
  ['a device that slept in between', minutes(20), minutes(60)],
])('%s: nothing is said', (_, ahead, trip) => {
  expect(asked(ahead, trip)).toBe(0)
})

test.each([
  { rule: 'three minutes ahead', ahead: minutes(3), trip: 80 },
  { rule: 'three minutes behind', ahead: -minutes(3), trip: 80 },
  { rule: 'a day ahead', ahead: minutes(1440), trip: 2_000 },
  { rule: 'five years behind', ahead: -minutes(2_628_000), trip: 80 },
  { rule: 'ten minutes ahead over a slow line', ahead: minutes(10), trip: 30_000 },
])('$rule: the difference is known to within the round trip and a second', ({ ahead, trip }) => {
  expect(Math.abs((asked(ahead, trip) ?? 0) - ahead)).toBeLessThanOrEqual(trip / 2 + 1000)
})

test('an answer that was kept on the way is as old as it says', () => {
  expect(asked(0, 80, '3600')).toBe(0)
  expect(Math.abs((asked(minutes(5), 80, '3600') ?? 0) - minutes(5))).toBeLessThan(1100)
})

test.each([
  { rule: 'no date', headers: {} },
  { rule: 'a date that is none', headers: { Date: 'yesterday' } },
  { rule: 'an age that is none', headers: { Date: 'Fri, 15 Jan 2027 10:00:00 GMT', Age: 'old' } },
  { rule: 'a year that no calendar has', headers: { Date: 'Sat, 13 Sep 275760 00:00:00 GMT' } },
  { rule: 'a clock that was never set', headers: { Date: 'Thu, 01 Jan 1970 00:00:00 GMT' } },
  ...['Infinity', '-Infinity', '1e20', '-1e12'].map((age) => ({
    rule: `an age of ${age}`,
    headers: { Date: 'Fri, 15 Jan 2027 10:00:00 GMT', Age: age },
  })),
])('$rule: nothing is known', ({ headers }) => {
  const read = serverAhead(new Headers(headers), { sentAt: device, receivedAt: device })
  expect(read).toBe(null)
})
