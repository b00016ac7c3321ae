import { describe, expect, test } from 'vitest'
import { promises } from '#check/promises/all.ts'
import { type Case, outcomeOf } from '#check/promises/case.ts'
import { describeBroken } from '#check/prove/counterexample.ts'
import type { CheckedFlow, Clause } from '#check/safety-schema.ts'
import { proofOf } from '../../../support/proof.ts'
import { flowOf } from '../load/fixtures.ts'

/* Each promise, kept or broken, and why a case breaks it, in words that go on after “because”. */

const flow = flowOf('minimal')
const contacts = withContacts(flow)
const lastAnswers = withLastAnswers()
const { pathway } = flow
const text = flow.texts.en!

interface Row {
  readonly about?: CheckedFlow
  readonly when?: Clause['when']
  readonly kept?: Clause['then']
  readonly broken: Clause['then']
  readonly because: string
}

const table: readonly Row[] = [
  {
    when: { answered: { hurt: ['yes'] } },
    kept: { nextFirstCall: 'ambulance' },
    broken: { nextFirstCall: 'desk' },
    because: 'after “Yes” comes “Ring for help now”, where the desk is not the first call',
  },
  {
    when: { answered: { hurt: ['no'] } },
    broken: { nextFirstCall: 'ambulance' },
    because:
      'after “No” comes “Do they agree to a call?”, where an ambulance is not the first call',
  },
  {
    when: { endsAt: ['advice'] },
    kept: { neverAsks: ['weather'] },
    broken: { neverAsks: ['agrees', 'hurt'] },
    because: 'it asks “Do they agree to a call?” and “Is anyone hurt?”',
  },
  {
    when: { endsAt: ['help-now'] },
    kept: { asks: ['hurt'] },
    broken: { asks: ['hurt', 'agrees'] },
    because: 'it never asks “Do they agree to a call?”',
  },
  {
    kept: { endsOnlyAt: ['advice', 'desk-now', 'help-now'] },
    broken: { endsOnlyAt: ['advice', 'desk-now'] },
    because:
      'it ends at “Ring for help now”, and may end only at “Ask for advice” or “Ring the desk”',
  },
  {
    when: { endsAt: ['help-now'] },
    kept: { continuesTo: 'agrees' },
    broken: { continuesTo: 'hurt' },
    because: 'it does not go on to “Is anyone hurt?”',
  },
  {
    when: { endsAt: ['advice'] },
    kept: { callsNow: ['advice-line'] },
    broken: { callsNow: ['ambulance', 'advice-line', 'desk'] },
    because: 'an ambulance and the desk must be rung now, and the tool does not say so',
  },
  {
    when: { endsAt: ['desk-now'] },
    kept: { neverIfNobodyAnswers: ['desk'] },
    broken: { neverIfNobodyAnswers: ['advice-line', 'desk'] },
    because: 'if nobody answers it says to ring the advice line',
  },
  {
    when: { endsAt: ['advice'] },
    kept: { callsOneOf: ['desk', 'advice-line'] },
    broken: { callsOneOf: ['desk'] },
    because: 'it does not call the desk',
  },
  {
    when: { endsAt: ['advice'] },
    kept: { neverCalls: ['desk'] },
    broken: { neverCalls: ['ambulance', 'desk'] },
    because: 'it says “Also ring: an ambulance, if it gets worse (may name the person)”',
  },
  {
    when: { endsAt: ['desk-now'] },
    kept: { callsOnlyTo: { services: ['advice-line'], when: ['no-answer', 'if', 'then'] } },
    broken: { callsOnlyTo: { services: ['ambulance', 'desk'], when: ['no-answer'] } },
    because:
      'it says “If nobody answers, ring: the advice line (names nobody)”, and only an ambulance and the desk may be there',
  },
  {
    when: { endsAt: ['advice'] },
    kept: { callsOnlyOnCondition: ['ambulance'] },
    broken: { callsOnlyOnCondition: ['ambulance', 'advice-line'] },
    because: 'it says “Ring now: the advice line (names nobody)”, without a condition',
  },
  {
    when: { endsAt: ['desk-now'] },
    kept: { identifiesNobodyTo: ['advice-line'] },
    broken: { identifiesNobodyTo: ['advice-line', 'desk'] },
    because:
      'this call must name nobody: “Ring now: the desk (names the person only if they agree)”',
  },
  {
    when: { endsAt: ['advice', 'desk-now'] },
    kept: { identifiesOnlyWithConsentTo: ['advice-line', 'desk'] },
    broken: { identifiesOnlyWithConsentTo: ['ambulance', 'advice-line'] },
    because:
      'this call may name the person without their consent: “Also ring: an ambulance, if it gets worse (may name the person)”',
  },
  {
    when: { endsAt: ['desk-now'] },
    kept: { identifiesNobody: ['no-answer'] },
    broken: { identifiesNobody: ['now', 'no-answer'] },
    because:
      'this call must name nobody: “Ring now: the desk (names the person only if they agree)”',
  },
  {
    about: contacts,
    when: { endsAt: ['help-now'] },
    kept: { identifiesWithoutConsentOnlyAfter: 'lead' },
    broken: { identifiesWithoutConsentOnlyAfter: 'porter' },
    because:
      'this call may name the person without their consent: “Ring now: an ambulance (may name the person)”, and the porter does not come first',
  },
  {
    about: contacts,
    when: { endsAt: ['advice'] },
    kept: { identifiesWithoutConsentOnlyAfter: 'porter' },
    broken: { callsFirst: 'porter' },
    because: 'the advice line comes first, and the porter must',
  },
  {
    about: contacts,
    when: { endsAt: ['help-now'] },
    kept: { callsFirst: 'lead' },
    broken: { callsFirst: 'ambulance' },
    because: 'your lead comes first, and an ambulance must',
  },
  {
    about: contacts,
    when: { endsAt: ['help-now'] },
    kept: { callsContact: 'lead' },
    broken: { callsContact: 'porter' },
    because: 'it does not say to ring the porter',
  },
  {
    about: contacts,
    when: { endsAt: ['advice'], roles: ['visit'] },
    broken: { callsContact: 'porter' },
    because: 'it does not say to ring the porter',
  },
  {
    about: contacts,
    when: { endsAt: ['help-now'] },
    kept: { identifiesOnlyAfter: { service: 'ambulance', when: ['now'], contact: 'lead' } },
    broken: { identifiesOnlyAfter: { service: 'ambulance', when: ['then'], contact: 'lead' } },
    because:
      'it says “Ring now: an ambulance (may name the person)”, which must wait for your lead',
  },
  {
    about: contacts,
    when: { endsAt: ['help-now'] },
    broken: { identifiesOnlyAfter: { service: 'ambulance', when: ['now'], contact: 'porter' } },
    because:
      'it says “Ring now: an ambulance (may name the person)”, which must wait for the porter',
  },
  {
    about: contacts,
    when: { endsAt: ['help-now'] },
    kept: { namesOnlyOnCondition: ['advice-line'] },
    broken: { namesOnlyOnCondition: ['ambulance'] },
    because: 'it says “Ring now: an ambulance (may name the person)”, without a condition',
  },
  {
    when: { endsAt: ['advice'] },
    kept: { mostQuestions: 2 },
    broken: { mostQuestions: 1 },
    because: 'it asks 2 questions',
  },
  {
    kept: { stepsNeverSay: ['promise'] },
    broken: { stepsNeverSay: ['SAFE'] },
    because: 'a step says “Keep yourself safe.”',
  },
  {
    when: { endsAt: ['help-now'] },
    kept: { hasStepOf: ['tell-the-lead', 'stay-safe'] },
    broken: { hasStepOf: ['tell-the-lead'] },
    because: 'it does not have the step “Tell your lead.”',
  },
  {
    when: { endsAt: ['help-now'] },
    kept: { hasNoStepOf: ['tell-the-lead'] },
    broken: { hasNoStepOf: ['tell-the-lead', 'stay-safe'] },
    because: 'it has the step “Keep yourself safe.”',
  },
  {
    when: { endsAt: ['desk-now'] },
    kept: { callsIf: [] },
    broken: { callsIf: ['desk', 'ambulance'] },
    because: 'it says “Also ring, if” for nobody, and must say it for the desk and an ambulance',
  },
  {
    when: { endsAt: ['advice'] },
    kept: { callsIf: ['ambulance'] },
    broken: { callsIf: [] },
    because: 'it says “Also ring, if” for an ambulance, and must say it for nobody',
  },
  {
    about: lastAnswers,
    when: { endsAt: ['leave'] },
    kept: { scriptSaysOnly: ['fire'] },
    broken: { scriptSaysOnly: ['how-old'] },
    because: 'what to say in the call has “said yes”',
  },
  {
    about: lastAnswers,
    when: { endsAt: ['rest'], answered: { 'how-old': ['grown'] } },
    kept: { scriptSaysOnly: ['anybody', 'private', 'wants'] },
    broken: { scriptSaysOnly: ['how-old'] },
    because: 'what to say in the call has “said nothing”',
  },
  {
    about: lastAnswers,
    when: { endsAt: ['rest'], answered: { 'how-old': ['grown'] } },
    kept: { recordHasOnly: ['anybody', 'private', 'wants'] },
    broken: { recordHasOnly: ['how-old'] },
    because: 'the record has “said nothing”',
  },
]

