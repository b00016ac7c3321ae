import { describe, expect, test } from 'vitest'
import {
  answersOf,
  edgesFrom,
  edgesOf,
  kindOf,
  nodesOf,
  predecessorsOf,
  reachableFrom,
  targetOf,
} from '#flow/graph.ts'
import { circlesOf } from '#check/load/rules/graph.ts'
import type { Pathway, Question, Target } from '#flow/schema.ts'
import { flowOf } from '../check/load/fixtures.ts'

const { pathway } = flowOf('minimal')

test('every edge is there once, in the order of the file', () => {
  const edges = edgesOf(pathway).map(
    ({ from, answer, kind, to }) => `${from} ${answer} ${kind} ${to}`,
  )
  expect(edges).toEqual([
    'hurt yes outcome help-now',
    'hurt no question agrees',
    'agrees yes check desk-hours',
    'agrees no outcome advice',
    'agrees not-sure outcome advice',
    'desk-hours open outcome desk-now',
    'desk-hours closed outcome advice',
    'desk-hours may-be-closed outcome advice',
    'help-now continue question agrees',
  ])
})

test.each([
  { node: 'hurt', kind: 'question', answers: ['yes', 'no'] },
  { node: 'desk-hours', kind: 'check', answers: ['open', 'closed', 'may-be-closed'] },
  { node: 'help-now', kind: 'outcome', answers: ['continue'] },
  { node: 'advice', kind: 'outcome', answers: [] },
  { node: 'nowhere', kind: undefined, answers: [] },
  { node: 'constructor', kind: undefined, answers: [] },
])('$node is a $kind with the answers $answers', ({ node, kind, answers }) => {
  expect(kindOf(pathway, node)).toBe(kind)
  expect(answersOf(pathway, node)).toEqual(answers)
  expect(edgesFrom(pathway, node).map(({ answer }) => answer)).toEqual(answers)
})

test('an answer leads to a node, and an answer that is not there leads nowhere', () => {
  expect(targetOf(pathway, 'hurt', 'no')).toBe('agrees')
  expect(targetOf(pathway, 'hurt', 'perhaps')).toBe(undefined)
})

test('every node knows the nodes before it', () => {
  expect([...predecessorsOf(pathway)]).toEqual([
    ['hurt', []],
    ['agrees', ['hurt', 'help-now']],
    ['desk-hours', ['agrees']],
    ['help-now', ['hurt']],
    ['desk-now', ['desk-hours']],
    ['advice', ['agrees', 'desk-hours']],
  ])
})

test('what can be reached is found from any node', () => {
  expect([...reachableFrom(pathway, 'agrees')].sort()).toEqual([
    'advice',
    'agrees',
    'desk-hours',
    'desk-now',
  ])
  expect(reachableFrom(pathway, 'hurt').size).toBe(nodesOf(pathway).length)
})

test('an answer that leads to nothing is left out where nodes are listed', () => {
  const astray = routes({ one: ['two', 'nowhere'], two: [] })
  expect([...reachableFrom(astray, 'one')].sort()).toEqual(['one', 'two'])
  expect([...predecessorsOf(astray)]).toEqual([
    ['one', []],
    ['two', ['one']],
  ])
})

describe('circles', () => {
  test.each([
    { name: 'none', edges: { one: ['two'], two: [] }, circles: [] },
    { name: 'a question that leads to itself', edges: { one: ['one'] }, circles: [['one']] },
    {
      name: 'two, with a way between them',
      edges: {
        one: ['two'],
        two: ['one', 'three'],
        three: ['four'],
        four: ['five'],
        five: ['four'],
      },
      circles: [
        ['one', 'two'],
        ['four', 'five'],
      ],
    },
  ])('$name', ({ edges, circles }) => {
    expect(circlesOf(routes(edges))).toEqual(circles)
  })
})

/** A pathway of questions alone, each with the questions to which its answers lead. */
function routes(edges: Readonly<Record<string, readonly string[]>>, start = 'one'): Pathway {
  const questions = Object.entries(edges).map(([id, targets]): [string, Question] => {
    const answers = targets.map((question, at): [string, Target] => [`to-${at}`, { question }])
    return [id, { about: 'who', sources: ['handbook'], answers: Object.fromEntries(answers) }]
  })
  return { ...pathway, start, questions: Object.fromEntries(questions), checks: {}, outcomes: {} }
}
