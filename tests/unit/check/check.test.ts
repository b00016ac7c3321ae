import { expect, test } from 'vitest'
import { withDraft } from '#check/load/draft.ts'
import { checkArea } from '#check/check.ts'
import { prove } from '#check/prove/prove.ts'
import { plain, describeReport } from '#check/report.ts'
import { routesPage } from '#check/prove/routes.ts'
import { walkBoth } from '#check/prove/walks.ts'
import { timesFor } from '../../support/proof.ts'
import { filesOf, flowOf, minimalWith } from './load/fixtures.ts'

const summary = {
  version: '2027-01-04',
  questions: 2,
  checks: 1,
  outcomes: 3,
  services: 3,
  edges: 9,
  mostQuestions: 2,
  languages: ['en'],
  safetyRules: 1,
  paths: 7,
  moments: 180,
  timeClasses: 6,
  walked: {
    moments: 4,
    machinePaths: 28,
    recursionPaths: 28,
    screens: 40,
    transitions: 488,
    sweptPaths: 1260,
  },
}

const days = {
  fresh: checkArea('minimal', filesOf('minimal'), { on: '2027-05-04', strict: false }),
  due: checkArea('minimal', filesOf('minimal'), { on: '2027-07-04', strict: true }),
  overdue: checkArea('minimal', filesOf('minimal'), { on: '2027-07-05', strict: false }),
  strict: checkArea('minimal', filesOf('minimal'), { on: '2028-11-01', strict: true }),
}
const four = (rule: string) => [rule, rule, rule, rule]
const madeUp = ['made-up-number', 'made-up-number']

test.each([
  { name: 'more than 60 days before a review', report: days.fresh, problems: [], warnings: [] },
  {
    name: 'on the last day of a review, also for a release, which has no made-up number',
    report: days.due,
    problems: madeUp,
    warnings: four('review-due'),
  },
  {
    name: 'on the day after it',
    report: days.overdue,
    problems: [],
    warnings: four('review-overdue'),
  },
  {
    name: 'later, for a release, and when the list of holidays is about to end',
    report: days.strict,
    problems: [...madeUp, ...four('review-overdue')],
    warnings: ['holidays-ending'],
  },
])('$name', ({ report, problems, warnings }) => {
  expect(report.problems.map(({ rule }) => rule)).toEqual(problems)
  expect(report.warnings.map(({ rule }) => rule)).toEqual(warnings)
  expect(report.summary).toEqual(summary)
})

test('an area has its page of routes in English', () => {
  const flow = flowOf('minimal')
  const proof = prove(flow, timesFor(flow))
  const page = routesPage(flow, flow.texts.en!, proof, walkBoth(flow, proof.times))
  expect(days.fresh.routes).toBe(page)
})

test('an area that is right is told so, and what it holds', () => {
  expect(describeReport(days.fresh, plain)).toBe(
    [
      'minimal, version 2027-01-04: no problems',
      '  2 questions, 1 check, 3 outcomes, 3 services, 9 edges; words in en',
      '  at most 2 questions on any path',
      '  1 safety rule on 7 paths at 180 moments of 6 kinds',
      '  by the compiled machine: 28 paths at 4 of these moments, and 488 steps on, back and in time from 40 screens',
      '  by a recursion over the file: 28 paths at the same moments, and 1,260 paths at all of them',
      '  checked on 2027-01-04, to be checked again by 2027-07-04',
    ].join('\n'),
  )
})

test('a report says of an area that nobody has checked that it never was', () => {
  const [pathway] = days.fresh.reviews ?? []
  const reviews = [{ ...pathway!, checkedOn: null }]
  expect(describeReport({ ...days.fresh, reviews }, plain)).toContain(
    '  never checked, to be checked by 2027-07-04',
  )
})

test('a report says what must be checked before the pathway itself', () => {
  const review = { file: 'services.json', checkedOn: '2027-01-04', holdsUntil: undefined }
  const soon = ['desk', 'ambulance'].map((of) => ({ ...review, of, reviewBy: '2027-04-04' }))
  const reviews = [...(days.fresh.reviews ?? []), ...soon]
  expect(describeReport({ ...days.fresh, reviews }, plain)).toContain(
    '  checked on 2027-01-04, to be checked again by 2027-07-04; by 2027-04-04: desk, ambulance',
  )
})

test('an area that is wrong is told what, where, what to do, and what could not be checked', () => {
  const files = minimalWith('changes.json', '{ "changes": [] }')
  const report = checkArea('minimal', files, { on: '2027-02-01', strict: false })
  expect(describeReport(report, plain)).toBe(
    [
      'minimal: 1 problem',
      '',
      '  wrong-value  changes.json:1  changes',
      '    [] does not fit here.',
      '    Write at least one.',
      '',
      '  2 rules wait until these files can be read: version-unlisted, changes-out-of-order.',
    ].join('\n'),
  )
})

test('a safety rule that is broken, or that never applies, is told at its place, and why', () => {
  const rules = {
    'help-first': { says: 'Help comes first.', clauses: [{ then: { endsOnlyAt: ['help-now'] } }] },
    idle: {
      says: 'Nobody is left.',
      clauses: [{ when: { notAsked: ['hurt'] }, then: { asks: ['hurt'] } }],
    },
  }
  const files = withDraft(filesOf('minimal'), { extends: '', merge: { 'safety.json': { rules } } })
  const { problems } = checkArea('minimal', files, { on: '2027-02-01', strict: false })
  const lineOf = (text: string) =>
    (files['safety.json'] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1
  expect(problems).toEqual([
    {
      rule: 'help-first',
      where: { file: 'safety.json', path: 'rules.help-first', line: lineOf('"help-first"') },
      message: 'Help comes first.',
      hint: [
        'For example: on Monday 4 January 2027 at 00:00 in London (the first minute of this version), somebody is asked, and answers:',
        '  “Is anyone hurt?” – “No”',
        '  “Do they agree to a call?” – “Yes”',
        'The tool then says “Ask for advice”:',
        '  Ring now: the advice line (names nobody)',
        '  Also ring: an ambulance, if it gets worse (may name the person)',
        'That breaks the rule, because it ends at “Ask for advice”, and may end only at “Ring for help now”.',
        'Mend what breaks the rule. If the rule itself is what changes, change it in safety.json too.',
      ].join('\n'),
    },
    {
      rule: 'idle',
      where: { file: 'safety.json', path: 'rules.idle', line: lineOf('"idle"') },
      message: 'Nobody is left.',
      hint: 'This rule never applied on any path, so it proves nothing. Mend what it is about.',
    },
  ])
})

test('a report says what was found beside the files, and how many rules wait', () => {
  const lines = describeReport(
    {
      ...days.fresh,
      summary: { ...summary, languages: ['en', 'pl'] },
      beside: ['3 scenarios', '2 rooms'],
      notChecked: ['cycle'],
    },
    plain,
  ).split('\n')
  expect(lines[1]).toContain('; words in en, pl')
  expect(lines.slice(-4)).toEqual([
    '  3 scenarios',
    '  2 rooms',
    '',
    '  1 rule waits until these files can be read: cycle.',
  ])
})

test('a warning is called one', () => {
  expect(describeReport(days.overdue, plain)).toContain(
    '  warning: review-overdue  pathway.json:6  reviewBy',
  )
})
