import { expect, test } from 'vitest'
import { withDraft } from '#check/load/draft.ts'
import { filesOf, problemsOf } from '../fixtures.ts'

/** An id that nothing has. */
const none = 'weather'
const then = { mostQuestions: 7 }

test.each<object>([
  { when: { answered: { hurt: [none] } }, then },
  { when: { notAnswered: { hurt: [none] } }, then },
  { when: { notAsked: [none] }, then },
  { when: { endsAt: [none] }, then },
  { when: { roles: [none] }, then },
  { then: { neverAsks: [none] } },
  { then: { asks: ['hurt', none] } },
  { then: { continuesTo: none } },
  { then: { endsOnlyAt: [none] } },
  { then: { nextFirstCall: none } },
  { then: { emergencyService: none } },
  { then: { callsNow: [none] } },
  { then: { callsNowOnlyWhileOpen: [none] } },
  { then: { neverIfNobodyAnswers: [none] } },
  { then: { callsNowAreOpen: { except: [none] } } },
  { then: { callsOneOf: [none] } },
  { then: { neverCalls: [none] } },
  { then: { callsOnlyTo: { services: [none], when: ['now'] } } },
  { then: { callsOnlyOnCondition: [none] } },
  { then: { identifiesNobodyTo: [none] } },
  { then: { identifiesOnlyWithConsentTo: [none] } },
  { then: { callsIf: [none] } },
  { then: { identifiesOnlyAfter: { service: 'desk', when: ['then'], contact: none } } },
  { then: { callsFirst: none } },
  { then: { callsContact: none } },
  { then: { namesOnlyOnCondition: [none] } },
  { then: { identifiesWithoutConsentOnlyAfter: none } },
  { then: { hasStepOf: [none] } },
  { then: { hasNoStepOf: [none] } },
  { then: { isOpenAt: { service: none, expects: [{ at: '2027-01-11T09:00', is: 'open' }] } } },
])('what a clause names must be there: %j', (clause) => {
  expect(found(rule(clause))).toEqual([`rules.few-questions.clauses[0]${placeOfNone(clause)}`])
})

test('a service and a contact that one promise names must both be there', () => {
  const value = { service: none, when: ['then'], contact: none }
  expect(found(rule({ then: { identifiesOnlyAfter: value } }))).toEqual(
    ['service', 'contact'].map(
      (key) => `rules.few-questions.clauses[0].then.identifiesOnlyAfter.${key}`,
    ),
  )
})

test.each([
  { part: 'answered', clause: { when: { answered: { [none]: ['x'] } }, then } },
  { part: 'offersAnswers', clause: { then: { offersAnswers: { [none]: ['x'] } } } },
])('a question that is the key of $part must be there', ({ part, clause }) => {
  expect(found(rule(clause))[0]).toMatch(new RegExp(`\\.${part}\\.${none}$`))
})

test.each(['loses', 'gains', 'asks'])('what is named in lessSafe.%s must be there', (key) => {
  const lessSafe = { loses: [], gains: [], asks: [], [key]: [none] }
  expect(found({ lessSafe })).toEqual([`lessSafe.${key}[0]`])
})

test('an answer that is promised to be offered need not be there: the promise itself says so', () => {
  expect(found(rule({ then: { offersAnswers: { hurt: ['maybe'] } } }))).toEqual([])
})

function rule(clause: object): object {
  return { rules: { 'few-questions': { clauses: [clause] } } }
}

/** The places in safety.json that name what is not there. */
function found(safety: object): readonly string[] {
  const merge = { 'safety.json': safety }
  const problems = problemsOf(withDraft(filesOf('minimal'), { extends: '', merge }))
  expect(problems.filter(({ rule: name }) => name !== 'unknown-in-safety')).toEqual([])
  return problems.map(({ where }) => where.path)
}

/** Where in a clause the id stands that nothing has, as a path of keys. */
function placeOfNone(value: unknown): string | undefined {
  if (value === none) return ''
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value)
    .map(([key, inside]) => {
      const rest = placeOfNone(inside)
      return rest === undefined ? rest : `${Array.isArray(value) ? `[${key}]` : `.${key}`}${rest}`
    })
    .find((path) => path !== undefined)
}