test.each(table)('$broken', ({ about = flow, when, kept, broken, because }) => {
  const meant = when === undefined ? {} : { when }
  expect(reasonsOf({ ...meant, then: broken }, about)).toEqual([because])
  if (kept === undefined) return
  const rule = proofOf(about, [{ ...meant, then: kept }])
  expect(rule.broken).toEqual([])
  expect(rule.applied).toBeGreaterThan(0)
})

/** The desk is the first call of the outcome for advice, which people come to at every hour. */
const deskAtEveryHour = withOutcome(flow, 'advice', pathway.outcomes['desk-now']!)

describe.each<Clause['then']>([
  { callsNowOnlyWhileOpen: ['desk'] },
  { callsNowAreOpen: { except: ['ambulance', 'advice-line'] } },
])('a call to make now that cannot be made: %o', (then) => {
  test('is found, while its service is closed', () => {
    expect(reasonsOf({ then }, deskAtEveryHour)).toEqual([
      'the desk is to be rung now, and is closed at that moment',
    ])
  })

  test('is not there where the clock was asked', () => {
    expect(reasonsOf({ then })).toEqual([])
  })

  test('is found, where nobody is sure that it is open', () => {
    const { desk } = flow.services
    if (desk === undefined || desk.hours === 'always') throw new Error('The desk has no hours.')
    const days = Object.keys(desk.hours).map((day) => [day, ['00:00-24:00']])
    const hours = Object.fromEntries(days) as typeof desk.hours
    const services = { ...flow.services, desk: { ...desk, hours } }
    expect(reasonsOf({ then }, { ...deskAtEveryHour, services })).toEqual([
      'the desk is to be rung now, and may be closed at that moment',
    ])
  })
})

