import { expect, test } from 'vitest'
import type { Changes } from '#check/load/load.ts'
import { changedBy, minimal, told } from './changed.ts'

/* What is said of calls and services that changed, and of changed hours, which lead people elsewhere. */

const desk = { service: 'desk', when: 'now', identifies: 'with-consent' }
const advice = { service: 'advice-line', when: 'now', identifies: 'nobody' }
const ambulance = { service: 'ambulance', when: 'then', identifies: 'nobody' }
const ifWorse = {
  service: 'ambulance',
  when: 'if',
  if: 'it-gets-worse',
  identifies: 'lawful-reason',
}
const calls = (outcome: string, ...list: readonly object[]): Changes => ({
  'pathway.json': { outcomes: { [outcome]: { calls: list } } },
})
const service = (id: string, changed: object): Changes => ({
  'services.json': { services: { [id]: changed } },
})

test.each<{
  readonly name: string
  readonly changes: Changes
  readonly says: readonly (readonly string[])[]
}>([
  {
    name: 'two calls have changed their times',
    changes: calls('desk-now', { ...advice }, { ...desk, when: 'no-answer' }),
    says: [
      [
        'outcomes: “Ring the desk” shows other calls.',
        'Ring now: the advice line (names nobody), instead of: If nobody answers, ring: the advice line (names nobody)',
        'If nobody answers, ring: the desk (names the person only if they agree), instead of: Ring now: the desk (names the person only if they agree)',
      ],
    ],
  },
  {
    name: 'a call names somebody newly',
    changes: calls('advice', { ...advice, identifies: 'with-consent' }, ifWorse),
    says: [
      [
        'outcomes: “Ask for advice” shows other calls.',
        'Ring now: the advice line (names the person only if they agree), instead of: Ring now: the advice line (names nobody)',
      ],
    ],
  },
  {
    name: 'a call is shown otherwise while its service is closed',
    changes: calls('advice', advice, ifWorse, { ...desk, when: 'then', identifies: 'nobody' }),
    says: [
      [
        'outcomes: “Ask for advice” shows other calls, when the desk is closed or may be closed, such as on Monday 4 January 2027 at 00:00.',
        'New: When it opens, ring: the desk (names nobody)',
      ],
      [
        'outcomes: “Ask for advice” shows other calls, when the desk is open, such as on Monday 4 January 2027 at 09:00.',
        'New: Then ring: the desk (names nobody)',
      ],
    ],
  },
  {
    name: 'calls stand in another order that nobody sees',
    changes: calls('advice', ifWorse, advice),
    says: [],
  },
  {
    name: 'nobody comes any more to an outcome whose calls have changed',
    changes: {
      'pathway.json': {
        checks: { 'desk-hours': { answers: { open: { outcome: 'advice' } } } },
        outcomes: { 'desk-now': { calls: [desk, ifWorse] } },
      },
    },
    says: [
      [
        'routes: When the clock says “The desk is open”, people now come to “Ask for advice” instead of “Ring the desk” (2 paths).',
      ],
      [
        'outcomes: “Ring the desk” shows other calls.',
        'New: Also ring: an ambulance, if it gets worse (may name the person)',
        'Gone: If nobody answers, ring: the advice line (names nobody)',
      ],
    ],
  },
  {
    name: 'a number is another one',
    changes: service('advice-line', { number: '01632 960 003', tel: '+441632960003' }),
    says: [
      ['services: the advice line, number: now 01632 960 003 instead of 01632 960 002.'],
      [
        'services: the advice line, what a touch dials: now +441632960003 instead of +441632960002.',
      ],
    ],
  },
  {
    name: 'hours are longer on one day and shorter on another',
    changes: service('desk', {
      hours: { monday: ['09:00-18:00'], friday: ['10:00-12:00', '13:00-17:00'] },
    }),
    says: [
      [
        'routes: The clock answers “Is the desk open now?” differently at some moments.',
        '2 paths to “Ring the desk” instead of “Ask for advice”, when the desk is open, and was closed, such as on Monday 4 January 2027 at 17:00. For example by “Yes” to “Do they agree to a call?”.',
        '2 paths to “Ask for advice” instead of “Ring the desk”, when the desk is closed, and was open, such as on Friday 8 January 2027 at 09:00. For example by “Yes” to “Do they agree to a call?”.',
      ],
      [
        'services: the desk, hours: now “Monday 09:00 to 18:00, Tuesday to Thursday 09:00 to 17:00, Friday 10:00 to 12:00 and 13:00 to 17:00, Saturday to Sunday closed” instead of “Monday to Friday 09:00 to 17:00, Saturday to Sunday closed”.',
        'Newly open: Monday 17:00 to 18:00.',
        'No longer open: Friday 09:00 to 10:00 and 12:00 to 13:00.',
      ],
    ],
  },
  {
    name: 'a service is open at all hours',
    changes: service('desk', { hours: 'always', onDoubtfulDays: null }),
    says: [
      [
        'routes: The clock answers “Is the desk open now?” differently at some moments.',
        '2 paths to “Ring the desk” instead of “Ask for advice”, when the desk is open, and was closed; or when it is open, and was in doubt, such as on Monday 4 January 2027 at 00:00. For example by “Yes” to “Do they agree to a call?”.',
      ],
      [
        'services: the desk, hours: now “at all hours” instead of “Monday to Friday 09:00 to 17:00, Saturday to Sunday closed”.',
        'Newly open: Monday to Friday 00:00 to 09:00 and 17:00 to 24:00 and Saturday to Sunday 00:00 to 24:00.',
      ],
      [
        'services: the desk, on days that may be holidays: now “not said” instead of “may-be-closed”.',
      ],
    ],
  },
  {
    name: 'days in doubt are no longer in doubt, and somebody looked',
    changes: service('desk', {
      onDoubtfulDays: 'open',
      confidence: 'sure',
      checkedOn: '2027-01-05',
      reviewBy: '2027-07-05',
    }),
    says: [
      [
        'routes: The clock answers “Is the desk open now?” differently at some moments.',
        '2 paths to “Ring the desk” instead of “Ask for advice”, when the desk is open, and was in doubt, such as on Monday 27 December 2027 at 09:00. For example by “Yes” to “Do they agree to a call?”.',
      ],
      ['services: the desk, on days that may be holidays: now “open” instead of “may-be-closed”.'],
    ],
  },
  {
    name: 'a service is new',
    changes: service('counter', {
      number: '01632 960 004',
      tel: '+441632960004',
      hours: 'always',
      confidence: 'good',
      checkedOn: '2027-01-04',
      reviewBy: '2027-07-04',
      sources: ['handbook'],
    }),
    says: [['services: counter is new: 01632 960 004, at all hours.']],
  },
  {
    name: 'another number is on every screen',
    changes: { 'pathway.json': { emergencyService: 'advice-line' } },
    says: [
      [
        'services: The number on every screen is now that of the advice line instead of an ambulance.',
      ],
    ],
  },
  {
    name: 'words, steps, rules and dates, which the files show by themselves',
    changes: {
      'pathway.json': { version: '2027-02-01', outcomes: { advice: { steps: ['tell-the-lead'] } } },
      'services.json': { services: { desk: { confidence: 'sure', checkedOn: '2027-01-05' } } },
      'text/en.json': { steps: { 'stay-safe': 'Be safe.' } },
    },
    says: [],
  },
])('$name', ({ changes, says }) => {
  expect(told(minimal, changedBy(changes))).toEqual(says)
})

