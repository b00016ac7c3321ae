import { expect, test } from 'vitest'
import { differencesBetween, formatDifferences } from '#check/diff/diff.ts'
import type { Changes } from '#check/load/load.ts'
import { plain } from '#check/report.ts'
import { changedBy, minimal, told } from './changed.ts'

/* What is said of a change to the routes, and of the same change taken back. */

const question = (id: string, answers: object): Changes => ({
  'pathway.json': { questions: { [id]: { answers } } },
})
const outcome = (id: string, changed: object): Changes => ({
  'pathway.json': { outcomes: { [id]: changed } },
})

test('of a flow that is the same nothing is said', () => {
  expect(told(minimal, structuredClone(minimal))).toEqual([])
})

test.each<{
  readonly name: string
  readonly changes: Changes
  readonly says: readonly (readonly string[])[]
  /** What is said of the change taken back, where it is more than the same with both ends changed. */
  readonly takenBack?: readonly (readonly string[])[]
}>([
  {
    name: 'an answer leads to another outcome',
    changes: question('agrees', { no: { outcome: 'desk-now' } }),
    says: [
      [
        'routes: Whoever answers “No” to “Do they agree to a call?” now comes to “Ring the desk” instead of “Ask for advice” (2 paths).',
      ],
    ],
  },
  {
    name: 'an answer leads elsewhere at some kinds of moment',
    changes: question('agrees', { no: { outcome: null, check: 'desk-hours' } }),
    says: [
      [
        'routes: Whoever answers “No” to “Do they agree to a call?” now comes to what the clock answers to “Is the desk open now?” instead of “Ask for advice”.',
        '2 paths to “Ring the desk” instead of “Ask for advice”, when the desk is open, such as on Monday 4 January 2027 at 09:00.',
        '2 paths to the same end as before, when the desk is closed or may be closed, such as on Monday 4 January 2027 at 00:00.',
      ],
    ],
  },
  {
    name: 'an answer leads past an outcome',
    changes: question('hurt', { yes: { outcome: null, question: 'agrees' } }),
    says: [
      [
        'routes: Whoever answers “Yes” to “Is anyone hurt?” now comes to “Do they agree to a call?” instead of “Ring for help now”.',
        '3 paths to the same end as before, no longer past “Ring for help now”.',
      ],
    ],
  },
  {
    name: 'an answer leads to an end past all further questions',
    changes: question('hurt', { no: { question: null, outcome: 'advice' } }),
    says: [
      [
        'routes: Whoever answers “No” to “Is anyone hurt?” now comes to “Ask for advice” instead of “Do they agree to a call?”.',
        '1 path to “Ask for advice” instead of “Ring the desk”, when the desk is open, such as on Monday 4 January 2027 at 09:00.',
        '1 path (3 before) to the same end as before.',
      ],
    ],
    takenBack: [
      [
        'routes: Whoever answers “No” to “Is anyone hurt?” now comes to “Do they agree to a call?” instead of “Ask for advice”.',
        '1 path to “Ring the desk” instead of “Ask for advice”, when the desk is open, such as on Monday 4 January 2027 at 09:00. For example by “Yes” to “Do they agree to a call?”.',
        '3 paths (1 before) to the same end as before.',
      ],
    ],
  },
  {
    name: 'what the clock says leads elsewhere',
    changes: {
      'pathway.json': {
        checks: { 'desk-hours': { answers: { closed: { outcome: 'desk-now' } } } },
      },
    },
    says: [
      [
        'routes: When the clock says “The desk is closed”, people now come to “Ring the desk” instead of “Ask for advice” (2 paths).',
      ],
    ],
  },
  {
    name: 'an answer is dropped',
    changes: question('agrees', { 'not-sure': null }),
    says: [
      [
        'routes: The answer “Not sure” to “Do they agree to a call?” is gone (2 paths). It led to “Ask for advice”.',
      ],
    ],
    takenBack: [
      [
        'routes: The answer “Not sure” to “Do they agree to a call?” is new (2 paths). It leads to “Ask for advice”.',
      ],
    ],
  },
  {
    name: 'a way on is dropped',
    changes: outcome('help-now', { continue: null }),
    says: [
      [
        'routes: The way on from “Ring for help now”, “Help is coming: what else?”, is gone (3 paths). It led to “Ask for advice” or “Ring the desk”.',
      ],
    ],
    takenBack: [
      [
        'routes: The way on from “Ring for help now”, “Help is coming: what else?”, is new (3 paths). It leads to “Do they agree to a call?”, and so to “Ask for advice” or “Ring the desk”.',
      ],
    ],
  },
  {
    name: 'a way on leads elsewhere',
    changes: {
      'pathway.json': {
        questions: {
          late: {
            about: 'who',
            answers: { yes: { outcome: 'desk-now' }, no: { outcome: 'advice' } },
            sources: ['handbook'],
          },
        },
        outcomes: { 'help-now': { continue: { question: 'late' } } },
      },
    },
    says: [
      [
        'routes: Whoever goes on from “Ring for help now” now comes to “late” instead of “Do they agree to a call?”.',
        '1 path (3 before) to “Ring the desk” instead of “Ask for advice”. For example by “yes” to “late”.',
        '1 path to “Ask for advice” instead of “Ring the desk”, when the desk is open, such as on Monday 4 January 2027 at 09:00. For example by “no” to “late”.',
        '2 paths (3 before) to the same end as before.',
      ],
    ],
  },
  {
    name: 'a question is new',
    changes: {
      'pathway.json': {
        questions: {
          hurt: { answers: { no: { question: 'safe' } } },
          safe: {
            about: 'safe-to-talk',
            answers: { yes: { question: 'agrees' }, no: { outcome: 'advice' } },
            sources: ['handbook'],
          },
        },
      },
      'text/en.json': {
        questions: {
          safe: {
            asks: 'Is it safe to talk?',
            answers: {
              yes: { label: 'Safe', said: 'It is safe' },
              no: { label: 'Not safe', said: 'It is not safe' },
            },
          },
        },
      },
    },
    says: [
      [
        'routes: Whoever answers “No” to “Is anyone hurt?” now comes to “Is it safe to talk?” instead of “Do they agree to a call?”.',
        '1 path to “Ask for advice” instead of “Ring the desk”, when the desk is open, such as on Monday 4 January 2027 at 09:00. For example by “Not safe” to “Is it safe to talk?”.',
        '4 paths (3 before) to the same end as before.',
      ],
    ],
    takenBack: [
      [
        'routes: Whoever answers “No” to “Is anyone hurt?” now comes to “Do they agree to a call?” instead of “Is it safe to talk?”.',
        '1 path to “Ring the desk” instead of “Ask for advice”, when the desk is open, such as on Monday 4 January 2027 at 09:00. For example by “Yes” to “Do they agree to a call?”.',
        '3 paths (4 before) to the same end as before.',
      ],
    ],
  },
  {
    name: 'the questions have changed places',
    changes: {
      'pathway.json': {
        start: 'agrees',
        questions: {
          agrees: {
            answers: {
              yes: { check: null, question: 'hurt' },
              no: { outcome: null, question: 'hurt' },
            },
          },
          hurt: { answers: { no: { question: null, outcome: 'advice' } } },
        },
        outcomes: { 'help-now': { continue: null } },
      },
    },
    says: [
      [
        'routes: The first question is “Do they agree to a call?” instead of “Is anyone hurt?”.',
        '2 paths to “Ring for help now” instead of “Ring for help now” and then “Ask for advice” or “Ring for help now” and then “Ring the desk”. For example by “Yes” to “Is anyone hurt?”.',
        '1 path to “Ask for advice” instead of “Ring the desk”, when the desk is open, such as on Monday 4 January 2027 at 09:00. For example by “No” to “Is anyone hurt?”.',
        '1 path to the same end as before, no longer past “Ring for help now”.',
        '3 paths to the same end as before.',
      ],
    ],
    takenBack: [
      [
        'routes: The first question is “Is anyone hurt?” instead of “Do they agree to a call?”.',
        '2 paths to “Ring for help now” and then “Ask for advice” instead of “Ring for help now”. For example by “Yes” to “Do they agree to a call?”.',
        '1 path to “Ring for help now” and then “Ring the desk” instead of “Ring for help now”, when the desk is open, such as on Monday 4 January 2027 at 09:00. For example by “Yes” to “Do they agree to a call?”.',
        '1 path to “Ring the desk” instead of “Ask for advice”, when the desk is open, such as on Monday 4 January 2027 at 09:00. For example by “Yes” to “Do they agree to a call?”.',
        '3 paths to the same end as before.',
        '1 path to the same end as before, now past “Ring for help now”.',
      ],
    ],
  },
  {
    name: 'a check and an outcome are new, and have no words yet',
    changes: {
      'pathway.json': {
        questions: { agrees: { answers: { no: { outcome: null, check: 'late-hours' } } } },
        checks: {
          'late-hours': {
            service: 'desk',
            answers: {
              open: { outcome: 'advice' },
              closed: { outcome: 'late' },
              'may-be-closed': { outcome: 'late' },
            },
          },
        },
        outcomes: {
          late: {
            calls: [{ service: 'ambulance', when: 'now', identifies: 'nobody' }],
            steps: [],
            ready: [],
            sources: ['handbook'],
          },
        },
      },
    },
    says: [
      [
        'routes: Whoever answers “No” to “Do they agree to a call?” now comes to what the clock answers to “late-hours” instead of “Ask for advice”.',
        '2 paths to “late” instead of “Ask for advice”, when the desk is closed or may be closed, such as on Monday 4 January 2027 at 00:00.',
        '2 paths to the same end as before, when the desk is open, such as on Monday 4 January 2027 at 09:00.',
      ],
      ['outcomes: “late” is new.', 'Ring now: an ambulance (names nobody)'],
    ],
    takenBack: [
      [
        'routes: Whoever answers “No” to “Do they agree to a call?” now comes to “Ask for advice” instead of what the clock answers to “late-hours”.',
        '2 paths to “Ask for advice” instead of “late”, when the desk is closed or may be closed, such as on Monday 4 January 2027 at 00:00.',
        '2 paths to the same end as before, when the desk is open, such as on Monday 4 January 2027 at 09:00.',
      ],
      ['outcomes: “late” is gone.', 'Ring now: an ambulance (names nobody)'],
    ],
  },
])('$name', ({ changes, says, takenBack }) => {
  const changed = changedBy(changes)
  expect(told(minimal, changed)).toEqual(says)
  if (takenBack !== undefined) expect(told(changed, minimal)).toEqual(takenBack)
})

test('differences are printed under their headings', () => {
  const changed = changedBy({
    ...question('agrees', { no: { outcome: null, check: 'desk-hours' }, 'not-sure': null }),
    'services.json': { services: { 'advice-line': { number: '01632 960 003' } } },
  })
  expect(formatDifferences(differencesBetween(minimal, changed), plain)).toBe(
    [
      'Where answers lead',
      '- Whoever answers “No” to “Do they agree to a call?” now comes to what the clock answers to “Is the desk open now?” instead of “Ask for advice”.',
      '    2 paths to “Ring the desk” instead of “Ask for advice”, when the desk is open, such as on Monday 4 January 2027 at 09:00.',
      '    2 paths to the same end as before, when the desk is closed or may be closed, such as on Monday 4 January 2027 at 00:00.',
      '- The answer “Not sure” to “Do they agree to a call?” is gone (2 paths). It led to “Ask for advice”.',
      '',
      'Services',
      '- the advice line, number: now 01632 960 003 instead of 01632 960 002.',
    ].join('\n'),
  )
})
