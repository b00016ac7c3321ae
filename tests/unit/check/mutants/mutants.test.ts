import { expect, test } from 'vitest'
import { loadChanged } from '#check/load/load.ts'
import type { Call } from '#flow/schema.ts'
import { mutantsOf } from '#check/mutants/all.ts'
import { type MutantKind, mutantKinds } from '#check/mutants/mutant.ts'
import { originalOf } from '#check/mutants/original.ts'
import { filesOf, flowOf } from '../load/fixtures.ts'

/** Every mutant of a made-up area. */
function mutantsIn(name: 'minimal' | 'kitchen-sink') {
  return mutantsOf(flowOf(name))
}

/** Counted by hand: 9 edges, 6 nodes, 5 days of one opening, 5 calls on 3 outcomes, 3 services. */
const counts: Readonly<Record<MutantKind, number>> = {
  'answer-leads-elsewhere': 9 * (6 - 1),
  'answer-dropped': 9,
  'check-inverted': 2,
  'hours-by-a-minute': 5 * 4,
  'hours-by-a-day': 5 * 2,
  'hours-by-a-zone': 5 * 2 + 2,
  'doubtful-days': 2,
  'calls-swapped': 2,
  'call-dropped': 5,
  'call-at-another-time': 5 * 3,
  'call-to-another-service': 5 * 2,
  'call-on-another-condition': 0,
  'call-identifies': 5 * 2,
  'safer-answer': 3,
}

test.each(Object.entries(counts))('there are all of the kind %s', (kind, count) => {
  expect(mutantsIn('minimal').filter((mutant) => mutant.kind === kind).length).toBe(count)
})

test('every kind is made of some flow', () => {
  const made = new Set(
    [...mutantsIn('minimal'), ...mutantsIn('kitchen-sink')].map(({ kind }) => kind),
  )
  expect([...made].sort()).toEqual(Object.keys(mutantKinds).sort())
})

test.each([
  {
    says: '“yes” to “hurt” leads to “agrees”, and no longer to “help-now”.',
    changes: {
      'pathway.json': {
        questions: { hurt: { answers: { yes: { outcome: null, question: 'agrees' } } } },
      },
    },
  },
  {
    says: 'The way on from “help-now” leads to “advice”, and no longer to “agrees”.',
    changes: {
      'pathway.json': {
        outcomes: { 'help-now': { continue: { question: null, outcome: 'advice' } } },
      },
    },
  },
  {
    says: '“not-sure” to “agrees” is gone.',
    changes: {
      'pathway.json': { questions: { agrees: { answers: { 'not-sure': null } } } },
      'text/en.json': { questions: { agrees: { answers: { 'not-sure': null } } } },
    },
  },
  {
    says: 'The way on from “help-now” is gone.',
    changes: {
      'pathway.json': { outcomes: { 'help-now': { continue: null } } },
      'text/en.json': { outcomes: { 'help-now': { continue: null, continued: null } } },
    },
  },
  {
    says: '“open” and “closed” of “desk-hours” have changed places.',
    changes: {
      'pathway.json': {
        checks: {
          'desk-hours': {
            answers: { open: { outcome: 'advice' }, closed: { outcome: 'desk-now' } },
          },
        },
      },
    },
  },
  {
    says: 'The Monday of “desk” is open 08:59-17:00, and not 09:00-17:00.',
    changes: { 'services.json': { services: { desk: { hours: { monday: ['08:59-17:00'] } } } } },
  },
  {
    says: 'The Monday of “desk” has its hours on sunday.',
    changes: {
      'services.json': { services: { desk: { hours: { monday: [], sunday: ['09:00-17:00'] } } } },
    },
  },
  {
    says: 'The Friday of “desk” is an hour later.',
    changes: { 'services.json': { services: { desk: { hours: { friday: ['10:00-18:00'] } } } } },
  },
  {
    says: 'Every day of “desk” is an hour earlier.',
    changes: {
      'services.json': {
        services: {
          desk: {
            hours: {
              monday: ['08:00-16:00'],
              tuesday: ['08:00-16:00'],
              wednesday: ['08:00-16:00'],
              thursday: ['08:00-16:00'],
              friday: ['08:00-16:00'],
              saturday: [],
              sunday: [],
            },
          },
        },
      },
    },
  },
  {
    says: 'On a day that may be a holiday “desk” is open, and not may-be-closed.',
    changes: { 'services.json': { services: { desk: { onDoubtfulDays: 'open' } } } },
  },
  {
    says: 'On “desk-now” the call to “desk” (now) comes after “advice-line” (no-answer).',
    changes: {
      'pathway.json': {
        outcomes: {
          'desk-now': {
            calls: [
              { service: 'advice-line', when: 'no-answer', identifies: 'nobody' },
              { service: 'desk', when: 'now', identifies: 'with-consent' },
            ],
          },
        },
      },
    },
  },
  {
    says: 'On “advice” the call to “ambulance” (if) is gone.',
    changes: {
      'pathway.json': {
        outcomes: {
          advice: { calls: [{ service: 'advice-line', when: 'now', identifies: 'nobody' }] },
        },
      },
      'text/en.json': { conditions: { 'it-gets-worse': null } },
    },
  },
  {
    says: 'On “advice” the call to “ambulance” (if) is to be made “then”.',
    changes: {
      'pathway.json': {
        outcomes: {
          advice: {
            calls: [
              { service: 'advice-line', when: 'now', identifies: 'nobody' },
              {
                service: 'ambulance',
                when: 'then',
                if: 'it-gets-worse',
                identifies: 'lawful-reason',
              },
            ],
          },
        },
      },
    },
  },
  {
    says: 'On “help-now” the call to “ambulance” (now) is to be made “if”.',
    changes: {
      'pathway.json': {
        outcomes: {
          'help-now': {
            calls: [
              {
                service: 'ambulance',
                when: 'if',
                if: 'it-gets-worse',
                identifies: 'lawful-reason',
              },
            ],
          },
        },
      },
    },
  },
  {
    says: 'On “help-now” the call to “ambulance” (now) goes to “desk”.',
    changes: {
      'pathway.json': {
        outcomes: {
          'help-now': { calls: [{ service: 'desk', when: 'now', identifies: 'lawful-reason' }] },
        },
      },
    },
  },
  {
    says: 'On “help-now” the call to “ambulance” (now) identifies “nobody”, and no longer “lawful-reason”.',
    changes: {
      'pathway.json': {
        outcomes: {
          'help-now': { calls: [{ service: 'ambulance', when: 'now', identifies: 'nobody' }] },
        },
      },
    },
  },
  {
    says: 'The safer answer to “agrees” is “yes”, and no longer “no”.',
    changes: { 'pathway.json': { questions: { agrees: { saferAnswer: 'yes' } } } },
  },
  {
    says: 'The safer answer to “agrees” is not named.',
    changes: { 'pathway.json': { questions: { agrees: { saferAnswer: null } } } },
  },
])('$says', ({ says, changes }) => {
  const found = mutantsIn('minimal').find((mutant) => mutant.says === says)
  expect(found?.changes).toStrictEqual(changes)
})

