import { describe, expect, test } from 'vitest'
import type { ScenarioDraft } from '#later/training/editor/draft-schema.ts'
import { draftOf, emptyDraft, momentOf, scenarioOf } from '#later/training/editor/draft.ts'
import { beginHistory, historyAfter } from '#later/training/editor/draft-history.ts'
import { judged } from '#later/training/editor/draft-problems.ts'
import { answered, walkAlong } from '#later/training/editor/draft.ts'
import { exportName } from '#later/training/editor/scenario-file.ts'
import { known, live, scenario } from './own-scenario.ts'

const whole = draftOf(scenario)

describe('a draft', () => {
  test('of a whole scenario is that scenario again, with every end filled in by the machine', () => {
    expect(scenarioOf(whole, live)).toEqual(scenario)
    expect(judged(whole, live, known)).toEqual({ isReady: true, scenario })
  })

  test('ends elsewhere at another time, without a word of it being written', () => {
    const late = scenarioOf({ ...whole, at: '2027-02-03T22:00' }, live)
    expect([scenario.endsAt, late.endsAt]).toEqual(['office-now', 'night-now'])
  })

  test('with nothing in it lacks everything, each field once', () => {
    expect(problemsOf(emptyDraft(scenario.at))).toEqual([
      'title empty',
      'setting choose',
      'topics no-topic 1',
      'role choose',
      'briefing.0 empty',
      'briefing.1 empty',
      'briefing.2 empty',
      'seen.0 empty',
      'heard.0 empty',
      'present.0 empty',
      'steps too-few 1',
      'questions.0 empty',
      'teaching.0.says empty',
      'teaching.0.sources no-teaching-source 1',
      'steps.0 no-end',
    ])
  })
})

const [danger, age, anybody] = whole.steps as [
  ScenarioDraft['steps'][0],
  ScenarioDraft['steps'][0],
  ScenarioDraft['steps'][0],
]
const realFire = whole.variants[1]!
const wrong = { answer: 'grown', because: 'x' }

describe('what keeps a draft from being ready', () => {
  test.each<{ change: string; draft: Partial<ScenarioDraft>; is: readonly string[] }>([
    { change: 'spaces for a title', draft: { title: '  ' }, is: ['title empty'] },
    { change: 'a title too long', draft: { title: 'x'.repeat(121) }, is: ['title too-long 120'] },
    { change: 'a tag', draft: { title: 'A <b>' }, is: ['title tag'] },
    { change: 'half a character', draft: { heard: ['\ud83d'] }, is: ['heard.0 hidden'] },
    { change: 'a setting that is gone', draft: { setting: 'moon' }, is: ['setting unknown'] },
    { change: 'a topic that is gone', draft: { topics: ['moon'] }, is: ['topics.0 unknown'] },
    { change: 'no time', draft: { minutes: 0 }, is: ['minutes number'] },
    {
      change: 'no such day',
      draft: { at: '2027-02-30T10:00' },
      is: ['at moment'],
    },
    { change: 'two paragraphs', draft: { briefing: ['x', 'y'] }, is: ['briefing too-few 3'] },
    {
      change: 'no last answer',
      draft: { steps: [danger, age] },
      is: ['steps.2 no-end', 'variants.0.from no-end'],
    },
    {
      change: 'another first answer',
      draft: { steps: [{ ...danger, answer: 'yes' }, age, anybody], variants: [] },
      is: ['steps.1 no-longer'],
    },
    {
      change: 'an answer that is gone',
      draft: { steps: [danger, { ...age, answer: 'ancient' }, anybody], variants: [] },
      is: ['steps.1 no-longer'],
    },
    {
      change: 'a variant without its last answer',
      draft: { variants: [{ ...realFire, steps: realFire.steps.slice(0, 2) }] },
      is: ['variants.0.steps.2 no-end'],
    },
    {
      change: 'a question left out',
      draft: { steps: [danger, anybody], variants: [] },
      is: ['steps.1 no-longer'],
    },
    {
      change: 'a right answer that tempts',
      draft: { steps: [danger, { ...age, tempting: [wrong] }, anybody] },
      is: ['steps.1.tempting.0.answer right-answer'],
    },
    {
      change: 'a variant that changes nothing',
      draft: { variants: [{ id: 'same', title: 'x', changes: 'x', at: '', steps: [] }] },
      is: ['variants.0 no-change'],
    },
    {
      change: 'a variant of another day that is none',
      draft: {
        variants: [{ id: 'x', title: 'x', changes: 'x', at: '2027-02-30T10:00', steps: [] }],
      },
      is: ['variants.0.at moment'],
    },
  ])('$change', ({ draft, is }) => {
    expect(problemsOf({ ...whole, ...draft }).toSorted()).toEqual(is.toSorted())
  })

  test('a scenario larger than any file that can be imported', () => {
    const because = 'ü'.repeat(700)
    const steps = whole.steps.map((step) => ({ ...step, because }))
    const variant = { id: 'x', title: 'x', changes: because, at: '', steps }
    const tempting = Array.from({ length: 6 }, () => ({ answer: 'young', because }))
    const long = { ...variant, steps: steps.map((step) => ({ ...step, tempting })) }
    const draft = { ...whole, variants: Array.from({ length: 8 }, () => long) }
    expect(problemsOf(draft)).toContain('check too-large 200')
  })
})

