import { expect, test } from 'vitest'
import { warningsOn } from '#check/load/rules/dates.ts'
import { filesOf, flowOf } from '../fixtures.ts'

const files = filesOf('kitchen-sink')
const flow = flowOf('kitchen-sink')

test('a file that is not there has its warnings on the first line', () => {
  const found = warningsOn('2027-07-05', flow, {})
  expect(found.map(({ where }) => where.line)).toEqual(found.map(() => 1))
})

test('the holiday list warns from 60 days before it ends', () => {
  const pathway = { ...flow.pathway, reviewBy: '2029-07-04' }
  const lasting = { ...flow, pathway, services: {}, access: {} }
  const warnings = (on: string) => warningsOn(on, lasting, files)
  expect(warnings('2028-10-31')).toEqual([])
  expect(warnings('2028-11-01')).toEqual([
    {
      rule: 'holidays-ending',
      where: { file: 'bank-holidays.json', path: '', line: 1 },
      message: 'The bank-holiday list ends with the year 2028.',
      hint: 'Copy the new list from GOV.UK.',
    },
  ])
})

test('a version of a day that is still to come is warned of until that day', () => {
  const version = '2027-02-01.2'
  const rules = (on: string) =>
    warningsOn(on, { ...flow, pathway: { ...flow.pathway, version } }, files).map(
      ({ rule }) => rule,
    )
  expect(rules('2027-01-31')).toContain('version-ahead')
  expect(rules('2027-02-01')).not.toContain('version-ahead')
})
