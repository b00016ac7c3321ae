import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Flow } from '#flow/flow.ts'
import { type PathClass, pathClasses } from '#check/prove/classes.ts'
import { momentClasses } from '#check/prove/moments.ts'
import { type CheckAnswers, type Path, pathsOf } from '#check/prove/paths.ts'
import { type FindClasses, type Proof, prove } from '#check/prove/prove.ts'
import { kitchenSink, subjects } from '../../machine/pathways.ts'
import { anyFlow } from './any-flow.ts'

/*
 * One path stands for its class: a proof that goes through the pathway once comes to the same as one
 * that looks at every path by itself.
 */

describe.each(subjects)('$name', ({ flow }) => {
  test('applies every rule as often, and finds the same of them broken', () => {
    const { byClass, byPath } = bothProofsOf(flow)
    expect(resultsOf(byClass)).toEqual(resultsOf(byPath))
    expect(byClass.rules.length).toBeGreaterThan(0)
  })

  test('counts as many paths', () => {
    const { byClass, byPath } = bothProofsOf(flow)
    expect(byClass.paths).toEqual(byPath.paths)
    expect(byClass.paths.every((paths) => paths > 0n)).toBe(true)
  })

  test.each([
    { rules: 'nothing at all', observed: [] },
    { rules: 'every other answer and question', observed: everyOther(factsOf(flow)) },
    { rules: 'every answer and question', observed: factsOf(flow) },
  ])('where rules see $rules, each class has its paths, its shortest and its longest', (row) => {
    for (const { answers } of prove(flow).kinds) expectClasses(flow, answers, new Set(row.observed))
  })
})

test('and so for any small pathway and any rules about it', () => {
  const moments = momentClasses(kitchenSink.flow)
  const seen = { broken: 0, kept: 0, idle: 0, merged: 0 }
  fc.assert(
    fc.property(anyFlow, (flow) => {
      const { byClass, byPath } = bothProofsOf(flow, moments)
      expect(resultsOf(byClass)).toEqual(resultsOf(byPath))
      expect(byClass.paths).toEqual(byPath.paths)
      for (const { answers } of byClass.kinds.slice(0, 2)) {
        expectClasses(flow, answers, new Set())
        expectClasses(flow, answers, new Set(everyOther(factsOf(flow))))
      }
      for (const example of byClass.rules.flatMap(({ broken }) => broken)) {
        if ('path' in example) expectPathOf(flow, byClass, example)
      }
      seen.broken += byClass.rules.filter(({ broken }) => broken.length > 0).length
      seen.kept += byClass.rules.filter(({ broken, applied }) => !broken.length && applied).length
      seen.idle += byClass.rules.filter(({ applied }) => applied === 0n).length
      seen.merged += byClass.kinds.some(({ classes }) => classes.some(({ paths }) => paths > 1n))
        ? 1
        : 0
    }),
    { numRuns: 200 },
  )
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(20)
})

function bothProofsOf(flow: Flow, moments = momentClasses(flow)) {
  return { byClass: prove(flow, pathClasses, moments), byPath: prove(flow, eachPath, moments) }
}

/** Every path as a class of its own. */
const eachPath: FindClasses = (pathway, answers) => (observed) =>
  [...pathsOf(pathway, answers)].map((path) => ({
    outcome: path.screens.at(-1) ?? pathway.start,
    facts: new Set(
      path.trail
        .flatMap(({ node, answer }) => [node, `${node}=${answer}`])
        .filter((fact) => observed.has(fact)),
    ),
    paths: 1n,
    questions: questionsOf(pathway, path),
    shortest: () => path,
    longest: () => path,
  }))

function questionsOf({ questions }: Flow['pathway'], { trail }: Path): number {
  return trail.filter(({ node }) => node in questions).length
}

/** How often each rule applied, and how many of its clauses are broken. */
function resultsOf({ rules }: Proof) {
  return rules.map(({ rule, applied, broken }) => ({ rule, applied, broken: broken.length }))
}

/** Compares the classes of a moment with the paths themselves, class by class. */
function expectClasses({ pathway }: Flow, answers: CheckAnswers, observed: ReadonlySet<string>) {
  const all = eachPath(pathway, answers)(observed)
  const found = pathClasses(pathway, answers)(observed)
  expect(found.map(keyOf).sort()).toEqual([...new Set(all.map(keyOf))].sort())
  for (const one of found) {
    const members = all.filter((path) => keyOf(path) === keyOf(one))
    const lengths = members.map(({ questions }) => questions)
    const [shortest, longest] = [one.shortest(), one.longest()]
    expect({
      paths: one.paths,
      questions: one.questions,
      shortest: questionsOf(pathway, shortest),
      longest: questionsOf(pathway, longest),
    }).toEqual({
      paths: BigInt(members.length),
      questions: Math.max(...lengths),
      shortest: Math.min(...lengths),
      longest: Math.max(...lengths),
    })
    const paths = members.map((member) => JSON.stringify(member.shortest()))
    expect(paths).toContain(JSON.stringify(shortest))
    expect(paths).toContain(JSON.stringify(longest))
  }
}

/** Everything that a rule could see of a path. */
function factsOf({ pathway }: Flow): readonly string[] {
  return Object.entries(pathway.questions).flatMap(([id, { answers }]) => [
    id,
    ...Object.keys(answers).map((answer) => `${id}=${answer}`),
  ])
}

function everyOther(facts: readonly string[]): readonly string[] {
  return facts.filter((_, index) => index % 2 === 0)
}

function keyOf({ outcome, facts }: PathClass): string {
  return [outcome, ...[...facts].sort()].join(' ')
}

/** A counter-example is a path that the pathway has, at a moment of the proof. */
function expectPathOf(
  flow: Flow,
  { kinds }: Proof,
  { path, moment, case: { outcome } }: Example,
): void {
  const kind = kinds.find(({ kind: { moments } }) =>
    moments.some(({ at }) => Object.is(at, moment.at)),
  )
  const answers: CheckAnswers = kind?.answers ?? {}
  const paths = [...pathsOf(flow.pathway, answers)].map((one) => JSON.stringify(one))
  expect(paths).toContain(JSON.stringify(path))
  expect(path.screens.at(-1)).toBe(outcome)
}

type Example = Extract<Proof['rules'][number]['broken'][number], { readonly path: Path }>
