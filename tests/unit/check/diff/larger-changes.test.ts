import { expect, test } from 'vitest'
import { firstDivergence } from '#check/diff/first-divergence.ts'
import type { Changes } from '#check/load/load.ts'
import { filesOf, flowOf, wholeAreaOf } from '../load/fixtures.ts'
import { area, changedBy, told } from './changed.ts'

/* What is said of routes where both versions are changed ones, or the area is a larger one. */

interface Pair {
  readonly name: string
  readonly of: typeof area
  readonly before: Changes
  readonly now: Changes
  readonly says: readonly (readonly string[])[]
}

const kitchenSink = wholeAreaOf(filesOf('kitchen-sink'))
const pathway = (changed: object): Changes => ({ 'pathway.json': changed })
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
    says: [
      [
        'routes: Whoever answers “yes” to “Is there a fire?” now comes to “again” instead of “Leave”.',
        '10 paths (5 before) to the same end as before.',
      ],
    ],
  },
  {
    name: 'an outcome more on the way',
    of: kitchenSink,
    before: {},
    now: pathway(staying),
    says: [
      [
        'routes: Whoever answers “grown” to “How old are they?” now comes to “stay” instead of “Is anybody there?”.',
        '12 paths to the same end as before, now past “stay”.',
      ],
    ],
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
    says: [
      [
        'routes: Whoever answers “no” to “Is there a fire?” now comes to “Leave” instead of “How old are they?”.',
        '1 path to the same end as before, now past “Leave”.',
        '4 paths to the same end as before, now past “Leave” and then “stay”, no longer past “stay”.',
      ],
    ],
  },
  {
    name: 'a question between, answered either way',
    of: kitchenSink,
    before: {},
    now: pathway({ questions: { ...calm, ...asksCalm } }),
    says: [
      [
        'routes: Whoever answers “no” to “Is there a fire?” now comes to “calm” instead of “How old are they?”.',
        '10 paths (5 before) to the same end as before.',
      ],
    ],
  },
  {
    name: 'where one check leads to another, and did not',
    of: kitchenSink,
    before: pathway({
      checks: { 'office-hours': { answers: { closed: { check: null, outcome: 'rest' } } } },
    }),
    now: {},
    says: [
      [
        'routes: When the clock says “It is closed”, people now come to what the clock answers to “Is it open?” instead of “rest”.',
        '6 paths to “night-now” instead of “rest”, when the night desk is open, such as on Monday 1 February 2027 at 00:00. For example by “office-please” to “What do they want?”.',
        '6 paths to the same end as before, when the night desk is closed, such as on Monday 1 February 2027 at 06:00.',
      ],
    ],
  },
  {
    name: 'two checks that decide together',
    of: kitchenSink,
    before: {},
    now: pathway({
      questions: { private: { answers: { overheard: { outcome: null, check: 'office-hours' } } } },
    }),
    says: [
      [
        'routes: Whoever answers “overheard” to “Can you talk?” now comes to what the clock answers to “Is it open?” instead of “office-first”.',
        '3 paths to “night-now” instead of “office-first”, when the night desk is open, such as on Monday 1 February 2027 at 00:00.',
        '3 paths to “rest” instead of “office-first”, at some moments, such as on Monday 1 February 2027 at 06:00.',
        '3 paths to “office-now” instead of “office-first”, when the office is open, such as on Monday 1 February 2027 at 08:00.',
      ],
    ],
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
    says: [
      [
        'routes: Whoever answers “No” to “Do they agree to a call?” now comes to what the clock answers to “lost-hours” instead of “Ask for advice”.',
        '2 paths to “Ring the desk” instead of “Ask for advice”, when the desk may be closed, such as with a clock that is plainly wrong.',
        '2 paths to the same end as before, when the desk is closed or is open, such as on Monday 4 January 2027 at 00:00.',
      ],
    ],
  },
]

test.each(pairs)('$name', ({ of, before, now, says }) => {
  expect(told(changedBy(before, of), changedBy(now, of)).filter(isOfRoutes)).toEqual(says)
})

function isOfRoutes([first = '']: readonly string[]): boolean {
  return first.startsWith('routes')
}

test('two paths that are one part nowhere', () => {
  const { pathway: here } = flowOf('minimal')
  const side = { pathway: here, answers: {} }
  const path = { trail: [{ node: 'hurt', answer: 'no' }], screens: ['advice'] }
  const ends = { ...here, questions: { hurt: here.questions.hurt! } }
  expect(firstDivergence(side, { ...side, pathway: ends }, [path, path])).toBeNull()
})