test('a contact alone is not enough to ring now: its number may not be set', () => {
  const helpNow = contacts.pathway.outcomes['help-now']!
  const calls = helpNow.calls.filter((call) => 'contact' in call)
  const alone = withOutcome(contacts, 'help-now', { ...helpNow, calls })
  const then: Clause['then'] = { callsAServiceNow: true }
  expect(reasonsOf({ then }, contacts)).toEqual([])
  expect(reasonsOf({ then }, alone)).toEqual([
    'no service is to be rung now, and the number of a contact may not be set',
  ])
})

const opening = (at: string, is: 'open' | 'closed', service = 'desk') => ({
  isOpenAt: { service, expects: [{ at, is }] },
})

test.each<{
  readonly of: string
  readonly about?: CheckedFlow
  readonly then: Clause['then']
  readonly says: readonly string[]
}>([
  { of: 'answers that are offered', then: { offersAnswers: { hurt: ['yes', 'no'] } }, says: [] },
  {
    of: 'answers that are not',
    then: { offersAnswers: { hurt: ['maybe', 'yes'], weather: ['fine'] } },
    says: [
      '“Is anyone hurt?” has no answer "maybe" any more.',
      '“weather” has no answer "fine" any more.',
    ],
  },
  { of: 'the number on every screen', then: { emergencyService: 'ambulance' }, says: [] },
  {
    of: 'another one that is always open',
    about: { ...flow, pathway: { ...pathway, emergencyService: 'advice-line' } },
    then: { emergencyService: 'ambulance' },
    says: ['The number on every screen is the advice line.'],
  },
  {
    of: 'the right one, when it is not always open',
    about: { ...flow, pathway: { ...pathway, emergencyService: 'desk' } },
    then: { emergencyService: 'desk' },
    says: ['The number on every screen is the desk.'],
  },
  { of: 'hours', then: opening('2027-01-29T09:00', 'open'), says: [] },
  {
    of: 'hours that are others',
    then: opening('2027-01-30T12:00', 'open'),
    says: [
      'On Saturday 30 January 2027 at 12:00 in London, the desk is closed. The rule expects that it is open.',
    ],
  },
  {
    of: 'hours of a day that may be a holiday',
    then: opening('2027-12-28T12:30', 'open'),
    says: [
      'On Tuesday 28 December 2027 at 12:30 in London, the desk may be closed. The rule expects that it is open.',
    ],
  },
  {
    of: 'hours of nobody',
    then: opening('2027-02-03T08:00', 'open', 'nobody'),
    says: [
      'On Wednesday 3 February 2027 at 08:00 in London, nobody is not there. The rule expects that it is open.',
    ],
  },
  { of: '“not sure”, as the safer answer', then: { notSureGoesWithSaferAnswer: true }, says: [] },
  {
    of: '“not sure”, elsewhere',
    about: withAnswer('agrees', 'not-sure', { outcome: 'desk-now' }),
    then: { notSureGoesWithSaferAnswer: true },
    says: [
      'At “Do they agree to a call?”, “Not sure” leads to “Ring the desk”, and “No” to “Ask for advice”.',
    ],
  },
  {
    of: 'a node, a service and a step that no path reaches',
    about: withLostThings(),
    then: { everythingIsReached: true },
    says: ['lost', 'navy', 'sing'].map((one) => `No path at any moment reaches "${one}".`),
  },
])('a promise about the whole pathway, of $of', ({ about = flow, then, says }) => {
  const rule = proofOf(about, [{ then }])
  expect(describeBroken(text, rule)).toEqual(says)
  expect(rule.applied).toBeGreaterThan(0)
})

