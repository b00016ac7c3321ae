import { expect, test } from 'vitest'
import type { Flow } from '#flow/flow.ts'
import { sharedMoments } from '#check/diff/shared-moments.ts'
import { withDraft } from '#check/load/draft.ts'
import { mutantsOf } from '#check/mutants/all.ts'
import { formatFigures, kindRows, ruleRows } from '#check/mutants/figures.ts'
import { isHole, isShownTheSame, judge, type Judged } from '#check/mutants/judge.ts'
import { timesOf, originalOf } from '#check/mutants/original.ts'
import type { Mutant } from '#check/mutants/mutant.ts'
import { timeClassesOf } from '#check/prove/time-classes.ts'
import { filesOf } from '../load/fixtures.ts'

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
    regressions: [],
    breaks: [],
  },
  {
    says: '“closed” to “desk-hours” is gone.',
    caughtBy: 'files',
    refusedBy: ['missing-key'],
    hasPaths: false,
    regressions: [],
    breaks: [],
  },
  {
    says: 'On “help-now” the call to “ambulance” (now) is gone.',
    caughtBy: 'files',
    refusedBy: ['wrong-value'],
    hasPaths: false,
    regressions: [],
    breaks: [],
  },
  {
    says: 'On “help-now” the call to “ambulance” (now) is to be made “then”.',
    caughtBy: 'files',
    refusedBy: ['no-first-call'],
    hasPaths: true,
    regressions: [{ kind: 'loses', about: 'ambulance' }],
    breaks: ['help-comes'],
  },
  {
    says: 'On “help-now” the call to “ambulance” (now) goes to “advice-line”.',
    caughtBy: 'rules',
    refusedBy: [],
    hasPaths: true,
    regressions: [
      { kind: 'loses', about: 'ambulance' },
      { kind: 'identifies', about: 'advice-line' },
    ],
    breaks: ['help-comes'],
  },
  {
    says: 'The Monday of “desk” is open 08:59-17:00, and not 09:00-17:00.',
    caughtBy: 'rules',
    refusedBy: [],
    hasPaths: true,
    regressions: [
      { kind: 'gains', about: 'desk' },
      { kind: 'closed', about: 'desk' },
      { kind: 'identifies', about: 'desk' },
      { kind: 'loses', about: 'ambulance' },
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
    says: 'On “desk-now” the call to “desk” (now) comes after “advice-line” (no-answer).',
    caughtBy: null,
    refusedBy: [],
    hasPaths: true,
    regressions: [],
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

const original = originalOf(files)
const judged = mutantsOf(original.flow)
  .filter((one) => table.some(({ says }) => says === one.says))
  .map((mutant) => judge(original, mutant))

test.each(table)('$says', ({ says, ...expected }) => {
  expect(judged.find(({ mutant }) => mutant.says === says)).toMatchObject(expected)
})

test('a hole is less safe and breaks no rule, or passes without a reason', () => {
  expect(judged.filter(isHole).map(({ mutant }) => mutant.says)).toEqual([
    '“not-sure” to “agrees” leads to “desk-hours”, and no longer to “advice”.',
    'The safer answer to “agrees” is “yes”, and no longer “no”.',
  ])
})

test('no rule is tried on a mutant that is refused and harms nobody', () => {
  const rules = {
    'advice-is-given': {
      says: 'Whoever asks for advice is to ring the advice line now.',
      clauses: [{ when: { endsAt: ['advice'] }, then: { callsNow: ['advice-line'] } }],
    },
  }
  const other = originalOf(withDraft(files, { extends: '', merge: { 'safety.json': { rules } } }))
  const says = 'On “advice” the call to “advice-line” (now) is to be made “then”.'
  const mutant = mutantsOf(other.flow).find((one) => one.says === says)
  expect(judge(other, mutant!)).toEqual({
    mutant,
    caughtBy: 'files',
    refusedBy: ['no-first-call'],
    hasPaths: true,
    regressions: [],
    breaks: [],
    isHarmlessBecause: null,
  })
})

test('kinds of moment are put together where only the reason differs, and no moment is lost', () => {
  const together = timesOf(flow)
  const states = together.map((kind) => JSON.stringify(kind.states))
  expect(new Set(states).size).toBe(states.length)
  const moments = timeClassesOf(flow).flatMap((kind) => kind.moments)
  expect(timeClassesOf(flow).length).toBeGreaterThan(together.length)
  expect(
    together
      .flatMap((kind) => kind.moments)
      .map(asText)
      .sort(),
  ).toEqual(moments.map(asText).sort())
})

function asText(value: unknown): string {
  return JSON.stringify(value)
}

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
  const { rules } = JSON.parse(files['safety.json'] ?? '') as { rules: Record<string, Rule> }
  const both = {
    says: 'Two things at once.',
    clauses: ['desk-hours-said-twice', 'help-comes'].flatMap((id) => rules[id]?.clauses ?? []),
  }
  const merge = { 'safety.json': { rules: { both } } }
  expect(Object.keys(originalOf(withDraft(files, { extends: '', merge })).safetyOfRoutes)).toEqual([
    'few-questions',
    'help-comes',
    'both',
  ])
})

