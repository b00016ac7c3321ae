import { describe, expect, test } from 'vitest'
import type { Clause } from '#check/safety-schema.ts'
import { prove } from '#check/prove/prove.ts'
import { flowOf } from '../load/fixtures.ts'

const flow = flowOf('minimal')

/** How often one clause applied in the minimal area, and how often it was found broken. */
function tried(clause: Clause) {
  const safety = { promise: { says: 'It is kept.', clauses: [clause] } }
  const [rule] = prove({ ...flow, safety }).rules
  return { applied: Number(rule?.applied), broken: rule?.broken ?? [] }
}

describe('a promise is kept, or broken', () => {
  test.each<{
    readonly when?: Clause['when']
    readonly kept: Clause['then']
    readonly broken: Clause['then']
  }>([
    {
      when: { endsAt: ['desk-now', 'advice'] },
      kept: { asks: ['agrees'] },
      broken: { asks: ['agrees', 'hurt', 'weather'] },
    },
    {
      when: { answered: { hurt: ['yes'] } },
      kept: { asks: ['hurt'] },
      broken: { asks: ['agrees'] },
    },
    {
      kept: { offersAnswers: { hurt: ['yes', 'no'], agrees: ['not-sure'] } },
      broken: { offersAnswers: { hurt: ['yes', 'no', 'not-sure'] } },
    },
    {
      when: { endsAt: ['help-now'] },
      kept: { goesOnTo: 'agrees' },
      broken: { goesOnTo: 'hurt' },
    },
    {
      when: { endsAt: ['help-now', 'advice'] },
      kept: { neverCalls: ['desk'] },
      broken: { neverCalls: ['advice-line', 'desk'] },
    },
    {
      kept: {
        callsOnlyTo: { services: ['ambulance', 'desk', 'advice-line'], when: ['now'] },
      },
      broken: { callsOnlyTo: { services: ['ambulance', 'advice-line'], when: ['now'] } },
    },
    {
      when: { endsAt: ['advice'] },
      kept: { callsOnlyTo: { services: ['advice-line'], when: ['now', 'then', 'no-answer'] } },
      broken: { callsOnlyTo: { services: ['advice-line'], when: ['if'] } },
    },
    {
      when: { endsAt: ['advice'] },
      kept: { callsOnlyOnCondition: ['ambulance'] },
      broken: { callsOnlyOnCondition: ['ambulance', 'advice-line'] },
    },
    {
      kept: { identifiesNobodyTo: ['advice-line'] },
      broken: { identifiesNobodyTo: ['advice-line', 'desk'] },
    },
    {
      kept: { identifiesOnlyWithConsentTo: ['advice-line', 'desk'] },
      broken: { identifiesOnlyWithConsentTo: ['ambulance'] },
    },
  ])('$kept', ({ when, kept, broken }) => {
    const about = when === undefined ? {} : { when }
    const isKept = tried({ ...about, then: kept })
    expect(isKept.broken).toEqual([])
    expect(isKept.applied).toBeGreaterThan(0)
    const isBroken = tried({ ...about, then: broken })
    expect(isBroken.broken.length).toBe(1)
    expect(isBroken.applied).toBeGreaterThan(0)
  })

  test('one that an answer is offered says which is not', () => {
    const { broken } = tried({ then: { offersAnswers: { hurt: ['maybe'], weather: ['fine'] } } })
    expect(broken).toEqual([
      { says: '“Is anyone hurt?” has no answer "maybe" any more.' },
      { says: '“weather” has no answer "fine" any more.' },
    ])
  })
})

test('a clause applies to the roles that it names, and to all where the role can matter', () => {
  const steps: Clause['then'] = { hasNoStepOf: ['tell-the-lead'] }
  const all = tried({ when: { endsAt: ['desk-now'] }, then: steps })
  const visit = tried({ when: { endsAt: ['desk-now'], roles: ['visit'] }, then: steps })
  expect(all.broken.map((one) => ('case' in one ? one.case.role : one.says))).toEqual(['ward'])
  expect(visit.broken).toEqual([])
  expect(all.applied).toBe(2 * visit.applied)
})

test('what comes next is tried at every kind of moment where the clock decides it', () => {
  const { pathway } = flow
  const { hurt } = pathway.questions
  const answers = { ...hurt!.answers, no: { check: 'help-hours' } }
  const check = {
    service: 'desk',
    answers: {
      open: { question: 'agrees' },
      closed: { outcome: 'help-now' },
      'may-be-closed': { outcome: 'help-now' },
    },
  }
  const changed = {
    ...pathway,
    questions: { ...pathway.questions, hurt: { ...hurt!, answers } },
    checks: { ...pathway.checks, 'help-hours': check },
  }
  const clause: Clause = {
    when: { answered: { hurt: ['no'] }, endsAt: ['advice'] },
    then: { nextFirstCall: 'ambulance' },
  }
  const safety = { promise: { says: 'It is kept.', clauses: [clause] } }
  const [rule] = prove({ ...flow, pathway: changed, safety }).rules
  // Closed at the first moment, when the ambulance is first; open later, when it is not.
  expect(rule?.broken.length).toBe(1)
})

test('a clause about the way is tried on every way, and not once for each outcome', () => {
  const first = tried({ when: { endsAt: ['advice'] }, then: { neverAsks: ['hurt'] } })
  const later = tried({ when: { endsAt: ['advice'] }, then: { mostQuestions: 1 } })
  // Whoever is hurt is to ring the ambulance first, and whoever is not is only asked more.
  const next = tried({
    when: { answered: { hurt: ['yes', 'no'] }, endsAt: ['advice'] },
    then: { nextFirstCall: 'ambulance' },
  })
  expect([first, later, next].map(({ broken }) => broken.length)).toEqual([1, 1, 1])
})
