import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changedLeaves } from '#check/diff/leaves.ts'
import { partingOf } from '#check/diff/cause.ts'
import type { Changes } from '#check/load/load-changed.ts'
import { filesOf, fixtures, flowOf, wholeAreaOf } from '../load/fixtures.ts'
import { area, changedBy, told } from './changed.ts'

/*
 * What is said where both versions are changed ones, or the area is a larger one: it was read, and
 * stands in `pairs-told.txt`.
 */

interface Pair {
  readonly name: string
  readonly of: typeof area
  readonly before: Changes
  readonly now: Changes
}

const kitchenSink = wholeAreaOf(filesOf('kitchen-sink'))
const pathway = (changed: object): Changes => ({ 'pathway.json': changed })
const calls = (...list: readonly object[]): Changes =>
  pathway({ outcomes: { advice: { calls: list } } })
const ring = (service: string, when: string, identifies = 'nobody') => ({
  service,
  when,
  identifies,
})
const neverInDoubt = { services: { desk: { onDoubtfulDays: 'closed' } } }
const calm = { fire: { answers: { no: { question: 'calm' } } } }
const asksCalm = {
  calm: {
    about: 'who',
    answers: { yes: { question: 'how-old' }, no: { question: 'how-old' } },
    sources: ['by-law'],
  },
}

const staying = {
  questions: { 'how-old': { answers: { grown: { question: null, outcome: 'stay' } } } },
  outcomes: {
    stay: {
      calls: [ring('fire-brigade', 'now')],
      steps: [],
      ready: [],
      continue: { question: 'anybody' },
      sources: ['by-law'],
    },
  },
}

const pairs: readonly Pair[] = [
  {
    name: 'an answer that goes on to one more question, past the same outcome',
    of: kitchenSink,
    before: {},
    now: pathway({
      questions: {
        again: {
          about: 'who',
          answers: { yes: { outcome: 'leave' }, no: { outcome: 'leave' } },
          sources: ['by-law'],
        },
        fire: { answers: { yes: { outcome: null, question: 'again' } } },
      },
    }),
  },
  {
    name: 'an outcome more on the way',
    of: kitchenSink,
    before: {},
    now: pathway(staying),
  },
  {
    name: 'two outcomes on the way, where there was one',
    of: kitchenSink,
    before: pathway(staying),
    now: pathway({
      ...staying,
      questions: {
        ...staying.questions,
        fire: { answers: { no: { question: null, outcome: 'leave' } } },
      },
    }),
  },
  {
    name: 'a question between, answered either way',
    of: kitchenSink,
    before: {},
    now: pathway({ questions: { ...calm, ...asksCalm } }),
  },
  {
    name: 'where one check leads to another, and did not',
    of: kitchenSink,
    before: pathway({
      checks: { 'office-hours': { answers: { closed: { check: null, outcome: 'rest' } } } },
    }),
    now: {},
  },
  {
    name: 'two checks that decide together',
    of: kitchenSink,
    before: {},
    now: pathway({
      questions: { private: { answers: { overheard: { outcome: null, check: 'office-hours' } } } },
    }),
  },
  {
    name: 'what only a wrong clock can bring about',
    of: area,
    before: { 'services.json': neverInDoubt },
    now: {
      'services.json': neverInDoubt,
      ...pathway({
        questions: { agrees: { answers: { no: { outcome: null, check: 'lost-hours' } } } },
        checks: {
          'lost-hours': {
            service: 'desk',
            answers: {
              open: { outcome: 'advice' },
              closed: { outcome: 'advice' },
              'may-be-closed': { outcome: 'desk-now' },
            },
          },
        },
      }),
    },
  },
  {
    name: 'two calls to one service are gone',
    of: area,
    before: calls(
      ring('advice-line', 'now'),
      ring('ambulance', 'then'),
      ring('ambulance', 'no-answer'),
    ),
    now: calls(ring('advice-line', 'now')),
  },
  {
    name: 'two calls to one service are gone, and one is new',
    of: area,
    before: calls(
      ring('advice-line', 'now'),
      ring('ambulance', 'then'),
      ring('ambulance', 'no-answer'),
    ),
    now: calls(ring('advice-line', 'now'), ring('ambulance', 'then', 'lawful-reason')),
  },
  {
    name: 'two calls to one service are new, and one is gone',
    of: area,
    before: calls(ring('advice-line', 'now'), ring('ambulance', 'then', 'lawful-reason')),
    now: calls(
      ring('advice-line', 'now'),
      ring('ambulance', 'then'),
      ring('ambulance', 'no-answer'),
    ),
  },
]

test('of pairs of versions, what was read and found right is told', async () => {
  const pages = pairs.map(({ name, of, before, now }) => {
    const lines = told(changedBy(before, of), changedBy(now, of)).map((one) => one.join('\n    '))
    expect(lines, name).not.toEqual([])
    return `# ${name}\n\n${lines.join('\n')}\n`
  })
  await expect(pages.join('\n')).toMatchFileSnapshot(join(fixtures, 'pairs-told.txt'))
})

test('two paths that are one part nowhere', () => {
  const { pathway: here } = flowOf('minimal')
  const side = { pathway: here, answers: {} }
  const path = { trail: [{ node: 'hurt', answer: 'no' }], screens: ['advice'] }
  const ends = { ...here, questions: { hurt: here.questions.hurt! } }
  expect(partingOf(side, { ...side, pathway: ends }, [path, path])).toBeNull()
})

test('of a list in which as much is new as gone, and something is there once less, each is told', () => {
  expect(changedLeaves(['a', 'a', 'b'], ['a', 'c'])).toEqual([
    { path: [], before: undefined, now: 'c' },
    { path: [], before: 'b', now: undefined },
  ])
})