test('two calls to make now that have changed places are told of by their order', () => {
  const one = changedBy(calls('help-now', advice, { ...desk, identifies: 'nobody' }))
  const other = changedBy(calls('help-now', { ...desk, identifies: 'nobody' }, advice))
  expect(told(one, other)).toEqual([
    [
      'outcomes: “Ring for help now” shows other calls, when the desk is open, such as on Monday 4 January 2027 at 09:00.',
      'The order is now: the desk, the advice line',
    ],
  ])
})

test('a service that is gone is told of with its number', () => {
  const more = changedBy(service('counter', { ...minimal.services.desk! }))
  expect(told(more, minimal)).toEqual([
    [
      'services: counter is gone: 01632 960 001, Monday to Friday 09:00 to 17:00, Saturday to Sunday closed.',
    ],
  ])
})

test('a bank holiday that is new leads people elsewhere on its day', () => {
  const holidays = [...minimal.holidays, { date: '2027-06-01', title: 'A day off' }]
  expect(told(minimal, { ...minimal, holidays })).toEqual([
    [
      'routes: The clock answers “Is the desk open now?” differently at some moments.',
      '2 paths to “Ask for advice” instead of “Ring the desk”, when the desk may be closed, and was open, such as on Tuesday 1 June 2027 at 09:00. For example by “Yes” to “Do they agree to a call?”.',
    ],
  ])
})

test.each([
  {
    name: 'two calls to one service are gone',
    before: [advice, ambulance, { ...ambulance, when: 'no-answer' }],
    now: [advice],
    says: [
      'Gone: Then ring: an ambulance (names nobody)',
      'Gone: If nobody answers, ring: an ambulance (names nobody)',
    ],
  },
  {
    name: 'two calls to one service are gone, and one is new',
    before: [advice, ambulance, { ...ambulance, when: 'no-answer' }],
    now: [advice, { ...ambulance, identifies: 'lawful-reason' }],
    says: [
      'New: Then ring: an ambulance (may name the person)',
      'Gone: Then ring: an ambulance (names nobody)',
      'Gone: If nobody answers, ring: an ambulance (names nobody)',
    ],
  },
])('$name', ({ before, now, says }) => {
  const [old, changed] = [before, now].map((list) => changedBy(calls('advice', ...list)))
  expect(told(old!, changed!)).toEqual([['outcomes: “Ask for advice” shows other calls.', ...says]])
})
