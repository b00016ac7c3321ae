import { expect, test } from 'vitest'
import type { Clause } from '#check/safety-schema.ts'
import { describeBroken } from '#check/prove/counterexample.ts'
import { describeMoment } from '#check/words/sentences.ts'
import { proofOf } from '../../../support/proof.ts'
import { flowOf } from '../load/fixtures.ts'

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

test('of the ways to an outcome the longest is told where it is too long, and else the shortest', () => {
  const large = flowOf('kitchen-sink')
  const questionsTold = (then: Clause['then']) =>
    wordsFor([{ when: { endsAt: ['office-first'] }, then }], large).filter((line) =>
      line.includes('” – “'),
    ).length
  expect(questionsTold({ mostQuestions: 1 })).toBe(4)
  expect(questionsTold({ neverCalls: ['office'] })).toBe(2)
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

function wordsFor(clauses: readonly Clause[], about = flow): readonly string[] {
  return describeBroken(about.texts.en!, proofOf(about, clauses))
}
