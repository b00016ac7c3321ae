import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CheckedFlow } from '#check/safety-schema.ts'
import type { Clause } from '#check/safety-schema.ts'
import type { Call } from '#flow/schema.ts'
import { describeBroken } from '#check/prove/counterexample.ts'
import { prove } from '#check/prove/prove.ts'
import { fixtures, flowOf } from '../load/fixtures.ts'

/*
 * Every promise about every situation, kept or broken, in the larger of the made-up areas: how often
 * each applied, and what is said of those that are broken, stands in `promises.txt`.
 */

const clauses: readonly Clause[] = [
  { then: { everythingIsReached: true } },
  { when: { answered: { fire: ['yes'] } }, then: { nextFirstCall: 'fire-brigade' } },
  { when: { answered: { fire: ['yes', 'no'] } }, then: { nextFirstCall: 'office' } },
  { when: { answered: { wants: ['office-please'] } }, then: { nextFirstCall: 'night-desk' } },
  { when: { answered: { weather: ['fine'] } }, then: { nextFirstCall: 'office' } },
  {
    when: { answered: { private: ['in-private'], wants: ['nothing'] } },
    then: { nextFirstCall: 'fire-brigade' },
  },
  { then: { neverAsks: ['weather'] } },
  { when: { endsAt: ['office-first'] }, then: { neverAsks: ['private', 'wants', 'how-old'] } },
  { when: { notAsked: ['private'] }, then: { neverAsks: ['wants'] } },
  { when: { endsAt: ['rest'] }, then: { asks: ['anybody', 'wants', 'fire'] } },
  { when: { endsAt: ['rest', 'office-now'] }, then: { asks: ['anybody'] } },
  { then: { offersAnswers: { fire: ['yes', 'not-sure'], wants: ['nothing'] } } },
  { then: { offersAnswers: { fire: ['maybe'], weather: ['fine', 'foul'] } } },
  { when: { answered: { 'how-old': ['young'] } }, then: { endsOnlyAt: ['office-first'] } },
  { when: { answered: { 'how-old': ['grown'] } }, then: { endsOnlyAt: ['office-first', 'rest'] } },
  { when: { endsAt: ['leave'] }, then: { goesOnTo: 'how-old' } },
  { when: { endsAt: ['leave'] }, then: { goesOnTo: 'fire' } },
  { when: { endsAt: ['rest'] }, then: { goesOnTo: 'fire' } },
  { when: { endsAt: ['office-first'] }, then: { callsNow: ['office', 'fire-brigade'] } },
  { when: { endsAt: ['office-first'] }, then: { callsNow: ['office', 'night-desk', 'post-room'] } },
  { then: { callsNowOnlyWhileOpen: ['office'] } },
  {
    when: { endsAt: ['office-now', 'night-now'] },
    then: { callsNowOnlyWhileOpen: ['office', 'night-desk'] },
  },
  { then: { callsNowAreOpen: { except: ['office'] } } },
  { then: { callsNowAreOpen: { except: ['fire-brigade'] } } },
  { then: { neverIfNobodyAnswers: ['fire-brigade', 'post-room'] } },
  { then: { neverIfNobodyAnswers: ['night-desk'] } },
  { when: { endsAt: ['rest'] }, then: { callsOneOf: ['office', 'post-room'] } },
  { when: { endsAt: ['rest'] }, then: { callsOneOf: ['night-desk', 'post-room'] } },
  { when: { endsAt: ['leave', 'rest'] }, then: { neverCalls: ['night-desk', 'post-room'] } },
  { when: { endsAt: ['office-first'] }, then: { neverCalls: ['night-desk', 'post-room'] } },
  {
    when: { endsAt: ['leave'] },
    then: { callsOnlyTo: { services: ['fire-brigade'], when: ['now', 'then'] } },
  },
  { then: { callsOnlyTo: { services: ['office', 'night-desk'], when: ['no-answer'] } } },
  {
    then: {
      callsOnlyTo: { services: ['office', 'night-desk'], when: ['no-answer', 'then', 'if'] },
    },
  },
  {
    when: { endsAt: ['office-now'] },
    then: { callsOnlyOnCondition: ['post-room', 'fire-brigade'] },
  },
  { then: { callsOnlyOnCondition: ['post-room'] } },
  { then: { identifiesNobodyTo: ['night-desk'] } },
  {
    when: { notAnswered: { fire: ['no'] } },
    then: { identifiesNobodyTo: ['fire-brigade', 'office'] },
  },
  { then: { identifiesOnlyWithConsentTo: ['office', 'post-room', 'night-desk'] } },
  { then: { identifiesOnlyWithConsentTo: ['office', 'fire-brigade'] } },
  { then: { identifiesNobody: ['no-answer'] } },
  { then: { identifiesNobody: ['then', 'if'] } },
  { when: { endsAt: ['leave'] }, then: { identifiesWithoutConsentOnlyAfter: 'get-out' } },
  { then: { identifiesWithoutConsentOnlyAfter: 'get-out' } },
  {
    when: { endsAt: ['office-first', 'office-now'] },
    then: {
      callsOnlyAfter: { service: 'night-desk', when: ['no-answer', 'now'], step: 'write-it-down' },
    },
  },
  { then: { callsOnlyAfter: { service: 'post-room', when: ['then'], step: 'wait' } } },
  { then: { callsOnlyAfter: { service: 'night-desk', when: ['now'], step: 'wait' } } },
  { then: { notSureGoesWithSaferAnswer: true } },
  { then: { mostQuestions: 5 } },
  { then: { mostQuestions: 4 } },
  { when: { endsAt: ['office-first'], roles: ['cook', 'driver'] }, then: { mostQuestions: 2 } },
  { then: { emergencyService: 'fire-brigade' } },
  { then: { emergencyService: 'office' } },
  {
    then: {
      isOpenAt: {
        service: 'office',
        expects: [
          { at: '2027-02-03T08:00', is: 'open' },
          { at: '2027-02-03T07:59', is: 'open' },
          { at: '2027-07-07T17:00', is: 'closed' },
          { at: '2027-12-28T12:30', is: 'open' },
        ],
      },
    },
  },
  { then: { isOpenAt: { service: 'nobody', expects: [{ at: '2027-02-03T08:00', is: 'open' }] } } },
  {
    when: { answered: { fire: ['no'], 'how-old': ['grown'] } },
    then: { nextFirstCall: 'office' },
  },
  {
    when: { answered: { anybody: ['somebody', 'nobody-there'] }, endsAt: ['rest'] },
    then: { nextFirstCall: 'fire-brigade' },
  },
  { when: { endsAt: ['office-first'] }, then: { asks: ['anybody', 'wants', 'fire'] } },
  { when: { endsAt: ['rest'] }, then: { neverIfNobodyAnswers: ['office', 'post-room'] } },
  {
    when: { endsAt: ['office-now'] },
    then: { callsOnlyOnCondition: ['post-room', 'night-desk'] },
  },
  {
    when: { endsAt: ['rest'] },
    then: { callsOnlyAfter: { service: 'fire-brigade', when: ['now'], step: 'write-it-down' } },
  },
  {
    when: { endsAt: ['office-first'] },
    then: { callsNowOnlyWhileOpen: ['office', 'fire-brigade', 'post-room'] },
  },
  {
    when: { endsAt: ['office-first'] },
    then: { callsNowAreOpen: { except: ['office', 'fire-brigade', 'post-room'] } },
  },
  { when: { endsAt: ['leave'] }, then: { stepsNeverSay: ['-'] } },
  { then: { stepsNeverSay: ['promise', 'safe'] } },
  { then: { stepsNeverSay: ['Wait', 'GET-OUT'] } },
  { when: { endsAt: ['leave'] }, then: { hasStepOf: ['get-out', 'wait'] } },
  { when: { endsAt: ['office-now'] }, then: { hasStepOf: ['turn-off-gas', 'wait'] } },
  { when: { roles: ['nurse'] }, then: { hasNoStepOf: ['turn-off-gas', 'keep-quiet'] } },
  { then: { hasNoStepOf: ['turn-off-gas', 'keep-quiet'] } },
  { when: { endsAt: ['office-now', 'night-now'] }, then: { callsIf: ['fire-brigade'] } },
  { when: { endsAt: ['leave'] }, then: { callsIf: ['office', 'night-desk'] } },
  { when: { endsAt: ['night-now'] }, then: { callsIf: [] } },
  {
    when: {
      answered: { fire: ['no'], 'how-old': ['grown'] },
      notAnswered: { wants: ['nothing'] },
      notAsked: ['weather'],
      endsAt: ['rest', 'leave'],
      roles: ['cook'],
    },
    then: { mostQuestions: 3 },
  },
]