test('there is a row for every promise about cases', () => {
  const rows = table.map(({ broken }) => Object.keys(broken).join())
  expect(
    [...new Set([...rows, 'callsNowOnlyWhileOpen', 'callsNowAreOpen', 'callsAServiceNow'])].sort(),
  ).toEqual(
    Object.entries(promises)
      .flatMap(([name, promise]) => ('things' in promise ? [] : [name]))
      .sort(),
  )
})

describe('a clause applies', () => {
  /** There are 7 paths at 180 moments: 4 of somebody who is hurt, of whom one goes no further. */
  test.each<{ readonly when: Clause['when']; readonly paths: number }>([
    { when: {}, paths: 7 },
    { when: { answered: { hurt: ['yes'] } }, paths: 4 },
    { when: { answered: { hurt: ['yes', 'no'], agrees: ['no', 'not-sure'] } }, paths: 4 },
    { when: { notAnswered: { hurt: ['yes'] } }, paths: 3 },
    { when: { notAnswered: { hurt: ['yes'], agrees: ['no'] } }, paths: 2 },
    { when: { notAsked: ['agrees', 'weather'] }, paths: 1 },
    { when: { notAsked: ['hurt'] }, paths: 0 },
    { when: { endsAt: ['advice', 'desk-now'], answered: { hurt: ['yes'] } }, paths: 3 },
    { when: { endsAt: ['help-now'], roles: ['ward'] }, paths: 1 },
    { when: { roles: ['nurse'] }, paths: 0 },
  ])('$when', ({ when, paths }) => {
    expect(proofOf(flow, [{ when, then: { mostQuestions: 7 } }]).applied).toBe(paths * 180)
  })

  test('to the roles that it names, and to all where the role can matter', () => {
    const steps: Clause['then'] = { hasNoStepOf: ['tell-the-lead'] }
    const all = proofOf(flow, [{ when: { endsAt: ['desk-now'] }, then: steps }])
    const visit = proofOf(flow, [{ when: { endsAt: ['desk-now'], roles: ['visit'] }, then: steps }])
    expect(all.broken.map((one) => ('case' in one ? one.case.role : one.says))).toEqual(['ward'])
    expect(visit.broken).toEqual([])
    expect(all.applied).toBe(2 * visit.applied)
  })
})

