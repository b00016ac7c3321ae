import { expect, test } from 'vitest'
import type { Clause } from '#check/safety-schema.ts'
import { promises } from '#check/promises/all.ts'
import { prove } from '#check/prove/prove.ts'
import { flowOf } from '../load/fixtures.ts'

/* Why a case breaks each promise, in words that go on after “because”. */

const flow = flowOf('minimal')
const text = flow.texts.en!

const table: readonly (Clause & { readonly because: string })[] = [
  {
    when: { answered: { hurt: ['no'] } },
    then: { nextFirstCall: 'ambulance' },
    because:
      'after “No” comes “Do they agree to a call?”, where an ambulance is not the first call',
  },
  {
    when: { answered: { hurt: ['yes'] } },
    then: { nextFirstCall: 'desk' },
    because: 'after “Yes” comes “Ring for help now”, where the desk is not the first call',
  },
  {
    when: { endsAt: ['advice'] },
    then: { neverAsks: ['agrees', 'hurt'] },
    because: 'it asks “Do they agree to a call?” and “Is anyone hurt?”',
  },
  {
    when: { endsAt: ['help-now'] },
    then: { asks: ['hurt', 'agrees'] },
    because: 'it never asks “Do they agree to a call?”',
  },
  {
    then: { endsOnlyAt: ['advice', 'desk-now'] },
    because:
      'it ends at “Ring for help now”, and may end only at “Ask for advice” or “Ring the desk”',
  },
  {
    when: { endsAt: ['help-now'] },
    then: { goesOnTo: 'hurt' },
    because: 'it does not go on to “Is anyone hurt?”',
  },
  {
    when: { endsAt: ['advice'] },
    then: { callsNow: ['ambulance', 'advice-line', 'desk'] },
    because: 'an ambulance and the desk must be rung now, and the tool does not say so',
  },
  {
    when: { endsAt: ['desk-now'] },
    then: { neverIfNobodyAnswers: ['advice-line', 'desk'] },
    because: 'if nobody answers it says to ring the advice line',
  },
  {
    when: { endsAt: ['advice'] },
    then: { callsOneOf: ['desk'] },
    because: 'it does not call the desk',
  },
  {
    when: { endsAt: ['advice'] },
    then: { neverCalls: ['ambulance', 'desk'] },
    because: 'it says “Also ring: an ambulance, if it gets worse (may name the person)”',
  },
  {
    when: { endsAt: ['desk-now'] },
    then: { callsOnlyTo: { services: ['ambulance', 'desk'], when: ['no-answer'] } },
    because:
      'it says “If nobody answers, ring: the advice line (names nobody)”, and only an ambulance and the desk may stand there',
  },
  {
    when: { endsAt: ['desk-now'] },
    then: { callsOnlyOnCondition: ['desk'] },
    because:
      'it says “Ring now: the desk (names the person only if they agree)”, without a condition',
  },
  {
    when: { endsAt: ['desk-now'] },
    then: { identifiesNobodyTo: ['advice-line', 'desk'] },
    because:
      'this call must name nobody: “Ring now: the desk (names the person only if they agree)”',
  },
  {
    when: { endsAt: ['advice'] },
    then: { identifiesOnlyWithConsentTo: ['ambulance', 'advice-line'] },
    because:
      'this call may name the person without their consent: “Also ring: an ambulance, if it gets worse (may name the person)”',
  },
  {
    when: { endsAt: ['desk-now'] },
    then: { identifiesNobody: ['now', 'no-answer'] },
    because:
      'this call must name nobody: “Ring now: the desk (names the person only if they agree)”',
  },
  {
    when: { endsAt: ['help-now'] },
    then: { identifiesWithoutConsentOnlyAfter: 'tell-the-lead' },
    because:
      'this call may name the person without their consent: “Ring now: an ambulance (may name the person)”, and the first step is not “Tell your lead.”',
  },
  {
    when: { endsAt: ['help-now'] },
    then: { callsOnlyAfter: { service: 'ambulance', when: ['then'], step: 'stay-safe' } },
    because:
      'it says “Ring now: an ambulance (may name the person)”, which must wait for the step “Keep yourself safe.”',
  },
  {
    when: { endsAt: ['advice'] },
    then: { mostQuestions: 1 },
    because: 'it asks 2 questions',
  },
  { then: { stepsNeverSay: ['SAFE'] }, because: 'a step says “Keep yourself safe.”' },
  {
    when: { endsAt: ['advice'] },
    then: { hasStepOf: ['stay-safe', 'tell-the-lead'] },
    because: 'it does not have the step “Keep yourself safe.” or “Tell your lead.”',
  },
  {
    when: { endsAt: ['help-now'] },
    then: { hasNoStepOf: ['tell-the-lead', 'stay-safe'] },
    because: 'it has the step “Keep yourself safe.”',
  },
  {
    when: { endsAt: ['desk-now'] },
    then: { callsIf: ['desk', 'ambulance'] },
    because: 'it says “Also ring, if” for nobody, and must say it for the desk and an ambulance',
  },
  {
    when: { endsAt: ['advice'] },
    then: { callsIf: [] },
    because: 'it says “Also ring, if” for an ambulance, and must say it for nobody',
  },
]

test.each(table.map((row) => [Object.keys(row.then).join(), row] as const))(
  '%s',
  (_, { because, ...clause }) => {
    expect(reasonsOf(clause)).toEqual([because])
  },
)

/** The desk is the first call of the outcome for advice, which stands at every hour. */
const deskAtEveryHour = {
  ...flow,
  pathway: {
    ...flow.pathway,
    outcomes: { ...flow.pathway.outcomes, advice: flow.pathway.outcomes['desk-now']! },
  },
}

test.each([
  {
    then: { callsNowOnlyWhileOpen: ['desk'] },
    because: 'the desk is to be rung now, and is closed at that moment',
  },
  {
    then: { callsNowAreOpen: { except: ['ambulance'] } },
    because: 'the desk is to be rung now, and is closed at that moment',
  },
])('a call to make now that cannot be made: $then', ({ then, because }) => {
  expect(reasonsOf({ then }, deskAtEveryHour)).toEqual([because])
})

test('and one of which nobody is sure', () => {
  const { desk } = deskAtEveryHour.services
  if (desk === undefined || desk.hours === 'always') throw new Error('The desk has no hours.')
  const everyDay = Object.fromEntries(Object.keys(desk.hours).map((day) => [day, ['00:00-24:00']]))
  const hours = everyDay as typeof desk.hours
  const services = { ...deskAtEveryHour.services, desk: { ...desk, hours } }
  const then = { callsNowOnlyWhileOpen: ['desk'] }
  expect(reasonsOf({ then }, { ...deskAtEveryHour, services })).toEqual([
    'the desk is to be rung now, and may be closed at that moment',
  ])
})

test('there is a row for every promise about cases', () => {
  const rows = table.map(({ then }) => Object.keys(then).join())
  const shut = ['callsNowOnlyWhileOpen', 'callsNowAreOpen']
  expect([...new Set([...rows, ...shut])].sort()).toEqual(
    Object.entries(promises)
      .flatMap(([name, promise]) => ('things' in promise ? [] : [name]))
      .sort(),
  )
})

/** The reasons that the proof of one clause gives. */
function reasonsOf(clause: Clause, about = flow): readonly string[] {
  const safety = { rule: { says: 'It is kept.', clauses: [clause] } }
  const { rules } = prove({ ...about, safety })
  const broken = rules.flatMap((rule) => rule.broken)
  return broken.map((one) => ('case' in one ? one.because(text) : one.says))
}
