import { expect, test } from 'vitest'
import type { Problem } from '#check/load/problem.ts'
import { warningsOn } from '#check/load/rules/dates.ts'
import { filesOf, flowOf } from '../fixtures.ts'

const files = filesOf('kitchen-sink')
const flow = flowOf('kitchen-sink')

test.each([
  { on: '2027-07-04', rules: [] },
  { on: '2027-07-05', rules: Object.keys(flow.services).map(() => 'review-overdue') },
])('on $on these warn: $rules', ({ on, rules }) => {
  expect(warningsOn(on, flow, files).map(({ rule }) => rule)).toEqual(rules)
})

test('a service that is overdue says who must confirm what', () => {
  const services = { office: flow.services.office! }
  expect(warningsOn('2027-07-05', { ...flow, services }, files)).toEqual<readonly Problem[]>([
    {
      rule: 'review-overdue',
      where: { file: 'services.json', path: 'services.office.reviewBy', line: 30 },
      message: '"office" was to be checked again by 2027-07-04; its entry is "reported".',
      hint: '“Office” must confirm 01632 960 011 and the hours. Then write the new days.',
    },
  ])
})

test('a service that no language names yet is called by its id', () => {
  const services = { office: flow.services.office! }
  const unnamed = { ...flow.texts.en!, services: {} }
  const hints = [{}, { en: unnamed }].map((texts) =>
    warningsOn('2027-07-05', { ...flow, services, texts }, files).map(({ hint }) => hint),
  )
  const hint = '“office” must confirm 01632 960 011 and the hours. Then write the new days.'
  expect(hints).toEqual([[hint], [hint]])
})

test('a file that is not there has its warnings on the first line', () => {
  const found = warningsOn('2027-07-05', flow, {})
  expect(found.map(({ where }) => where.line)).toEqual(found.map(() => 1))
})

test('the holiday list warns from 60 days before it ends', () => {
  const warnings = (on: string) => warningsOn(on, { ...flow, services: {} }, files)
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
