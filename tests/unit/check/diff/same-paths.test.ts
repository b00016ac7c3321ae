import { expect, test } from 'vitest'
import { samePaths } from '#check/diff/same-paths.ts'
import { changedBy, minimal as flow } from './changed.ts'

const open = { 'desk-hours': 'open' } as const
const closed = { 'desk-hours': 'closed' } as const

/** Each person as a line: what they are asked and shown in the first, and in the other. */
function people(
  patch: unknown,
  answers = open,
  changedAnswers: typeof open | typeof closed = answers,
) {
  const one = { pathway: flow.pathway, answers }
  const other = {
    pathway: changedBy({ 'pathway.json': patch }).pathway,
    answers: changedAnswers,
  }
  return [...samePaths(one, other)].map((paths) =>
    paths
      .map(({ screens }, at) => inShort([[one, other][at]!.pathway.start, ...screens]))
      .join(' | '),
  )
}

function inShort(nodes: readonly string[]): string {
  const isOutcome = (node: string) => flow.pathway.outcomes[node] !== undefined
  const asked = nodes.filter((node) => !isOutcome(node))
  return `${asked.join(', ')}: ${nodes.filter(isOutcome).join(', ')}`
}

test('everybody goes the same way through the same pathway, and on wherever there is a way on', () => {
  const ways = [
    'hurt, agrees: help-now, desk-now',
    'hurt, agrees: help-now, advice',
    'hurt, agrees: help-now, advice',
    'hurt, agrees: desk-now',
    'hurt, agrees: advice',
    'hurt, agrees: advice',
  ]
  expect(people({})).toEqual(ways.map((way) => `${way} | ${way}`))
})

test('the clock can say different things to the two', () => {
  expect(people({}, open, closed)[0]).toBe(
    'hurt, agrees: help-now, desk-now | hurt, agrees: help-now, advice',
  )
})

test('who is sent past a question is compared with each answer that they would have given', () => {
  const patch = { questions: { hurt: { answers: { no: { question: null, outcome: 'advice' } } } } }
  expect(people(patch).slice(3)).toEqual([
    'hurt, agrees: desk-now | hurt: advice',
    'hurt, agrees: advice | hurt: advice',
    'hurt, agrees: advice | hurt: advice',
  ])
})

test('who is asked a question only in the other gives each of its answers there', () => {
  const patch = {
    start: 'agrees',
    questions: {
      agrees: { answers: { no: { outcome: null, question: 'hurt' } } },
      hurt: { answers: { no: { question: null, outcome: 'advice' } } },
    },
    outcomes: { 'help-now': { continue: null } },
  }
  expect(people(patch)).toEqual([
    'hurt, agrees: help-now, desk-now | agrees: desk-now',
    'hurt, agrees: help-now, advice | agrees, hurt: help-now',
    'hurt, agrees: help-now, advice | agrees: advice',
    'hurt, agrees: desk-now | agrees: desk-now',
    'hurt, agrees: advice | agrees, hurt: advice',
    'hurt, agrees: advice | agrees: advice',
  ])
})

test('who would give an answer that is not offered gives every other one', () => {
  const patch = { questions: { agrees: { answers: { 'not-sure': null } } } }
  expect(people(patch).slice(4)).toEqual([
    'hurt, agrees: desk-now | hurt, agrees: desk-now',
    'hurt, agrees: advice | hurt, agrees: advice',
    'hurt, agrees: advice | hurt, agrees: desk-now',
    'hurt, agrees: advice | hurt, agrees: advice',
  ])
})
