import { expect, test } from 'vitest'
import type { Clause } from '#check/safety-schema.ts'
import { describeBroken } from '#check/prove/counterexample.ts'
import { prove } from '#check/prove/prove.ts'
import { describeMoment } from '#check/words/sentences.ts'
import { flowOf } from '../load/fixtures.ts'
import { kitchenSink } from '../../machine/pathways.ts'

const flow = flowOf('minimal')
const when = { endsAt: ['advice'], answered: { hurt: ['yes'] } }

test('a case is told as what was asked, answered and shown, and why that breaks the rule', () => {
  expect(wordsFor([{ when, then: { mostQuestions: 1 } }])).toEqual([
    'For example: on Monday 4 January 2027 at 00:00 in London (the first minute of this version), somebody is asked, and answers:',
    '  “Is anyone hurt?” – “Yes”',
    '  goes on from “Ring for help now”: “Help is coming: what else?”',
    '  “Do they agree to a call?” – “Yes”',
    'The tool then says “Ask for advice”:',
    '  Ring now: the advice line (names nobody)',
    '  Also ring: an ambulance, if it gets worse (may name the person)',
    'That breaks the rule, because it asks 2 questions.',
  ])
})

test('the role is told where it can matter', () => {
  const [opening] = wordsFor([{ when, then: { hasStepOf: ['stay-safe'] } }])
  expect(opening).toMatch(/, somebody who works for “A ward” is asked, and answers:$/)
})

test('one case that breaks several parts of a rule is told once, and the same reason once', () => {
  const lines = wordsFor([
    { when, then: { hasStepOf: ['stay-safe'] } },
    { when, then: { hasNoStepOf: ['write-it-down'] } },
    { when: { ...when, roles: ['ward'] }, then: { hasNoStepOf: ['write-it-down'] } },
  ])
  expect(lines.filter((line) => line.includes('example'))).toEqual([lines[0]])
  expect(lines.at(-1)).toBe(
    'That breaks the rule, because it does not have the step “Keep yourself safe.”; and because it has the step “Write down what you saw.”',
  )
})

test('cases of two roles are told one after the other, and of everybody once', () => {
  const then = { mostQuestions: 1 }
  const openings = (roles: readonly (readonly string[] | undefined)[]) =>
    wordsFor(roles.map((names) => ({ when: names ? { ...when, roles: [...names] } : when, then })))
      .filter((line) => line.includes('example'))
      .map((line) => /(?<=\), )somebody.*(?= is asked)/.exec(line)?.[0])
  expect(openings([['ward'], ['visit']])).toEqual([
    'somebody who works for “A ward”',
    'somebody who works for “A visit”',
  ])
  expect(openings([undefined, undefined])).toEqual(['somebody'])
})

test('cases that differ are told one after the other', () => {
  const lines = wordsFor([
    { when, then: { hasStepOf: ['stay-safe'] } },
    { when, then: { mostQuestions: 1 } },
  ])
  const openings = lines.filter((line) => line.includes('example'))
  expect(openings.map((line) => line.split(':')[0])).toEqual(['For example', 'Another example'])
  expect(lines.filter((line) => line.startsWith('That breaks'))).toEqual([
    'That breaks the rule, because it does not have the step “Keep yourself safe.”',
    'That breaks the rule, because it asks 2 questions.',
  ])
})

test('a clause about some roles tells of one of them', () => {
  const [opening] = wordsFor([{ when: { ...when, roles: ['visit'] }, then: { mostQuestions: 1 } }])
  expect(opening).toMatch(/, somebody who works for “A visit” is asked, and answers:$/)
})

test('of the ways to an outcome the longest is told where it is too long, and else the shortest', () => {
  const { flow: large } = kitchenSink
  const questionsTold = (then: Clause['then']) =>
    wordsFor([{ when: { endsAt: ['office-first'] }, then }], large).filter((line) =>
      line.includes('” – “'),
    ).length
  expect(questionsTold({ mostQuestions: 1 })).toBe(4)
  expect(questionsTold({ neverCalls: ['office'] })).toBe(2)
})

test('what breaks a rule about the whole pathway is a sentence', () => {
  const isOpenAt = {
    service: 'desk',
    expects: [{ at: '2027-01-30T12:00', is: 'open' as const }],
  }
  expect(
    wordsFor([
      { then: { offersAnswers: { hurt: ['maybe'] } } },
      { then: { emergencyService: 'desk' } },
      { then: { isOpenAt } },
    ]),
  ).toEqual([
    '“Is anyone hurt?” has no answer "maybe" any more.',
    'The number on every screen is an ambulance.',
    'On Saturday 30 January 2027 at 12:00 in London, the desk is closed. The rule expects that it is open.',
  ])
})

test('where “not sure” goes elsewhere, both ways are told', () => {
  const { agrees } = flow.pathway.questions
  if (agrees === undefined) throw new Error('The minimal pathway has no such question any more.')
  const answers = { ...agrees.answers, 'not-sure': { outcome: 'desk-now' } }
  const questions = { ...flow.pathway.questions, agrees: { ...agrees, answers } }
  const wrong = { ...flow, pathway: { ...flow.pathway, questions } }
  expect(wordsFor([{ then: { notSureGoesWithSaferAnswer: true } }], wrong)).toEqual([
    'At “Do they agree to a call?”, “Not sure” leads to “Ring the desk”, and “No” to “Ask for advice”.',
  ])
})

test.each([
  {
    at: Date.parse('2027-07-16T19:00:00Z'),
    words: 'on Friday 16 July 2027 at 20:00 in London (made up)',
  },
  { at: NaN, words: 'with made up' },
])('a moment in words: $words', ({ at, words }) => {
  expect(describeMoment({ at, says: 'made up' })).toBe(words)
})

function wordsFor(clauses: Clause[], about = flow): readonly string[] {
  const safety = { rule: { says: 'It is kept.', clauses } }
  const { rules } = prove({ ...about, safety })
  return rules.flatMap((rule) => describeBroken(about.texts.en!, rule))
}
