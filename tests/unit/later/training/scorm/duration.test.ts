import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockDuration, isoDuration } from '#later/training/scorm/duration.ts'

const hour = 3_600_000

test.each([
  { milliseconds: 0, clock: '0000:00:00.00', iso: 'PT0H0M0.00S' },
  { milliseconds: 9, clock: '0000:00:00.00', iso: 'PT0H0M0.00S' },
  { milliseconds: 10, clock: '0000:00:00.01', iso: 'PT0H0M0.01S' },
  { milliseconds: 59_999, clock: '0000:00:59.99', iso: 'PT0H0M59.99S' },
  { milliseconds: 60_000, clock: '0000:01:00.00', iso: 'PT0H1M0.00S' },
  { milliseconds: 3_723_456.789, clock: '0001:02:03.45', iso: 'PT1H2M3.45S' },
  { milliseconds: 100 * hour, clock: '0100:00:00.00', iso: 'PT100H0M0.00S' },
  { milliseconds: 10_000 * hour, clock: '9999:59:59.99', iso: 'PT10000H0M0.00S' },
])('$milliseconds ms is $clock and $iso', ({ milliseconds, clock, iso }) => {
  expect(clockDuration(milliseconds)).toBe(clock)
  expect(isoDuration(milliseconds)).toBe(iso)
})

test('any time has the form that each version asks for', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (milliseconds) => {
      expect(clockDuration(milliseconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/)
      expect(isoDuration(milliseconds)).toMatch(/^PT\d+H[1-5]?\dM[1-5]?\d\.\d\dS$/)
    }),
  )
})
