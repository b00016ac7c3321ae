import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withDraft } from '#flow/draft.ts'
import { mutantsOf } from '#proof/mutants/all.ts'
import { harmRows, kindRows, ruleRows } from '#proof/mutants/figures.ts'
import { breaksRules, isHole, isLessSafe, judge, type Judged } from '#proof/mutants/judge.ts'
import { originalOf } from '#proof/mutants/original.ts'
import type { Mutant } from '#proof/mutants/mutant.ts'
import { mutantsInWords } from '#proof/mutants/page.ts'
import { filesOf, fixtures } from '../flow/fixtures.ts'

/** The minimal area, with one rule more and with what makes a route less safe. */
const files = withDraft(filesOf('minimal'), {
  extends: '',
  merge: {
    'safety.json': {
      lessSafe: { loses: ['ambulance', 'desk'], gains: ['desk'], asks: [] },
      rules: {
        'help-comes': {
          says: 'Whoever is hurt is to ring the ambulance now.',
          clauses: [{ when: { endsAt: ['help-now'] }, then: { callsNow: ['ambulance'] } }],
        },
        'desk-hours-said-twice': {
          says: 'The desk opens at 9am.',
          clauses: [
            {
              then: {
                isOpenAt: {
                  service: 'desk',
                  expects: [
                    { at: '2027-01-11T08:59', is: 'closed' },
                    { at: '2027-01-11T09:00', is: 'open' },
                  ],
                },
              },
            },
          ],
        },
      },
    },
  },
})

/** A few mutants, of every way to be caught, and what is found of each. */
const table: readonly (Partial<Judged> & { readonly says: string })[] = [
  {
    says: '“yes” to “hurt” leads to “hurt”, and no longer to “help-now”.',
    caughtBy: 'files',
    refusedBy: ['unreachable', 'cycle'],
    hasPaths: false,
    harms: [],
    breaks: [],
  },
  {
    says: '“closed” to “desk-hours” is gone.',
    caughtBy: 'files',
    refusedBy: ['missing-key'],
    hasPaths: false,
    harms: [],
    breaks: [],
  },
  {
    says: 'On “help-now” the call to “ambulance” (now) is gone.',
    caughtBy: 'files',
    refusedBy: ['wrong-value'],
    hasPaths: false,
    harms: [],
    breaks: [],
  },
  {
    says: 'On “help-now” the call to “ambulance” (now) is to be made “then”.',
    caughtBy: 'files',
    refusedBy: ['no-first-call'],
    hasPaths: true,
    harms: [{ harm: 'loses', about: 'ambulance' }],
    breaks: ['help-comes'],
  },
  {
    says: 'On “help-now” the call to “ambulance” (now) goes to “advice-line”.',
    caughtBy: 'rules',
    refusedBy: [],
    hasPaths: true,
    harms: [
      { harm: 'loses', about: 'ambulance' },
      { harm: 'identifies', about: 'advice-line' },
    ],
    breaks: ['help-comes'],
  },
  {
    says: 'The Monday of “desk” is open 08:59-17:00, and not 09:00-17:00.',
    caughtBy: 'rules',
    refusedBy: [],
    hasPaths: true,
    harms: [
      { harm: 'gains', about: 'desk' },
      { harm: 'closed', about: 'desk' },
      { harm: 'identifies', about: 'desk' },
      { harm: 'loses', about: 'ambulance' },
    ],
    breaks: ['desk-hours-said-twice'],
  },
  {
    says: '“not-sure” to “agrees” leads to “desk-hours”, and no longer to “advice”.',
    caughtBy: 'routes',
    refusedBy: [],
    hasPaths: true,
    breaks: [],
    isHarmlessBecause: null,
  },
  {
    says: 'On “desk-now” the call to “desk” (now) stands after “advice-line” (no-answer).',
    caughtBy: null,
    refusedBy: [],
    hasPaths: true,
    harms: [],
    breaks: [],
    isHarmlessBecause:
      'Everybody is shown the same at every moment: the order in the file counts only among calls of one time.',
  },
  {
    says: 'The safer answer to “agrees” is “yes”, and no longer “no”.',
    caughtBy: null,
    isHarmlessBecause: null,
  },
]

test.each(table)('$says', ({ says, ...expected }) => {
  const original = originalOf(files)
  const mutant = mutantsOf(original.flow).find((one) => one.says === says)
  expect(mutant && judge(original, mutant)).toMatchObject(expected)
})

test('a mutant is caught by the files, the rules, the routes or nothing', () => {
  const found = new Set(table.map(({ caughtBy }) => caughtBy))
  expect([...found].map(String).sort()).toEqual(['files', 'null', 'routes', 'rules'])
})

test('a hole is less safe and breaks no rule, or passes without a reason', () => {
  const { judged } = judgedTable()
  const byHand = judged.filter(
    (one) =>
      (isLessSafe(one) && !breaksRules(one)) ||
      (one.caughtBy === null && one.isHarmlessBecause === null),
  )
  const sentences = byHand.map(({ mutant }) => mutant.says)
  expect(judged.filter(isHole).map(({ mutant }) => mutant.says)).toEqual(sentences)
  expect(sentences).toContain('The safer answer to “agrees” is “yes”, and no longer “no”.')
  expect(sentences).toContain(
    '“not-sure” to “agrees” leads to “desk-hours”, and no longer to “advice”.',
  )
})