interface Rule {
  readonly clauses: readonly unknown[]
}

test.each([
  { says: 'It starts nowhere.', changes: { start: 'nowhere' } },
  {
    says: 'An answer leads nowhere.',
    changes: { questions: { hurt: { answers: { yes: { outcome: 'nowhere' } } } } },
  },
])('a mutant without paths is refused, and no more is asked: $says', ({ says, changes }) => {
  const kind = 'answer-leads-elsewhere' as const
  const mutant: Mutant = { kind, says, changes: { 'pathway.json': changes } }
  expect(judge(original, mutant)).toMatchObject({
    hasPaths: false,
    regressions: [],
    breaks: [],
  })
})

test('the figures count every mutant once, and the rules each that breaks them', () => {
  const [, ...all] = kindRows(judged).at(-1) ?? ['']
  expect(all).toEqual([9, 4, 2, 1, 2, 4])
  expect(ruleRows(Object.keys(original.flow.safety), judged)).toEqual([
    ['few-questions', 0, 0, 0],
    ['help-comes', 2, 2, 2],
    ['desk-hours-said-twice', 1, 1, 1],
  ])
})

test('the figures are printed as tables, with every hole', () => {
  const lines = formatFigures(Object.keys(original.flow.safety), judged).split('\n')
  expect(lines.slice(-4)).toEqual([
    '',
    'The safety rules alone catch 3 of 4 mutants that are less safe.',
    'HOLE: “not-sure” to “agrees” leads to “desk-hours”, and no longer to “advice”. gains desk, identifies desk, loses ambulance',
    'HOLE: The safer answer to “agrees” is “yes”, and no longer “no”.',
  ])
  expect(lines).toContain('      9      4      2       1        2          4  All')
  expect(lines).toContain('       2          2             2  help-comes')
})

const { flow } = original
const { outcomes } = flow.pathway

const changed = (id: string, other: object): Flow => ({
  ...flow,
  pathway: {
    ...flow.pathway,
    outcomes: { ...outcomes, [id]: { ...outcomes[id]!, ...other } },
  },
})

test.each([
  { name: 'nothing has changed', now: changed('advice', {}), same: true },
  {
    name: 'calls of other times stand in another order',
    now: changed('desk-now', { calls: outcomes['desk-now']!.calls.toReversed() }),
    same: true,
  },
  {
    name: 'a call is gone',
    now: changed('advice', { calls: outcomes.advice!.calls.slice(0, 1) }),
    same: false,
  },
  {
    name: 'a call is to be made at another time',
    now: changed('help-now', { calls: [{ ...outcomes['help-now']!.calls[0]!, when: 'then' }] }),
    same: false,
  },
  { name: 'a way on is gone', now: changed('help-now', { continue: undefined }), same: false },
  { name: 'a step is new', now: changed('advice', { steps: ['stay-safe'] }), same: false },
])('of $name: everybody is shown the same, $same', ({ now, same }) => {
  expect(isShownTheSame(flow, now, sharedMoments(flow, flow))).toBe(same)
})
