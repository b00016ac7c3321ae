import { expect, test } from 'vitest'
import { type Report, versions } from '#later/training/scorm/versions.ts'

const first: Report = {
  status: 'incomplete',
  score: null,
  progress: 0,
  visited: 0,
  suspendData: '{}',
  location: '',
}
const later: Report = {
  status: 'completed',
  score: 84,
  progress: 1,
  visited: 61_500,
  suspendData: '{"best":{}}',
  location: 'two',
}

test.each([
  {
    version: '1.2',
    report: first,
    is: [
      ['cmi.core.lesson_status', 'incomplete'],
      ['cmi.core.session_time', '0000:00:00.00'],
      ['cmi.core.lesson_location', ''],
      ['cmi.suspend_data', '{}'],
      ['cmi.core.exit', 'suspend'],
    ],
  },
  {
    version: '1.2',
    report: later,
    is: [
      ['cmi.core.lesson_status', 'completed'],
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', '84'],
      ['cmi.core.session_time', '0000:01:01.50'],
      ['cmi.core.lesson_location', 'two'],
      ['cmi.suspend_data', '{"best":{}}'],
      ['cmi.core.exit', 'suspend'],
    ],
  },
  {
    version: '2004',
    report: { ...first, status: null },
    is: [
      ['cmi.progress_measure', '0'],
      ['cmi.session_time', 'PT0H0M0.00S'],
      ['cmi.location', ''],
      ['cmi.suspend_data', '{}'],
      ['cmi.exit', 'suspend'],
    ],
  },
  {
    version: '2004',
    report: later,
    is: [
      ['cmi.completion_status', 'completed'],
      ['cmi.progress_measure', '1'],
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', '84'],
      ['cmi.score.scaled', '0.84'],
      ['cmi.session_time', 'PT0H1M1.50S'],
      ['cmi.location', 'two'],
      ['cmi.suspend_data', '{"best":{}}'],
      ['cmi.exit', 'suspend'],
    ],
  },
] as const)('SCORM $version is told $is', ({ version, report, is }) => {
  expect(versions[version].elements(report)).toEqual(is)
})
