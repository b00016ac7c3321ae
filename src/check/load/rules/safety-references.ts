import { unknown } from './references.ts'
import { type Area, rule } from './rule.ts'
import { usesInClause, usesInLessSafe } from './safety-uses.ts'

/** What the safety rules name must be there: a rule about nothing would always be kept. */
export const safetyReferenceRules = [
  rule(
    'unknown-in-safety',
    'Every question, answer, outcome, role, step and service in safety.json is there.',
    ['pathway', 'services', 'safety', 'lessSafe'],
    ({ pathway, services, safety, lessSafe }) => {
      const answers = answersOf(pathway)
      const clauses = Object.entries(safety).flatMap(([id, { clauses }]) =>
        clauses.flatMap((clause, at) => usesInClause(clause, ['rules', id, 'clauses', at])),
      )
      return [usesInLessSafe(lessSafe), ...clauses].flatMap((uses) => [
        ...unknown(uses.questions ?? [], 'question', Object.keys(pathway.questions), home),
        ...unknown(uses.answers ?? [], 'answer', answers, home),
        ...unknown(uses.outcomes ?? [], 'outcome', Object.keys(pathway.outcomes), home),
        ...unknown(uses.roles ?? [], 'role', pathway.roles, home),
        ...unknown(uses.steps ?? [], 'step', Object.keys(pathway.steps), home),
        ...unknown(uses.services ?? [], 'service', Object.keys(services.services), 'services.json'),
      ])
    },
  ),
]

const home = 'pathway.json'

/** Answers as `question=answer`, since an answer’s id is its question’s own. */
function answersOf(pathway: Area['pathway']): readonly string[] {
  return Object.entries(pathway.questions).flatMap(([question, { answers }]) =>
    Object.keys(answers).map((answer) => `${question}=${answer}`),
  )
}