test('calls are compared whatever their order, and the first of them only where it is to be made now', () => {
  const flow = flowOf('kitchen-sink')
  const { outcomes } = flow.pathway
  const [now, onFire] = outcomes['night-now']!.calls
  const calls = [
    { ...now!, when: 'no-answer' as const },
    { ...onFire!, service: 'office' },
    onFire!,
  ]
  const changed = { ...outcomes, 'night-now': { ...outcomes['night-now']!, calls } }
  const when = { endsAt: ['night-now'], answered: { wants: ['office-please'] } }
  const brokenBy = (then: Clause['then']) =>
    prove({
      ...flow,
      pathway: { ...flow.pathway, outcomes: changed },
      safety: { rule: { says: 'It is kept.', clauses: [{ when, then }] } },
    }).rules.flatMap(({ broken }) => broken).length
  expect(brokenBy({ callsIf: ['office', 'fire-brigade'] })).toBe(0)
  expect(brokenBy({ callsIf: ['fire-brigade', 'office'] })).toBe(0)
  expect(brokenBy({ callsIf: ['fire-brigade'] })).toBe(1)
  expect(brokenBy({ nextFirstCall: 'night-desk' })).toBe(1)
})

test('a phrase is looked for in each step, and not from the end of one to the beginning of the next', () => {
  const flow = flowOf('kitchen-sink')
  const [first = '', next = ''] = ['get-out', 'turn-off-gas'].map(
    (step) => flow.texts.en!.steps[step],
  )
  const brokenBy = (phrase: string) => {
    const clause = { when: { endsAt: ['leave'] }, then: { stepsNeverSay: [phrase] } }
    const safety = { rule: { says: 'It is kept.', clauses: [clause] } }
    return prove({ ...flow, safety }).rules.flatMap(({ broken }) => broken).length
  }
  expect(brokenBy(first.slice(-4))).toBe(1)
  for (const [end, start] of [
    [first, next],
    [next, first],
  ] as const) {
    expect(brokenBy(`${end.slice(-4)}${start.slice(0, 4)}`)).toBe(0)
  }
})