test('what comes next is tried at every kind of moment where the clock decides it', () => {
  const check = {
    service: 'desk',
    answers: {
      open: { question: 'agrees' },
      closed: { outcome: 'help-now' },
      'may-be-closed': { outcome: 'help-now' },
    },
  }
  const changed = withAnswer('hurt', 'no', { check: 'help-hours' })
  const checks = { ...pathway.checks, 'help-hours': check }
  const when = { answered: { hurt: ['no'] }, endsAt: ['advice'] }
  // Closed at the first moment, when the ambulance is first; open later, when it is not.
  const about = { ...changed, pathway: { ...changed.pathway, checks } }
  expect(reasonsOf({ when, then: { nextFirstCall: 'ambulance' } }, about).length).toBe(1)
})

test('a clause about the way is tried on every way, and not once for each outcome', () => {
  const when = { endsAt: ['advice'] }
  expect(reasonsOf({ when, then: { neverAsks: ['hurt'] } }).length).toBe(1)
  // Whoever is hurt is to ring the ambulance first, and whoever is not is only asked more.
  const hurtOrNot = { ...when, answered: { hurt: ['yes', 'no'] } }
  expect(reasonsOf({ when: hurtOrNot, then: { nextFirstCall: 'ambulance' } }).length).toBe(1)
})

test('calls are compared whatever their order, and the first of them only where it is to be made now', () => {
  const large = flowOf('kitchen-sink')
  const nightNow = large.pathway.outcomes['night-now']!
  const [now, onFire] = nightNow.calls
  const calls = [
    { ...now!, when: 'no-answer' as const },
    { ...onFire!, service: 'office' },
    onFire!,
  ]
  const about = withOutcome(large, 'night-now', { ...nightNow, calls })
  const when = { endsAt: ['night-now'], answered: { wants: ['office-please'] } }
  const brokenBy = (then: Clause['then']) => proofOf(about, [{ when, then }]).broken.length
  expect(brokenBy({ callsIf: ['office', 'fire-brigade'] })).toBe(0)
  expect(brokenBy({ callsIf: ['fire-brigade', 'office'] })).toBe(0)
  expect(brokenBy({ callsIf: ['fire-brigade'] })).toBe(1)
  expect(brokenBy({ nextFirstCall: 'night-desk' })).toBe(1)
})

