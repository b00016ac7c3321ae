import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clockDuration,
  isoDuration,
  type Report,
  versions,
} from '#later/training/scorm/versions.ts'

const first: Report = { status: 'incomplete', visited: 0, result: null }
const noScore = { score: null, location: null }
const later: Report = {
  status: 'completed',
  visited: 61_500,
  result: { score: 84, progress: 1, suspendData: '{"best":{}}', location: 'two' },
}

test.each([
  {
    version: '1.2',
    report: first,
    is: [
      ['cmi.core.lesson_status', 'incomplete'],
      ['cmi.core.session_time', '0000:00:00.00'],
      ['cmi.core.exit', 'suspend'],
    ],
  },
  {
    version: '1.2',
    report: later,
    is: [
      ['cmi.core.lesson_status', 'completed'],
      ['cmi.core.lesson_location', 'two'],
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', '84'],
      ['cmi.suspend_data', '{"best":{}}'],
      ['cmi.core.session_time', '0000:01:01.50'],
      ['cmi.core.exit', 'suspend'],
    ],
  },
  {
    version: '2004',
    report: { ...first, status: null },
    is: [
      ['cmi.session_time', 'PT0H0M0.00S'],
      ['cmi.exit', 'suspend'],
    ],
  },
  {
    version: '2004',
    report: { status: null, visited: 0, result: { ...noScore, progress: 0, suspendData: '{}' } },
    is: [
      ['cmi.progress_measure', '0'],
      ['cmi.suspend_data', '{}'],
      ['cmi.session_time', 'PT0H0M0.00S'],
      ['cmi.exit', 'suspend'],
    ],
  },
  {
    version: '2004',
    report: later,
    is: [
      ['cmi.completion_status', 'completed'],
      ['cmi.progress_measure', '1'],
      ['cmi.location', 'two'],
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', '84'],
      ['cmi.score.scaled', '0.84'],
      ['cmi.suspend_data', '{"best":{}}'],
      ['cmi.session_time', 'PT0H1M1.50S'],
      ['cmi.exit', 'suspend'],
    ],
  },
] as const)('SCORM $version is told $is', ({ version, report, is }) => {
  expect(versions[version].elements(report)).toEqual(is)
})

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
