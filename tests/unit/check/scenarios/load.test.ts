import { describe, expect, test } from 'vitest'
import { runsOf } from '#scenarios/run.ts'
import { screenAfter } from '#scenarios/live-pathway.ts'
import { describeTraining } from '#check/scenarios/coverage.ts'
import { changed, readShipped, shippedTraining, trainingWith } from '../../scenarios/shipped.ts'
import { trainedAreas, trainingAt } from '../../scenarios/trained.ts'

/** How to read this file: what the scenarios of every area hold, then each way in which one can be wrong. */

const bay = 'scenarios/man-in-bay-four.json'

describe.each(trainedAreas)('the scenarios of $name', ({ path, runs: least }) => {
  const { training, files, flow, live } = trainingAt(path)

  test('name no telephone number: the tool shows them', () => {
    const numbers = Object.values(flow.services).map(({ number }) => number)
    const texts = Object.values(files)
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) {
      expect(
        numbers.filter((number) => new RegExp(`(?<![-\\w])${number}(?![-\\w])`).test(text)),
      ).toEqual([])
    }
  })

  test('are walked by the live machine in every variant', () => {
    const runs = Object.values(training.scenarios).flatMap(runsOf)
    expect(runs.length).toBeGreaterThanOrEqual(least)
    for (const { steps, at, endsAt } of runs) {
      expect(screenAfter(live, steps, at)).toEqual({ node: endsAt, applied: steps.length })
    }
  })
})

describe('the shipped scenarios', () => {
  test('are twenty-four at least, and none is wrong', () => {
    expect(Object.keys(shippedTraining().training.scenarios).length).toBeGreaterThanOrEqual(24)
  })

  test('are counted in the report', () => {
    const { training, coverage } = shippedTraining()
    const [counts = '', covered = ''] = describeTraining(training, coverage)
    expect(counts).toMatch(/^\d+ scenarios with \d+ variants and \d+ tempting answers: each can/)
    expect(covered).toContain('every outcome (14), every answer of every question (30)')
  })
})

