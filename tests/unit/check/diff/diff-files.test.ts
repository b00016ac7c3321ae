import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Flow } from '#flow/flow.ts'
import type { Changes } from '#check/load/load-changed.ts'
import type { Question } from '#flow/schema.ts'
import { fixtures, flowOf } from '../load/fixtures.ts'
import { changedBy, minimal, told } from './changed.ts'

/* What is said of changes that lead nobody elsewhere, and of changed hours, which do. */

const desk = { service: 'desk', when: 'now', identifies: 'with-consent' }
const advice = { service: 'advice-line', when: 'now', identifies: 'nobody' }
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
const words = (changed: object): Changes => ({ 'text/en.json': changed })

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
    name: 'a call is gone',
    changes: calls('advice', advice),
    says: [
      [
        'outcomes: “Ask for advice” shows other calls.',
        'Gone: Also ring: an ambulance, if it gets worse (may name the person)',
      ],
    ],
  },
  {
    name: 'calls stand in another order that nobody sees',
    changes: calls('advice', ifWorse, advice),
    says: [['files: The calls of “Ask for advice” are written otherwise, and shown as before.']],
  },
  {
    name: 'steps are other ones, or for other roles',
    changes: {
      'pathway.json': {
        outcomes: {
          'desk-now': { steps: ['tell-the-lead'] },
          advice: {
            steps: [{ step: 'tell-the-lead', for: ['ward', 'visit'] }],
            ready: ['stay-safe'],
          },
        },
        everywhere: { steps: [] },
      },
    },
    says: [
      [
        'outcomes: “Ring the desk” shows other steps.',
        'New: “Tell your lead.”',
        'Gone: “Tell your lead.”, for “A ward”',
      ],
      [
        'outcomes: “Ask for advice” shows other steps.',
        'New: “Tell your lead.”, for “A ward” and “A visit”',
      ],
      ['outcomes: “Ask for advice” says to have other things ready.', 'New: “Keep yourself safe.”'],
      ['outcomes: Every outcome shows other steps.', 'Gone: “Write down what you saw.”'],
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
      ['services: the desk, how sure we are: now “sure” instead of “good”.'],
      ['files: services.desk.checkedOn: “2027-01-05” instead of “2027-01-04”.'],
      ['files: services.desk.reviewBy: “2027-07-05” instead of “2027-07-04”.'],
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
    name: 'words of questions and answers read otherwise',
    changes: words({
      questions: {
        hurt: {
          asks: 'Is anybody hurt?',
          examples: ['Bleeding'],
          answers: { yes: { said: 'Someone is hurt' }, no: { label: 'Nobody' } },
        },
        agrees: { hint: null },
      },
    }),
    says: [
      ['words: A question is now “Is anybody hurt?” instead of “Is anyone hurt?”'],
      [
        'words: What is said of “Yes” to “Is anybody hurt?” is now “Someone is hurt” instead of “Somebody is hurt”',
      ],
      ['words: An answer to “Is anybody hurt?” is now “Nobody” instead of “No”'],
      ['words: The hint under “Do they agree to a call?” is gone: “Ask them alone.”'],
    ],
  },
  {
    name: 'words of outcomes and checks read otherwise',
    changes: words({
      outcomes: {
        'help-now': { summary: 'Wait.', continue: 'What else?', continued: 'Help is there' },
        advice: { title: 'Ring for advice' },
      },
      checks: { 'desk-hours': { asks: 'Is the desk there?', answers: { open: 'It is' } } },
    }),
    says: [
      [
        'words: What the clock is asked is now “Is the desk there?” instead of “Is the desk open now?”',
      ],
      [
        'words: What the clock says to “Is the desk there?” is now “It is” instead of “The desk is open”',
      ],
      ['words: The text under “Ring for help now” is now “Wait.” instead of “Stay on the line.”'],
      [
        'words: The way on from “Ring for help now” is now “What else?” instead of “Help is coming: what else?”',
      ],
      [
        'words: What is said after “Ring for help now” is now “Help is there” instead of “Help has been called”',
      ],
      ['words: The title of an outcome is now “Ring for advice” instead of “Ask for advice”'],
    ],
  },
  {
    name: 'other words read otherwise',
    changes: words({
      pathway: { area: 'Somewhere', is: ['An example.', 'Small.'] },
      roles: { ward: { label: 'Ward' } },
      steps: { 'stay-safe': 'Be safe.' },
      conditions: { 'it-gets-worse': 'it is worse' },
      services: { desk: { name: 'Counter', note: 'Ask for Sam.', howSure: 'So they say.' } },
    }),
    says: [
      ['words: A sentence about the pathway is now “Somewhere” instead of “Nowhere”'],
      ['words: A sentence about the pathway is new: “Small.”'],
      ['words: A role is now “Ward” instead of “A ward”'],
      ['words: A step is now “Be safe.” instead of “Keep yourself safe.”'],
      ['words: A condition is now “it is worse” instead of “it gets worse”'],
      ['words: The name of a service is now “Counter” instead of “The desk”'],
      ['words: The note on the desk is new: “Ask for Sam.”'],
      [
        'words: Where the hours of the desk come from is now “So they say.” instead of “Its own page says so.”',
      ],
    ],
  },
  {
    name: 'what only the files say is another thing',
    changes: {
      'pathway.json': {
        version: '2027-02-01',
        roles: ['visit', 'ward'],
        startServices: ['ambulance'],
        questions: { agrees: { about: 'who', saferAnswer: 'not-sure' } },
      },
    },
    says: [
      ['files: pathway.version: “2027-02-01” instead of “2027-01-04”.'],
      ['files: pathway.roles[0]: “visit” instead of “ward”.'],
      ['files: pathway.roles[1]: “ward” instead of “visit”.'],
      ['files: pathway.startServices: “advice-line” is gone.'],
      ['files: pathway.questions.agrees.about: “who” instead of “consent”.'],
      ['files: pathway.questions.agrees.saferAnswer: “not-sure” instead of “no”.'],
    ],
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

const rule = { says: 'Nobody waits.', clauses: [{ then: { emergencyService: 'ambulance' } }] }
const [id = '', kept] = Object.entries(minimal.safety)[0] ?? []
const long = `${'word '.repeat(40)}end`

test.each<{
  readonly name: string
  readonly now: Partial<Flow>
  readonly says: readonly (readonly string[])[]
}>([
  {
    name: 'a safety rule is new',
    now: { safety: { ...minimal.safety, waits: rule } },
    says: [['rules: New: Nobody waits.']],
  },
  {
    name: 'a safety rule is gone',
    now: { safety: {} },
    says: [[`rules: Gone: ${kept?.says ?? ''}`]],
  },
  {
    name: 'a safety rule says and checks something else',
    now: { safety: { [id]: rule } },
    says: [
      [
        'rules: Changed: Nobody waits.',
        `Before: ${kept?.says ?? ''}`,
        'It does not check what it checked before.',
      ],
    ],
  },
  {
    name: 'bank holidays and sources are new',
    now: {
      holidays: [...minimal.holidays, { date: '2027-06-01', title: 'A day off' }],
      sources: { handbook: { ...minimal.sources.handbook!, title: long } },
    },
    says: [
      [
        'routes: The clock answers “Is the desk open now?” differently at some moments.',
        '2 paths to “Ask for advice” instead of “Ring the desk”, when the desk may be closed, and was open, such as on Tuesday 1 June 2027 at 09:00. For example by “Yes” to “Do they agree to a call?”.',
      ],
      [`files: sources.handbook.title: “${'word '.repeat(23)}word… instead of “The handbook”.`],
      ['files: holidays: {"date":"2027-06-01","title":"A day off"} is new.'],
    ],
  },
  {
    name: 'a text of as many letters as are told',
    now: { sources: { handbook: { ...minimal.sources.handbook!, title: 'x'.repeat(118) } } },
    says: [[`files: sources.handbook.title: “${'x'.repeat(118)}” instead of “The handbook”.`]],
  },
  {
    name: 'several things differ in files that are read as a whole',
    now: {
      sources: { handbook: { ...minimal.sources.handbook!, title: 'Other', publisher: 'Others' } },
      changes: minimal.changes.map((one) => ({ ...one, date: '2027-01-05', says: ['Other.'] })),
      holidays: minimal.holidays.map((one, at) =>
        at === 0 ? { date: '2026-12-31', title: 'Other' } : one,
      ),
      signs: { en: { ...minimal.signs.en!, lead: 'Other.', notProof: ['Other.'] } },
    },
    says: [
      [
        'files: sources.handbook.title: “Other” instead of “The handbook”, and 1 more change beside it.',
      ],
      [
        'files: changes[0].date: “2027-01-05” instead of “2027-01-04”, and 1 more change beside it.',
      ],
      [
        'files: signs.en.lead: “Other.” instead of “Things to notice.”, and 1 more change beside it.',
      ],
      [
        'files: holidays[0].date: “2026-12-31” instead of “2027-01-01”, and 1 more change beside it.',
      ],
    ],
  },
  {
    name: 'what stood in a list twice stands there once',
    now: { pathway: { ...minimal.pathway, roles: ['ward', 'visit', 'visit'] } },
    says: [['files: pathway.roles: ["ward","visit","visit"] instead of ["ward","visit"].']],
  },
  {
    name: 'nobody comes any more to an outcome whose calls have changed',
    now: {
      pathway: changedBy({
        'pathway.json': {
          checks: { 'desk-hours': { answers: { open: { outcome: 'advice' } } } },
          outcomes: { 'desk-now': { calls: [desk, ifWorse] } },
        },
      }).pathway,
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
    name: 'the list of changes says something else',
    now: { changes: minimal.changes.map((change) => ({ ...change, says: ['All is new.'] })) },
    says: [['files: changes[0].says[0]: “All is new.” instead of “The first version.”.']],
  },
])('$name', ({ now, says }) => {
  expect(told(minimal, { ...minimal, ...now })).toEqual(says)
})

test('answers that stand in another order are told of, and so are words in other languages', () => {
  const before = flowOf('kitchen-sink')
  const now = structuredClone(before)
  const [[id, question]] = Object.entries(now.pathway.questions) as [[string, Question]]
  const turned = Object.fromEntries(Object.entries(question.answers).reverse())
  now.pathway.questions[id] = { ...question, answers: turned }
  const eo = now.texts.eo!
  const texts = {
    ...now.texts,
    eo: { ...eo, pathway: { ...eo.pathway, name: 'Nomo', area: 'Ie' } },
  }
  expect(told(before, { ...now, texts })).toEqual([
    [
      'files: texts.eo.pathway.name: “Nomo” instead of “eo: Everything”, and 1 more change beside it.',
    ],
    ['files: The answers to “Is there a fire?” stand in another order.'],
  ])
})

test('of words, hours and lists that changed all over a larger area, what was read is told', async () => {
  const large = flowOf('kitchen-sink')
  const other = structuredClone(large)
  const { office, 'night-desk': nightDesk } = other.services as Record<string, { hours: unknown }>
  office!.hours = { ...(large.services.office!.hours as object), monday: ['09:00-16:00'] }
  nightDesk!.hours = 'always'
  const outcomes = other.pathway.outcomes as Record<string, { steps: unknown; ready: unknown }>
  outcomes.leave!.steps = large.pathway.outcomes.leave!.steps.toReversed()
  outcomes.rest!.ready = ['wait', { step: 'the-address', for: ['nurse', 'cook'] }]
  const pages = [
    told(large, { ...large, texts: { ...large.texts, en: louder(large.texts.en!) } }),
    told(large, other),
    told(other, large),
  ]
  const page = pages.map((one) => one.map((lines) => lines.join('\n    ')).join('\n'))
  await expect(`${page.join('\n\n---\n\n')}\n`).toMatchFileSnapshot(
    join(fixtures, 'larger-changes-told.txt'),
  )
})

/** The same data, with an exclamation mark after each text. */
function louder<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, inside: unknown) =>
    typeof inside === 'string' ? `${inside}!` : inside,
  ) as Value
}
