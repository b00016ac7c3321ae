import fc from 'fast-check'
import type { CheckedFlow } from '#check/safety-schema.ts'
import type { Clause } from '#check/safety-schema.ts'
import type { Situation } from '#check/promises/situation.ts'
import type { Call, Outcome, Pathway, Target } from '#flow/schema.ts'
import { kitchenSink } from '../../machine/pathways.ts'

/*
 * Small pathways of any shape without circles, with any safety rules about them: what `load` would
 * refuse as unwise, a proof must still count rightly. Services and words are those of the kitchen
 * sink, so that every moment of it is a moment of these.
 */

const { flow: base } = kitchenSink
const { roles } = base.pathway
const services = Object.keys(base.services)
const steps = Object.keys(base.pathway.steps)

/** A flow whose nodes `n0`, `n1` … lead only to later ones. */
export const anyFlow: fc.Arbitrary<CheckedFlow> = fc
  .array(fc.constantFrom(...(['question', 'question', 'check', 'outcome'] as const)), {
    minLength: 5,
    maxLength: 9,
  })
  .map((kinds) => ['question' as const, ...kinds, 'outcome' as const, 'outcome' as const])
  .chain((kinds) =>
    anyPathway(kinds).chain((pathway) =>
      anySafety(pathway).map((safety): CheckedFlow => ({ ...base, pathway, safety })),
    ),
  )

type Kind = 'question' | 'check' | 'outcome'

function anyPathway(kinds: readonly Kind[]): fc.Arbitrary<Pathway> {
  const later = (index: number, wanted: readonly Kind[]): fc.Arbitrary<Target> =>
    fc.constantFrom(
      ...kinds.flatMap((kind, place) =>
        place > index && wanted.includes(kind) ? [{ [kind]: `n${place}` } as Target] : [],
      ),
    )
  const anywhere = (index: number) => later(index, ['question', 'check', 'outcome'])
  const decided = (index: number) => later(index, ['check', 'outcome'])
  return fc
    .record({
      questions: nodesOf(kinds, 'question', (index) =>
        fc.record({
          about: fc.constant('who' as const),
          answers: fc.record({
            a: anywhere(index),
            b: anywhere(index),
            'not-sure': anywhere(index),
          }),
          saferAnswer: fc.constantFrom('a', 'b'),
          sources: fc.constant<string[]>([]),
        }),
      ),
      checks: nodesOf(kinds, 'check', (index) =>
        fc.record({
          service: fc.constantFrom(...services),
          answers: fc.record({
            open: decided(index),
            closed: decided(index),
            'may-be-closed': decided(index),
          }),
        }),
      ),
      outcomes: nodesOf(kinds, 'outcome', (index) => anyOutcome(kinds, index)),
    })
    .map((nodes) => ({ ...base.pathway, ...nodes, start: 'n0' }))
}

function anyOutcome(kinds: readonly Kind[], index: number): fc.Arbitrary<Outcome> {
  const onward = kinds.flatMap((kind, place) =>
    place > index && kind === 'question' ? [{ question: `n${place}` }] : [],
  )
  const use = fc.oneof(
    fc.constantFrom(...steps),
    fc.record({ step: fc.constantFrom(...steps), for: fc.subarray([...roles], { minLength: 1 }) }),
  )
  const whole: fc.Arbitrary<Outcome> = fc.record({
    calls: fc.array(anyCall, { minLength: 1, maxLength: 3 }),
    steps: fc.array(use, { maxLength: 2 }),
    ready: fc.constant<string[]>([]),
    sources: fc.constant<string[]>([]),
  })
  if (onward.length === 0) return whole
  return fc
    .tuple(whole, fc.option(fc.constantFrom(...onward)))
    .map(([outcome, goesOn]) => (goesOn === null ? outcome : { ...outcome, continue: goesOn }))
}

const anyCall: fc.Arbitrary<Call> = fc.record({
  service: fc.constantFrom(...services),
  when: fc.constantFrom('now', 'then', 'no-answer', 'if'),
  identifies: fc.constantFrom('nobody', 'with-consent', 'lawful-reason'),
})

function anySafety(pathway: Pathway): fc.Arbitrary<CheckedFlow['safety']> {
  const clause = anyClause(pathway)
  const rule = fc.record({
    says: fc.constant('Any rule.'),
    clauses: fc.array(clause, { minLength: 1, maxLength: 2 }),
  })
  return fc
    .array(rule, { minLength: 1, maxLength: 4 })
    .map((rules) => Object.fromEntries(rules.map((one, index) => [`r${index}`, one])))
}

function anyClause(pathway: Pathway): fc.Arbitrary<Clause> {
  const questions = Object.keys(pathway.questions)
  const outcomes = Object.keys(pathway.outcomes)
  const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 })
  const answers = fc.dictionary(fc.constantFrom(...questions), some(['a', 'b', 'not-sure']), {
    minKeys: 1,
    maxKeys: 2,
  })
  const situation: fc.Arbitrary<Situation> = fc.oneof(
    fc.constant({}),
    fc.record({ answered: answers }),
    fc.record({ notAnswered: answers }),
    fc.record({ notAsked: some(questions) }),
    fc.record({ endsAt: some(outcomes), roles: some(roles) }),
    fc.record({ answered: answers, notAnswered: answers, notAsked: some(questions) }),
  )
  const promises: readonly fc.Arbitrary<Clause['then']>[] = [
    fc.record({ nextFirstCall: fc.constantFrom(...services) }),
    fc.record({ neverAsks: some(questions) }),
    fc.record({ endsOnlyAt: some(outcomes) }),
    fc.record({ callsNow: some(services) }),
    fc.record({ callsNowOnlyWhileOpen: some(services) }),
    fc.record({ neverIfNobodyAnswers: some(services) }),
    fc.record({ callsNowAreOpen: fc.record({ except: fc.subarray(services) }) }),
    fc.record({ callsOneOf: some(services) }),
    fc.record({ identifiesNobody: some(['now', 'then', 'no-answer', 'if'] as const) }),
    fc.record({ identifiesWithoutConsentOnlyAfter: fc.constantFrom(...steps) }),
    fc.record({ mostQuestions: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ hasStepOf: some(steps) }),
    fc.record({ hasNoStepOf: some(steps) }),
    fc.record({ callsIf: fc.subarray(services) }),
    fc.constant<Clause['then']>({ everythingIsReached: true }),
    fc.constant<Clause['then']>({ notSureGoesWithSaferAnswer: true }),
  ]
  return fc.record({ when: situation, then: fc.oneof(...promises) })
}

function nodesOf<Node>(
  kinds: readonly Kind[],
  wanted: Kind,
  make: (index: number) => fc.Arbitrary<Node>,
): fc.Arbitrary<Record<string, Node>> {
  const places = kinds.flatMap((kind, index) => (kind === wanted ? [index] : []))
  return fc.record(Object.fromEntries(places.map((index) => [`n${index}`, make(index)])))
}
