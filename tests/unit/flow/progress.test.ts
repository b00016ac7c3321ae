import { describe, expect, test } from 'vitest'
import { mostQuestionsFrom, progressAt } from '#flow/progress.ts'
import type { TrailEntry } from '#flow/graph.ts'
import type { Routes } from '#flow/routes.ts'
import {
  endOf,
  everyMoment,
  kindIn,
  kitchenSink,
  type Subject,
  subjects,
} from '../machine/pathways.ts'

const { pathway } = kitchenSink

test.each([
  { trail: [], node: 'fire', number: 1, most: 5, because: 'all five lie on one way' },
  { trail: ['fire no'], node: 'how-old', number: 2, most: 5, because: 'nothing is ruled out' },
  {
    trail: ['fire yes', 'leave continue'],
    node: 'how-old',
    number: 2,
    most: 5,
    because: 'an outcome on the way is no question',
  },
  {
    trail: ['fire no', 'how-old grown', 'anybody somebody', 'private in-private'],
    node: 'wants',
    number: 5,
    most: 5,
    because: 'the last one leads to checks, which the clock answers',
  },
])('after $trail, $node is question $number, at most $most: $because', ({ trail, node, ...is }) => {
  expect(progressAt(pathway, trail.map(entryOf), node)).toEqual({
    number: is.number,
    most: is.most,
  })
})

test.each([
  { name: 'a question that ends', edges: { one: [] }, most: 1 },
  {
    name: 'a short way beside a long one',
    edges: { one: ['three', 'two'], two: ['three'], three: [] },
    most: 3,
  },
  {
    name: 'the same further on, once',
    edges: { one: ['two', 'three'], two: ['four'], three: ['four'], four: [] },
    most: 3,
  },
  { name: 'an answer that leads nowhere', edges: { one: ['nowhere'] }, most: 1 },
  { name: 'a circle, which ends', edges: { one: ['two'], two: ['one'] }, most: 2 },
])('$name: at most $most', ({ edges, most }) => {
  expect(mostQuestionsFrom(questionsAlone(edges), 'one')).toBe(most)
})

describe.each(subjects)('in $name', (subject) => {
  const onQuestions = subject.trails.flatMap((trail) => questionsAfter(subject, trail))

  test('at most is as many as the longest way still possible asks, whatever was answered', () => {
    expect(onQuestions.length).toBeGreaterThan(2)
    for (const { trail, node } of onQuestions) {
      const longest = Math.max(
        ...onQuestions
          .filter((other) => begins(other.trail, trail))
          .map(({ trail }) => asked(subject, trail) + 1),
      )
      expect(progressAt(subject.pathway, trail, node)).toEqual({
        number: asked(subject, trail) + 1,
        most: longest,
      })
    }
  })
})

/** The question that stands after a trail, if one does. Which it is, no clock decides. */
function questionsAfter(subject: Subject, trail: readonly TrailEntry[]) {
  const nodes = new Set(everyMoment.map((now) => endOf(subject, trail, now)))
  return [...nodes]
    .filter((node) => kindIn(subject, node) === 'question')
    .map((node) => ({ trail, node }))
}

function asked(subject: Subject, trail: readonly TrailEntry[]): number {
  return trail.filter(({ node }) => kindIn(subject, node) === 'question').length
}

function begins(whole: readonly TrailEntry[], part: readonly TrailEntry[]): boolean {
  return part.every(
    ({ node, answer }, at) => whole[at]?.node === node && whole[at].answer === answer,
  )
}

function entryOf(step: string): TrailEntry {
  const [node = '', answer = ''] = step.split(' ')
  return { node, answer }
}

/** A pathway of questions alone, each with those to which its answers lead. */
function questionsAlone(edges: Readonly<Record<string, readonly string[]>>): Routes {
  const questions = Object.entries(edges).map(([id, targets]) => [
    id,
    {
      ...pathway.questions.fire!,
      answers: Object.fromEntries(
        targets.map((question, at) => [`to-${String(at)}`, { question }]),
      ),
    },
  ])
  return {
    ...pathway,
    questions: Object.fromEntries(questions),
    checks: {},
    outcomes: {},
  }
}