test.each([
  { area: 'that cannot be read', merge: { 'pathway.json': null } },
  { area: 'that is refused', merge: { 'pathway.json': { start: 'nowhere' } } },
  {
    area: 'that breaks a safety rule',
    merge: {
      'pathway.json': {
        outcomes: {
          'help-now': { calls: [{ service: 'desk', when: 'now', identifies: 'nobody' }] },
        },
      },
    },
  },
  {
    area: 'with a safety rule that never applies',
    merge: {
      'safety.json': {
        rules: {
          'help-comes': { clauses: [{ when: { notAsked: ['hurt'] }, then: { asks: ['hurt'] } }] },
        },
      },
    },
  },
])('an area $area has no mutants to judge', ({ merge }) => {
  expect(() => originalOf(withDraft(files, { extends: '', merge }))).toThrow(
    expect.objectContaining({
      name: 'UnsoundOriginalError',
      message: 'Only a sound area has mutants worth judging. Run npm run check:flows first.',
    }),
  )
})

test('rules that speak of hours alone are not asked of a mutant with the same hours', () => {
  expect(Object.keys(originalOf(files).safetyOfRoutes)).toEqual(['few-questions', 'help-comes'])
})

test.each([
  { says: 'It starts nowhere.', changes: { start: 'nowhere' } },
  {
    says: 'An answer leads nowhere.',
    changes: { questions: { hurt: { answers: { yes: { outcome: 'nowhere' } } } } },
  },
])('a mutant without paths is refused, and no more is asked: $says', ({ says, changes }) => {
  const kind = 'answer-leads-elsewhere' as const
  const mutant: Mutant = { kind, says, changes: { 'pathway.json': changes } }
  expect(judge(originalOf(files), mutant)).toMatchObject({ hasPaths: false, harms: [], breaks: [] })
})

test('the figures count every mutant once, and the rules each that breaks them', () => {
  const { original, judged } = judgedTable()
  const rows = kindRows(judged)
  const [, ...all] = rows.at(-1) ?? ['']
  const sums = all.map((_, place) =>
    rows.slice(0, -1).reduce((sum, [, ...counts]) => sum + (counts[place] ?? 0), 0),
  )
  expect(all).toEqual(sums)
  expect(all[0]).toBe(judged.length)
  expect(all[0]).toBe((all[1] ?? 0) + (all[2] ?? 0) + (all[3] ?? 0) + (all[4] ?? 0))

  const lessSafe = judged.filter(isLessSafe)
  expect(harmRows(original.flow, lessSafe)).toContainEqual([
    'an ambulance: no longer to be rung, or no longer now',
    lessSafe.filter(({ harms }) => harms.some(({ harm }) => harm === 'loses')).length,
    lessSafe.filter((one) => breaksRules(one) && one.harms.some(({ harm }) => harm === 'loses'))
      .length,
  ])
  expect(ruleRows(original.flow, judged).map(([rule]) => rule)).toEqual([
    '`few-questions`',
    '`help-comes`',
    '`desk-hours-said-twice`',
  ])
  const broken = judged.filter(({ breaks }) => breaks.includes('help-comes'))
  expect(ruleRows(original.flow, judged)[1]?.slice(1, 3)).toEqual([
    broken.length,
    broken.filter(isLessSafe).length,
  ])
})

test('the page about the mutants of the table is the one that was read and found right', async () => {
  const { original, judged } = judgedTable()
  const page = mutantsInWords(original, judged).join('\n\n')
  await expect(`${page}\n`).toMatchFileSnapshot(join(fixtures, 'mutants-page.txt'))
})

test('the page names several services, counts rules that are broken together, and sorts what refuses', async () => {
  const { original, judged } = judgedTable()
  const lessSafe = {
    loses: ['ambulance', 'desk', 'advice-line'],
    gains: ['desk', 'advice-line'],
    asks: ['agrees', 'weather'],
  }
  const changed = { ...original, flow: { ...original.flow, lessSafe } }
  const [circle, gone, ...others] = judged
  const both = ['help-comes', 'desk-hours-said-twice']
  const more: readonly Judged[] = [
    { ...circle!, refusedBy: ['cycle'] },
    { ...gone!, harms: [], breaks: ['help-comes'] },
    { ...gone!, harms: [{ harm: 'asks', about: 'agrees' }], breaks: both },
  ]
  const page = mutantsInWords(changed, [circle!, gone!, ...others, ...more]).join('\n\n')
  await expect(`${page}\n`).toMatchFileSnapshot(join(fixtures, 'mutants-page-of-several.txt'))
})

/** The mutants of the table, judged. */
function judgedTable() {
  const original = originalOf(files)
  const mutants = mutantsOf(original.flow).filter((one) =>
    table.some(({ says }) => says === one.says),
  )
  return { original, judged: mutants.map((mutant) => judge(original, mutant)) }
}