describe('a scenario that is wrong', () => {
  const step = (at: number, change: object) => (scenario: Record<string, unknown>) => ({
    ...scenario,
    steps: (scenario.steps as object[]).map((one, index) =>
      index === at ? { ...one, ...change } : one,
    ),
  })

  test.each([
    {
      wrong: 'ends elsewhere at its hour',
      change: (one: object) => ({ ...one, at: '2027-03-10T20:00' }),
      where: 'endsAt',
      says: 'It ends at "helpline-for-now" at that time, and not at "beacon".',
    },
    {
      wrong: 'answers a question that is not asked there',
      change: step(1, { node: 'alone', answer: 'yes' }),
      where: 'steps[1].node',
      says: '"alone" does not come here: the screen is "age".',
    },
    {
      wrong: 'answers a question that no longer exists',
      change: step(1, { node: 'years', answer: 'adult' }),
      where: 'steps[1].node',
      says: 'There is no "years": the screen is "age".',
    },
    {
      wrong: 'gives an answer that no longer exists',
      change: step(1, { answer: 'grown-up' }),
      where: 'steps[1].answer',
      says: '"age" has no answer "grown-up".',
    },
    {
      wrong: 'cites local practice, which nobody else can read',
      change: (one: object) => ({
        ...step(0, { sources: ['local-practice'] })(one as Record<string, unknown>),
        ownSources: { 'local-practice': 'How we do it here' },
      }),
      where: 'ownSources.local-practice',
      says: '"local-practice" is a source of one’s own: a scenario of this area cannot cite it.',
    },
    {
      wrong: 'ends on a question',
      change: (one: object) => ({ ...one, steps: (one as { steps: [] }).steps.slice(0, 2) }),
      where: 'endsAt',
      says: 'It ends before an outcome, on the question "concern".',
    },
    {
      wrong: 'calls the right answer tempting',
      change: step(0, { tempting: [{ answer: 'no', because: 'No.', leadsTo: 'age' }] }),
      where: 'steps[0].tempting[0].answer',
      says: '"no" is the right answer here.',
    },
    {
      wrong: 'is tempted by an answer that no longer exists',
      change: step(0, { tempting: [{ answer: 'maybe', because: 'No.', leadsTo: 'age' }] }),
      where: 'steps[0].tempting[0].answer',
      says: '"danger" has no answer "maybe".',
    },
    {
      wrong: 'says that a tempting answer leads elsewhere',
      change: step(0, { tempting: [{ answer: 'yes', because: 'No.', leadsTo: 'child' }] }),
      where: 'steps[0].tempting[0].leadsTo',
      says: '"yes" leads to "emergency" at that time, and not to "child".',
    },
    {
      wrong: 'cites a source that is not there',
      change: step(2, { sources: ['hearsay'] }),
      where: 'steps[2].sources[0]',
      says: 'There is no source "hearsay".',
    },
    {
      wrong: 'has two variants of one name',
      change: (one: { variants?: object[] }) => ({
        ...one,
        variants: [...(one.variants ?? []), one.variants?.[0]],
      }),
      where: 'variants[3].id',
      says: 'Two variants have the id "ten-minutes-later".',
    },
    {
      wrong: 'has markup in its words',
      change: (one: object) => ({ ...one, title: 'A <b>bold</b> title' }),
      where: 'title',
      says: 'Write plain words: "<" may not begin a tag.',
    },
    {
      wrong: 'happens at no moment',
      change: (one: object) => ({ ...one, at: '2027-02-30T10:00' }),
      where: 'at',
      says: 'This is no moment that exists.',
    },
    {
      wrong: 'is written in a zone',
      change: (one: object) => ({ ...one, at: '2027-02-20T10:00Z' }),
      where: 'at',
      says: 'A moment is written 2027-01-17T22:30, London time.',
    },
  ])('$wrong', ({ change, where, says }) => {
    const loaded = trainingWith(changed(bay, change))
    const problems = loaded.ok ? [] : loaded.problems
    const found = problems
      .filter(({ rule }) => rule !== 'scenario-coverage')
      .map(({ where: { file, path }, message, hint }) => `${file} ${path}: ${message} ${hint}`)
    expect(found).toContainEqual(expect.stringContaining(`${bay} ${where}: `))
    expect(found.join('\n')).toContain(says)
  })

  test.each([
    { change: { role: 'nurse' }, where: 'role', says: 'There is no role "nurse".' },
    { change: { setting: 'moon' }, where: 'setting', says: 'There is no setting "moon".' },
    { change: { topics: ['cheese'] }, where: 'topics[0]', says: 'There is no topic "cheese".' },
  ])('$where that is not there', ({ change, where, says }) => {
    const loaded = trainingWith(changed(bay, (one) => ({ ...one, ...change })))
    const problems = loaded.ok ? [] : loaded.problems
    const found = problems.filter(({ rule }) => rule !== 'scenario-coverage')
    expect(found.map((problem) => [problem.where.path, problem.message])).toEqual([[where, says]])
  })

  test('in its variant is placed there, and what a variant shares is said once', () => {
    const loaded = trainingWith(
      changed(bay, (one) => ({
        ...one,
        variants: [{ id: 'later', title: 'Later', changes: 'Later.', endsAt: 'child' }],
      })),
    )
    const problems = loaded.ok ? [] : loaded.problems
    expect(problems.filter(({ rule }) => rule === 'scenario')).toEqual([
      expect.objectContaining({
        where: expect.objectContaining({ path: 'variants[0].endsAt' }) as object,
        message: 'It ends at "beacon" at that time, and not at "child".',
      }),
    ])
  })
})

describe('the questions asked before and after', () => {
  const settings = (change: object) => {
    const file = 'training.json'
    const before = JSON.parse(readShipped().files[file] ?? '') as object
    return { [file]: JSON.stringify({ ...before, ...change }) }
  }
  const question = { asks: 'Who?', answers: { one: 'One' }, because: 'So.', sources: ['hertsmere'] }

  test.each([
    {
      change: { quiz: { first: { ...question, right: 'two' } } },
      where: 'quiz.first.right',
      says: 'There is no answer "two".',
    },
    {
      change: { quiz: { first: { ...question, right: 'one', sources: ['hearsay'] } } },
      where: 'quiz.first.sources[0]',
      says: 'There is no source "hearsay".',
    },
    {
      change: { mustCover: ['cheese'] },
      where: 'mustCover[0]',
      says: 'There is no topic "cheese".',
    },
  ])('$says', ({ change, where, says }) => {
    const loaded = trainingWith(settings(change))
    const found = loaded.ok ? [] : loaded.problems.filter(({ rule }) => rule === 'quiz')
    expect(found.map((problem) => [problem.where.path, problem.message])).toEqual([[where, says]])
  })
})
