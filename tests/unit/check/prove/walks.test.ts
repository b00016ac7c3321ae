import { describe, expect, test } from 'vitest'
import type { CheckedFlow } from '#check/safety-schema.ts'
import type { Pathway } from '#flow/schema.ts'
import { compile } from '#machine/compile.ts'
import type { Path } from '#check/paths.ts'
import { prove } from '#check/prove/prove.ts'
import { pathDifferences, walkBoth } from '#check/prove/walks.ts'
import { timesFor } from '../../../support/proof.ts'
import { minimal, subjects } from '../../machine/pathways.ts'

/*
 * Two walks through one pathway, of the machine and of the file, and the count of the proof: each
 * says how much it tried, and none of the three can be wrong by itself.
 */

test.each(subjects)('machine, recursion and proof of $name agree', ({ flow }) => {
  const { times } = prove(flow, timesFor(flow))
  const walks = walkBoth(flow, times)
  expect(walks.problems).toEqual([])
  expect(walks.machinePaths).toBe(walks.recursionPaths)
  expect(walks.sweptPaths).toBeGreaterThanOrEqual(times.flatMap(({ moments }) => moments).length)
  // Each set of answers of a clock that is believed is walked, and a wrong clock by itself.
  const believed = times.filter(({ statuses }) => !Object.values(statuses).includes('clock-wrong'))
  const answers = new Set(believed.map((time) => JSON.stringify(time.answers)))
  expect(walks.moments).toBe(answers.size + 1)
})

describe('what differs is said', () => {
  const { flow, pathway, ask } = minimal
  const { times } = prove(flow, timesFor(flow))
  const { agrees } = pathway.questions
  if (agrees === undefined) throw new Error('The minimal pathway has no such question any more.')

  const otherwise = withQuestion(pathway, 'agrees', {
    ...agrees,
    answers: { ...agrees.answers, 'not-sure': { outcome: 'desk-now' } },
  })

  test('a path that only the machine has, and one that only the file has', () => {
    const { problems } = walkBoth(flow, times, compile(otherwise, ask))
    expect([...new Set(problems)]).toEqual([
      'Only the machine has the path hurt=yes → help-now help-now=continue → agrees agrees=not-sure → desk-now.',
      'Only the machine has the path hurt=no → agrees agrees=not-sure → desk-now.',
      'Only the file has the path hurt=yes → help-now help-now=continue → agrees agrees=not-sure → advice.',
      'Only the file has the path hurt=no → agrees agrees=not-sure → advice.',
    ])
  })

  test('a path that the machine leaves out', () => {
    const { 'not-sure': _, ...answers } = agrees.answers
    const fewer = withQuestion(pathway, 'agrees', { ...agrees, answers })
    const { problems, machinePaths, recursionPaths } = walkBoth(flow, times, compile(fewer, ask))
    expect([...new Set(problems)]).toEqual([
      'Only the file has the path hurt=yes → help-now help-now=continue → agrees agrees=not-sure → advice.',
      'Only the file has the path hurt=no → agrees agrees=not-sure → advice.',
    ])
    expect([machinePaths, recursionPaths]).toEqual([20, 28])
  })

  test('a machine that reads another clock', () => {
    const { problems } = walkBoth(
      flow,
      times,
      compile(pathway, () => 'open'),
    )
    expect([...new Set(problems)]).toEqual([
      'Only the machine has the path hurt=yes → help-now help-now=continue → agrees agrees=yes → desk-now.',
      'Only the machine has the path hurt=no → agrees agrees=yes → desk-now.',
      'Only the file has the path hurt=yes → help-now help-now=continue → agrees agrees=yes → advice.',
      'Only the file has the path hurt=no → agrees agrees=yes → advice.',
    ])
  })

  test('a proof that counted other paths than the recursion finds', () => {
    const [first, ...others] = times
    const short = { ...first!, paths: first!.paths - 1 }
    const { problems } = walkBoth(flow, [short, ...others])
    expect(problems.length).toBe(first!.moments.length)
    expect(problems[0]).toBe(
      'The proof is of 6 paths at the first minute of this version, and the recursion finds 7.',
    )
  })
})

const path = (answer: string): Path => ({
  trail: [{ node: 'hurt', answer }],
  screens: ['advice'],
})

const [yes, no] = [path('yes'), path('no')]
const said = (answer: string) => `the path hurt=${answer} → advice.`

test.each<{
  readonly name: string
  readonly machine: readonly Path[]
  readonly file: readonly Path[]
  readonly says: readonly string[]
}>([
  { name: 'the same paths in another order', machine: [yes, no], file: [no, yes], says: [] },
  {
    name: 'a path that only one of them has',
    machine: [yes],
    file: [no],
    says: [`Only the machine has ${said('yes')}`, `Only the file has ${said('no')}`],
  },
  {
    name: 'a path that one of them has once more',
    machine: [yes, yes, yes, no],
    file: [yes, no, no],
    says: [
      `Only the machine has ${said('yes')}`,
      `Only the machine has ${said('yes')}`,
      `Only the file has ${said('no')}`,
    ],
  },
])('$name', ({ machine, file, says }) => {
  expect(pathDifferences(machine, file)).toEqual(says)
})

test('a walk that finds nothing is a problem, each with its own sentence', () => {
  const { flow, ask } = minimal
  const dead: Pathway = withQuestion(flow.pathway, 'hurt', {
    about: 'urgency',
    answers: {},
    sources: [],
  })
  const deadFlow: CheckedFlow = { ...flow, pathway: dead }
  const { problems, ...tried } = walkBoth(
    deadFlow,
    prove(deadFlow, timesFor(deadFlow)).times,
    compile(dead, ask),
  )
  expect(problems).toEqual([
    'The walk through the compiled machine found no path.',
    'The recursion over the file found no path.',
    'The sweep over every moment found no path.',
  ])
  expect([tried.machinePaths, tried.recursionPaths, tried.sweptPaths]).toEqual([0, 0, 0])
})

function withQuestion(
  pathway: Pathway,
  id: string,
  question: Pathway['questions'][string],
): Pathway {
  return { ...pathway, questions: { ...pathway.questions, [id]: question } }
}
