import type { KeyPath } from '#check/load/problem.ts'
import { each, type Known, type Reference } from '#check/promises/references.ts'
import { referencesIn } from '#check/promises/situation.ts'
import { type Clause, type LessSafe, promiseOf, type Safety } from '#check/safety-schema.ts'
import { unknown } from './references.ts'
import type { Area } from '#check/load/area.ts'
import { rule } from './rule.ts'

/** What the safety rules name must be there: a rule about nothing would always be kept. */
export const safetyReferenceRules = [
  rule(
    'unknown-in-safety',
    'Every question, answer, outcome, role, step, service and contact in safety.json is there.',
    ['pathway', 'services', 'safety', 'lessSafe'],
    ({ pathway, services, safety, lessSafe }) => {
      const contact = Object.keys(pathway.contacts ?? {})
      const service = Object.keys(services.services)
      const known: Known = {
        question: Object.keys(pathway.questions),
        answer: answersIn(pathway),
        outcome: Object.keys(pathway.outcomes),
        role: pathway.roles,
        step: Object.keys(pathway.steps),
        service,
        contact,
        callee: [...service, ...contact],
      }
      return placesIn(safety, lessSafe).flatMap(({ path, references }) =>
        references.flatMap(({ to, id, at }) =>
          unknown(
            [{ file: 'safety.json', id, path: [...path, ...at] }],
            to,
            known[to],
            to === 'service' ? 'services.json' : 'pathway.json',
          ),
        ),
      )
    },
  ),
]

interface Naming {
  readonly path: KeyPath
  readonly references: readonly Reference[]
}

function placesIn(safety: Safety, { loses, gains, asks }: LessSafe): readonly Naming[] {
  return [
    { path: ['lessSafe', 'asks'], references: each('question')(asks) },
    { path: ['lessSafe', 'loses'], references: each('callee')(loses) },
    { path: ['lessSafe', 'gains'], references: each('service')(gains) },
    ...Object.entries(safety).flatMap(([id, { clauses }]) =>
      clauses.flatMap((clause, at) => placesInClause(clause, ['rules', id, 'clauses', at])),
    ),
  ]
}

function placesInClause(clause: Clause, path: KeyPath): readonly Naming[] {
  const { name, promise, value } = promiseOf(clause)
  return [
    { path: [...path, 'when'], references: referencesIn(clause.when ?? {}) },
    { path: [...path, 'then', name], references: promise.references(value) },
  ]
}

/** Answers as `question=answer`, since an answer’s id is its question’s own. */
function answersIn(pathway: Area['pathway']): readonly string[] {
  return Object.entries(pathway.questions).flatMap(([question, { answers }]) =>
    Object.keys(answers).map((answer) => `${question}=${answer}`),
  )
}
