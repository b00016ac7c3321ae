import { describe, expect, test } from 'vitest'
import type { CheckedFlow } from '#check/safety-schema.ts'
import type { Pathway } from '#flow/schema.ts'
import { compile } from '#machine/compile.ts'
import { prove } from '#check/prove/prove.ts'
import { walkBoth } from '#check/prove/walks.ts'
import { minimal, subjects } from '../../machine/pathways.ts'

/*
 * Two walks through one pathway, of the machine and of the file, and the count of the proof: each
 * says how much it tried, and none of the three can be wrong by itself.
 */

describe.each(subjects)('$name', ({ flow }) => {
  test('machine, recursion and proof agree', () => {
    const { times } = prove(flow)
    const walks = walkBoth(flow, times)
    expect(walks.problems).toEqual([])
    expect(walks.machinePaths).toBe(walks.recursionPaths)
    expect(walks.sweptPaths).toBeGreaterThanOrEqual(times.flatMap(({ moments }) => moments).length)
  })

  test('each set of answers of the clock is walked, and a wrong clock by itself', () => {
    const { times } = prove(flow)
    const walks = walkBoth(flow, times)
    const believed = times.filter(
      ({ standings }) => !Object.values(standings).includes('clock-wrong'),
    )
    const answers = new Set(believed.map((time) => JSON.stringify(time.answers)))
    expect(walks.moments).toBe(answers.size + 1)
  })
})

describe('what differs is said', () => {
  const { flow, pathway, ask } = minimal
  const { agrees } = pathway.questions
  if (agrees === undefined) throw new Error('The minimal pathway has no such question any more.')

  const otherwise = withQuestion(pathway, 'agrees', {
    ...agrees,
    answers: { ...agrees.answers, 'not-sure': { outcome: 'desk-now' } },
  })

  test('a path that only the machine has, and one that only the file has', () => {
    const { problems } = walkBoth(flow, prove(flow).times, compile(otherwise, ask))
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
    const { problems, machinePaths, recursionPaths } = walkBoth(
      flow,
      prove(flow).times,
      compile(fewer, ask),
    )
    expect([...new Set(problems)]).toEqual([
      'Only the file has the path hurt=yes → help-now help-now=continue → agrees agrees=not-sure → advice.',
      'Only the file has the path hurt=no → agrees agrees=not-sure → advice.',
    ])
    expect([machinePaths, recursionPaths]).toEqual([20, 28])
  })

  test('a machine that reads another clock', () => {
    const { problems } = walkBoth(
      flow,
      prove(flow).times,
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
    const [first, ...others] = prove(flow).times
    const short = { ...first!, paths: first!.paths - 1 }
    const { problems } = walkBoth(flow, [short, ...others])
    expect(problems.length).toBe(first!.moments.length)
    expect(problems[0]).toBe(
      'The proof is of 6 paths at the first minute of this version, and the recursion finds 7.',
    )
  })
})

test('a walk that finds nothing is a problem, each with its own sentence', () => {
  const { flow, ask } = minimal
  const dead: Pathway = withQuestion(flow.pathway, 'hurt', {
    about: 'urgency',
    answers: {},
    sources: [],
  })
  const deadFlow: CheckedFlow = { ...flow, pathway: dead }
  const { problems, ...tried } = walkBoth(deadFlow, prove(deadFlow).times, compile(dead, ask))
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
