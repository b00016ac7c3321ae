import { expect, test } from 'vitest'
import { withDraft } from '#check/load/draft.ts'
import { filesOf, problemsOf } from './fixtures.ts'

const rule = (clause: object) => ({ rules: { 'few-questions': { clauses: [clause] } } })
const none = 'weather'
const fine = { mostQuestions: 7 }

test.each([
  {
    safety: rule({ when: { answered: { [none]: ['x'] } }, then: fine }),
    at: 'when.answered.weather',
    more: 1,
  },
  {
    safety: rule({ when: { answered: { hurt: [none] } }, then: fine }),
    at: 'when.answered.hurt[0]',
  },
  {
    safety: rule({ when: { notAnswered: { hurt: [none] } }, then: fine }),
    at: 'when.notAnswered.hurt[0]',
  },
  { safety: rule({ when: { notAsked: [none] }, then: fine }), at: 'when.notAsked[0]' },
  { safety: rule({ when: { endsAt: [none] }, then: fine }), at: 'when.endsAt[0]' },
  { safety: rule({ when: { roles: [none] }, then: fine }), at: 'when.roles[0]' },
  { safety: rule({ then: { neverAsks: [none] } }), at: 'then.neverAsks[0]' },
  { safety: rule({ then: { asks: ['hurt', none] } }), at: 'then.asks[1]' },
  { safety: rule({ then: { goesOnTo: none } }), at: 'then.goesOnTo' },
  {
    safety: rule({ then: { offersAnswers: { [none]: ['fine'] } } }),
    at: 'then.offersAnswers.weather',
  },
  { safety: rule({ then: { endsOnlyAt: [none] } }), at: 'then.endsOnlyAt[0]' },
  { safety: rule({ then: { nextFirstCall: none } }), at: 'then.nextFirstCall' },
  { safety: rule({ then: { emergencyService: none } }), at: 'then.emergencyService' },
  { safety: rule({ then: { callsNow: [none] } }), at: 'then.callsNow[0]' },
  {
    safety: rule({ then: { callsNowOnlyWhileOpen: [none] } }),
    at: 'then.callsNowOnlyWhileOpen[0]',
  },
  { safety: rule({ then: { neverIfNobodyAnswers: [none] } }), at: 'then.neverIfNobodyAnswers[0]' },
  {
    safety: rule({ then: { callsNowAreOpen: { except: [none] } } }),
    at: 'then.callsNowAreOpen.except[0]',
  },
  { safety: rule({ then: { callsOneOf: [none] } }), at: 'then.callsOneOf[0]' },
  { safety: rule({ then: { neverCalls: [none] } }), at: 'then.neverCalls[0]' },
  {
    safety: rule({ then: { callsOnlyTo: { services: [none], when: ['now'] } } }),
    at: 'then.callsOnlyTo.services[0]',
  },
  { safety: rule({ then: { callsOnlyOnCondition: [none] } }), at: 'then.callsOnlyOnCondition[0]' },
  { safety: rule({ then: { identifiesNobodyTo: [none] } }), at: 'then.identifiesNobodyTo[0]' },
  {
    safety: rule({ then: { identifiesOnlyWithConsentTo: [none] } }),
    at: 'then.identifiesOnlyWithConsentTo[0]',
  },
  { safety: rule({ then: { callsIf: [none] } }), at: 'then.callsIf[0]' },
  {
    safety: rule({
      then: { callsOnlyAfter: { service: none, when: ['then'], step: 'stay-safe' } },
    }),
    at: 'then.callsOnlyAfter.service',
  },
  {
    safety: rule({ then: { callsOnlyAfter: { service: 'desk', when: ['then'], step: none } } }),
    at: 'then.callsOnlyAfter.step',
  },
  {
    safety: rule({ then: { identifiesWithoutConsentOnlyAfter: none } }),
    at: 'then.identifiesWithoutConsentOnlyAfter',
  },
  { safety: rule({ then: { hasStepOf: [none] } }), at: 'then.hasStepOf[0]' },
  { safety: rule({ then: { hasNoStepOf: [none] } }), at: 'then.hasNoStepOf[0]' },
  {
    safety: rule({
      then: { isOpenAt: { service: none, expects: [{ at: '2027-01-11T09:00', is: 'open' }] } },
    }),
    at: 'then.isOpenAt.service',
  },
])('$at must be there', ({ safety, at, more = 0 }) => {
  const found = problemsOf(
    withDraft(filesOf('minimal'), { extends: '', merge: { 'safety.json': safety } }),
  )
  expect(found.map(({ rule: name }) => name)).toEqual(Array(1 + more).fill('unknown-in-safety'))
  expect(found[0]?.where.path).toBe(`rules.few-questions.clauses[0].${at}`)
})

test.each(['loses[0]', 'gains[0]', 'asks[0]'])('lessSafe.%s must be there', (at) => {
  const [key = ''] = at.split('[')
  const lessSafe = { loses: [], gains: [], asks: [], [key]: [none] }
  const found = problemsOf(
    withDraft(filesOf('minimal'), { extends: '', merge: { 'safety.json': { lessSafe } } }),
  )
  expect(found.map(({ rule: name, where }) => [name, where.path])).toEqual([
    ['unknown-in-safety', `lessSafe.${at}`],
  ])
})

test('an answer that is promised to be offered need not be there: the promise itself says so', () => {
  const safety = rule({ then: { offersAnswers: { hurt: ['maybe'] } } })
  expect(
    problemsOf(withDraft(filesOf('minimal'), { extends: '', merge: { 'safety.json': safety } })),
  ).toEqual([])
})
