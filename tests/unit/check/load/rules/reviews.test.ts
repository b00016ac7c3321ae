import { expect, test } from 'vitest'
import type { Problem } from '#check/load/problem.ts'
import { warningsOn } from '#check/load/rules/dates.ts'
import { reviewsOf } from '#check/load/rules/reviews.ts'
import type { Flow } from '#flow/flow.ts'
import { filesOf, flowOf } from '../fixtures.ts'

const files = filesOf('kitchen-sink')
const whole = flowOf('kitchen-sink')
const { office } = whole.services
const { wave } = whole.access
const flow: Flow = { ...whole, services: { office: office! }, access: { wave: wave! } }

test.each([
  { on: '2027-03-25', rules: [] },
  { on: '2027-03-26', rules: ['review-due access.wave'] },
  { on: '2027-05-04', rules: ['review-due access.wave'] },
  {
    on: '2027-05-05',
    rules: ['review-due pathway', 'review-due services.office', 'review-due access.wave'],
  },
  {
    on: '2027-05-26',
    rules: ['review-overdue access.wave', 'review-due pathway', 'review-due services.office'],
  },
  {
    on: '2027-07-05',
    rules: [
      'review-overdue pathway',
      'review-overdue services.office',
      'review-overdue access.wave',
    ],
  },
])('on $on these warn: $rules', ({ on, rules }) => {
  const places = warningsOn(on, flow, files).map(({ rule, where }) => {
    const [thing] = where.path === 'reviewBy' ? ['pathway'] : where.path.split('.reviewBy')
    return `${rule} ${thing}`
  })
  expect(places).toEqual(rules)
})

test('what is overdue says so, and who must confirm what', () => {
  expect(warningsOn('2027-07-05', flow, files)).toEqual<readonly Problem[]>([
    {
      rule: 'review-overdue',
      where: { file: 'pathway.json', path: 'reviewBy', line: 6 },
      message:
        '"kitchen-sink" was to be checked again by 2027-07-04, and nobody has: do not publish it.',
      hint: 'Compare it with its sources. Then write the new days. The Works, safety officer, answers for it: safety@works.example.',
    },
    {
      rule: 'review-overdue',
      where: { file: 'services.json', path: 'services.office.reviewBy', line: 30 },
      message: '"office" was to be checked again by 2027-07-04; its entry is "reported".',
      hint: '“Office” must confirm 01632 960 011 and the hours. Then write the new days.',
    },
    {
      rule: 'review-overdue',
      where: { file: 'services.json', path: 'access.wave.reviewBy', line: 82 },
      message: '"wave" was to be checked again by 2027-05-25; its entry is "good".',
      hint: 'Compare it with its sources. Then write the new days.',
    },
  ])
})

test('what is due soon says by which day, and that nobody answers for it where that is so', () => {
  const pathway = { ...flow.pathway, owner: null }
  expect(warningsOn('2027-05-05', { ...flow, pathway, services: {}, access: {} }, files)).toEqual([
    {
      rule: 'review-due',
      where: { file: 'pathway.json', path: 'reviewBy', line: 6 },
      message: '"kitchen-sink" is to be checked again by 2027-07-04.',
      hint: 'Compare it with its sources. Then write the new days. Nobody has taken responsibility for it yet.',
    },
  ])
})

test('what nobody has ever checked is not said to be due again', () => {
  const never: Flow = { ...flow, pathway: { ...flow.pathway, checkedOn: null }, services: {} }
  const messages = ['2027-05-05', '2027-07-05'].map(
    (on) =>
      warningsOn(on, never, files).find(({ where }) => where.file === 'pathway.json')?.message,
  )
  expect(messages).toEqual([
    '"kitchen-sink" is to be checked by 2027-07-04.',
    '"kitchen-sink" was to be checked by 2027-07-04, and nobody has: do not publish it.',
  ])
})

test('a service that no language names yet is called by its id', () => {
  const unnamed = { ...flow.texts.en!, services: {} }
  const hints = [{}, { en: unnamed }].map(
    (texts) => warningsOn('2027-07-05', { ...flow, texts }, files).map(({ hint }) => hint)[1],
  )
  const hint = '“office” must confirm 01632 960 011 and the hours. Then write the new days.'
  expect(hints).toEqual([hint, hint])
})

test('the days of everything can be listed, the pathway first', () => {
  expect(reviewsOf(flow)).toEqual([
    {
      file: 'pathway.json',
      of: 'kitchen-sink',
      checkedOn: '2027-01-04',
      reviewBy: '2027-07-04',
      holdsUntil: '2028-03-31',
    },
    {
      file: 'services.json',
      of: 'office',
      checkedOn: '2027-01-04',
      reviewBy: '2027-07-04',
      holdsUntil: '2027-07-04',
    },
    {
      file: 'services.json',
      of: 'wave',
      checkedOn: '2026-11-25',
      reviewBy: '2027-05-25',
      holdsUntil: '2028-03-31',
    },
  ])
})