/** The kitchen sink, with more calls on some outcomes, so that several can be wrong at once. */
function busyFlow(): CheckedFlow {
  const flow = flowOf('kitchen-sink')
  const { rest, 'office-first': officeFirst } = flow.pathway.outcomes
  const nameless = (service: string, when: Call['when']): Call => ({
    service,
    when,
    identifies: 'nobody',
  })
  const more = {
    rest: {
      ...rest!,
      calls: [
        ...rest!.calls,
        nameless('night-desk', 'no-answer'),
        nameless('post-room', 'no-answer'),
        { ...nameless('fire-brigade', 'if'), if: 'smoke' },
      ],
    },
    'office-first': {
      ...officeFirst!,
      calls: [...officeFirst!.calls, nameless('post-room', 'now'), nameless('night-desk', 'now')],
    },
  }
  const outcomes = { ...flow.pathway.outcomes, ...more }
  return { ...flow, pathway: { ...flow.pathway, outcomes } }
}

test('each promise is kept or broken as often, and in the words, that were read and found right', async () => {
  const flow = busyFlow()
  const rules = clauses.map((clause, at) => [
    `rule-${at}`,
    { says: 'It is kept.', clauses: [clause] },
  ])
  const proof = prove({ ...flow, safety: Object.fromEntries(rules) as typeof flow.safety })
  const lines = proof.rules.map((rule, at) =>
    [
      JSON.stringify(clauses[at]),
      `applied ${rule.applied} times`,
      ...describeBroken(flow.texts.en!, rule),
      '',
    ].join('\n'),
  )
  expect(proof.rules.length).toBe(clauses.length)
  await expect(lines.join('\n')).toMatchFileSnapshot(join(fixtures, 'promises.txt'))
})

test.each([
  { is: 'not the one that must be', emergencyService: 'desk', must: 'ambulance', said: 'the desk' },
  { is: 'not always open', emergencyService: 'desk', must: 'desk', said: 'the desk' },
  {
    is: 'another that is always open',
    emergencyService: 'advice-line',
    must: 'ambulance',
    said: 'the advice line',
  },
])('the number on every screen is $is', ({ emergencyService, must, said }) => {
  const flow = flowOf('minimal')
  const safety = { rule: { says: 'It is there.', clauses: [{ then: { emergencyService: must } }] } }
  const { rules } = prove({ ...flow, safety, pathway: { ...flow.pathway, emergencyService } })
  expect(rules.flatMap((rule) => describeBroken(flow.texts.en!, rule))).toEqual([
    `The number on every screen is ${said}.`,
  ])
})

test('whatever no path reaches is named: a node, a step, a service', () => {
  const flow = flowOf('minimal')
  const { pathway, services } = flow
  const lost = { calls: [], steps: ['sing'], ready: [], sources: ['handbook'] }
  const safety = {
    rule: { says: 'All is reached.', clauses: [{ then: { everythingIsReached: true as const } }] },
  }
  const { rules } = prove({
    ...flow,
    safety,
    services: { ...services, navy: services.desk! },
    pathway: {
      ...pathway,
      outcomes: { ...pathway.outcomes, lost },
      steps: { ...pathway.steps, sing: { sources: ['handbook'] } },
    },
  })
  expect(rules.flatMap((rule) => describeBroken(flow.texts.en!, rule))).toEqual([
    'No path at any moment reaches "lost".',
    'No path at any moment reaches "navy".',
    'No path at any moment reaches "sing".',
  ])
})