describe('answers along the way', () => {
  const at = momentOf(scenario.at)!
  const nodes = (steps: ScenarioDraft['steps']) =>
    steps.map(({ node, answer }) => `${node} ${answer}`)

  test('another answer keeps what was written, and every later answer', () => {
    const steps = answered(whole.steps, 0, 'fire', 'yes')
    expect(nodes(steps)).toEqual(['fire yes', 'how-old grown', 'anybody nobody-there'])
    expect(steps[0]?.because).toBe(danger.because)
    expect(walkAlong(live, steps, at)).toEqual({
      applied: 1,
      node: 'leave',
      isOutcome: true,
      answers: ['continue'],
    })
  })

  test('an answer to the screen that comes in between makes the later ones fit again', () => {
    const steps = answered(answered(whole.steps, 0, 'fire', 'yes'), 1, 'leave', 'continue')
    expect(nodes(steps)).toEqual([
      'fire yes',
      'leave continue',
      'how-old grown',
      'anybody nobody-there',
    ])
    expect(walkAlong(live, steps, at)).toMatchObject({ applied: 4, node: 'office-now' })
  })
})

describe('undo and redo', () => {
  const edit = (field: string | null, title: string) =>
    ({ type: 'edit', field, draft: { ...whole, title } }) as const
  const after = (...actions: Parameters<typeof historyAfter>[1][]) => {
    const { past, present, future } = actions.reduce(historyAfter, beginHistory(whole))
    return [past, [present], future].map((drafts) => drafts.map(({ title }) => title).join(' '))
  }
  const begun = { ...beginHistory({ ...whole, title: '0' }) }

  test.each([
    { does: 'types in one field', actions: [edit('a', '1'), edit('a', '2')], is: ['0', '2', ''] },
    {
      does: 'types in two fields',
      actions: [edit('a', '1'), edit('b', '2')],
      is: ['0 1', '2', ''],
    },
    { does: 'does two things', actions: [edit(null, '1'), edit(null, '2')], is: ['0 1', '2', ''] },
    { does: 'undoes nothing', actions: [{ type: 'undo' } as const], is: ['', '0', ''] },
    { does: 'redoes nothing', actions: [{ type: 'redo' } as const], is: ['', '0', ''] },
    { does: 'undoes', actions: [edit('a', '1'), { type: 'undo' } as const], is: ['', '0', '1'] },
    {
      does: 'undoes and redoes',
      actions: [edit('a', '1'), { type: 'undo' } as const, { type: 'redo' } as const],
      is: ['0', '1', ''],
    },
    {
      does: 'types on after an undo',
      actions: [edit('a', '1'), { type: 'undo' } as const, edit('a', '2')],
      is: ['0', '2', ''],
    },
  ])('a person who $does', ({ actions, is }) => {
    const { past, present, future } = actions.reduce(historyAfter, begun)
    expect(
      [past, [present], future].map((drafts) => drafts.map(({ title }) => title).join(' ')),
    ).toEqual(is)
  })

  test('goes back 200 edits, and no further', () => {
    const edits = Array.from({ length: 250 }, (_, index) => edit(null, String(index)))
    expect(after(...edits)[0]?.split(' ').length).toBe(200)
  })
})

test.each([
  { title: 'Smoke in the hall', name: 'smoke-in-the-hall.json' },
  { title: '../../Étage: 3?', name: 'e-tage-3.json' },
  { title: '…', name: 'scenario.json' },
  { title: 'x'.repeat(300), name: `${'x'.repeat(60)}.json` },
])('the file of “$title” is called $name', ({ title, name }) => {
  expect(exportName(title)).toBe(name)
})

function problemsOf(draft: ScenarioDraft): readonly string[] {
  const result = judged(draft, live, known)
  if (result.isReady) return []
  return result.problems.map(({ path, kind, count }) =>
    [path.join('.'), kind, ...(count === 0 || kind === 'empty' ? [] : [count])].join(' '),
  )
}