test('a phrase is looked for in each step, and not from the end of one to the beginning of the next', () => {
  const large = flowOf('kitchen-sink')
  const { 'get-out': first = '', 'turn-off-gas': next = '' } = large.texts.en!.steps
  const brokenBy = (phrase: string) => {
    const clause = { when: { endsAt: ['leave'] }, then: { stepsNeverSay: [phrase] } }
    return proofOf(large, [clause]).broken.length
  }
  expect(brokenBy(first.slice(-4))).toBe(1)
  expect(brokenBy(`${first.slice(-4)}${next.slice(0, 4)}`)).toBe(0)
  expect(brokenBy(`${next.slice(-4)}${first.slice(0, 4)}`)).toBe(0)
})

test('a case on an outcome that is not there is a mistake of the programmer', () => {
  const one: Case = {
    flow,
    role: 'ward',
    states: {},
    answers: {},
    outcome: 'nowhere',
    facts: new Set(),
    questions: 2,
    path: { trail: [], screens: [] },
  }
  expect(() => outcomeOf(one)).toThrow(
    expect.objectContaining({
      name: 'UnknownOutcomeError',
      message: 'No outcome "nowhere". Load the flow by load().',
    }),
  )
})

/** The reasons that the proof of one clause gives. */
function reasonsOf(clause: Clause, about = flow): readonly string[] {
  const { broken } = proofOf(about, [clause])
  return broken.map((one) => ('case' in one ? one.because(about.texts.en!) : one.says))
}

/** The same with a lead who is rung first where somebody is hurt, and a porter for the ward alone. */
function withContacts(plain: CheckedFlow): CheckedFlow {
  const { outcomes } = plain.pathway
  const lead = { contact: 'lead', when: 'now', identifies: 'lawful-reason' } as const
  const porter = { contact: 'porter', when: 'then', identifies: 'nobody' } as const
  const helpNow = { ...outcomes['help-now']!, calls: [lead, ...outcomes['help-now']!.calls] }
  const advice = { ...outcomes.advice!, calls: [...outcomes.advice!.calls, porter] }
  const contacts = { lead: { sources: [] }, porter: { for: ['ward'], sources: [] } }
  const words = (name: string) => ({ name, shortName: name, find: 'Ask.' })
  const en = {
    ...plain.texts.en!,
    contacts: { lead: words('your lead'), porter: words('the porter') },
  }
  return {
    ...plain,
    texts: { ...plain.texts, en },
    pathway: {
      ...plain.pathway,
      contacts,
      outcomes: { ...outcomes, 'help-now': helpNow, advice },
    },
  }
}

function withOutcome(
  of: CheckedFlow,
  id: string,
  outcome: CheckedFlow['pathway']['outcomes'][string],
): CheckedFlow {
  const outcomes = { ...of.pathway.outcomes, [id]: outcome }
  return { ...of, pathway: { ...of.pathway, outcomes } }
}

function withAnswer(id: string, answer: string, target: object): CheckedFlow {
  const question = pathway.questions[id]!
  const answers = { ...question.answers, [answer]: target } as typeof question.answers
  const questions = { ...pathway.questions, [id]: { ...question, answers } }
  return { ...flow, pathway: { ...pathway, questions } }
}

function withLostThings(): CheckedFlow {
  const lost = { calls: [], steps: ['sing'], ready: [], sources: ['handbook'] }
  const { pathway: more } = withOutcome(flow, 'lost', lost)
  return {
    ...flow,
    services: { ...flow.services, navy: flow.services.desk! },
    pathway: { ...more, steps: { ...more.steps, sing: { sources: ['handbook'] } } },
  }
}

/** A large flow that says and records no answer but the last. */
function withLastAnswers(): CheckedFlow {
  const large = flowOf('kitchen-sink')
  const script = large.pathway.script!
  const limited = Object.entries(script.outcomes).map(([id, lines]) => [
    id,
    { ...lines, saysOnly: [], recordsOnly: [] },
  ])
  const outcomes = Object.fromEntries(limited) as typeof script.outcomes
  return { ...large, pathway: { ...large.pathway, script: { ...script, outcomes } } }
}