test('where no call waits for a condition, no call is made only if something is so', () => {
  const flow = flowOf('minimal')
  const { advice, ...others } = flow.pathway.outcomes
  const calls = advice!.calls.filter((call) => call.if === undefined)
  const outcomes = { ...others, advice: { ...advice!, calls } }
  const made = mutantsOf({ ...flow, pathway: { ...flow.pathway, outcomes } })
  expect(made.filter(({ says }) => says.endsWith('“if”.'))).toEqual([])
  expect(made.filter(({ kind }) => kind === 'call-at-another-time').length).toBeGreaterThan(5)
})

test('no two say the same, and every one changes something', () => {
  const mutants = mutantsIn('minimal')
  expect(new Set(mutants.map(({ says }) => says)).size).toBe(mutants.length)
  const { area, flow } = originalOf(filesOf('minimal'))
  const before = JSON.stringify(flow)
  const idle = mutants.filter(
    ({ changes }) => JSON.stringify(loadChanged(area, changes).flow) === before,
  )
  expect(idle).toEqual([])
})

test('a call with a condition waits for another, or for none where it may', () => {
  const own = mutantsIn('kitchen-sink').filter(({ kind }) => kind === 'call-on-another-condition')
  expect(own.map(({ says }) => says)).toEqual([
    'On “office-now” the call to “post-room” (then) waits for “smoke”, and no longer for “the-office-agrees”.',
    'On “office-now” the call to “post-room” (then) no longer waits for “the-office-agrees”.',
    'On “office-now” the call to “fire-brigade” (if) waits for “the-office-agrees”, and no longer for “smoke”.',
    'On “night-now” the call to “fire-brigade” (if) waits for “the-office-agrees”, and no longer for “smoke”.',
  ])
  const { calls } = flowOf('kitchen-sink').pathway.outcomes['office-now']!
  const [first, { if: _, ...postRoom }, ...others] = calls as [Call, Call, ...Call[]]
  const wordless = { conditions: { 'the-office-agrees': null } }
  expect(own[1]?.changes).toStrictEqual({
    'pathway.json': { outcomes: { 'office-now': { calls: [first, postRoom, ...others] } } },
    'text/en.json': wordless,
    'text/eo.json': wordless,
  })
})
