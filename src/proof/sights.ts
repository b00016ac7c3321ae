import type { Flow } from '#flow/flow.ts'
import type { Clause } from '#flow/safety-schema.ts'
import type { Observed, PathClass } from './classes.ts'
import { type ClauseTried, type Kind, tryClause } from './clauses.ts'
import type { CheckAnswers } from './paths.ts'

/** Finds the path classes of a moment; `pathClasses` unless somebody compares it with another. */
export type FindClasses = (
  pathway: Flow['pathway'],
  answers: CheckAnswers,
  observed: Observed,
) => readonly PathClass[]

/**
 * Tries every clause, those together that see the same of a path. Each sees little, so that paths
 * fall into few classes; what all of them see together would tell too many apart.
 */
export function tryClauses(
  flow: Flow,
  kinds: readonly Kind[],
  findClasses: FindClasses,
): ReadonlyMap<Clause, ClauseTried> {
  const tried = new Map<Clause, ClauseTried>()
  const sights = new Map<string, Clause[]>()
  for (const clause of Object.values(flow.safety).flatMap(({ clauses }) => clauses)) {
    const key = [...observedBy(clause)].sort().join(' ')
    sights.set(key, [...(sights.get(key) ?? []), clause])
  }
  for (const clauses of sights.values()) {
    const [first] = clauses
    if (first === undefined) continue
    const seen = withClasses(flow, kinds, observedBy(first), findClasses)
    for (const clause of clauses) tried.set(clause, tryClause(flow, clause, seen))
  }
  return tried
}

/** Kinds of moment with the classes of paths that somebody who sees so much can tell apart. */
export function withClasses(
  { pathway }: Flow,
  kinds: readonly Omit<Kind, 'classes'>[],
  observed: Observed,
  findClasses: FindClasses,
): readonly Kind[] {
  const found = new Map<string, readonly PathClass[]>()
  return kinds.map((kind) => {
    const key = JSON.stringify(kind.answers)
    const classes = found.get(key) ?? findClasses(pathway, kind.answers, observed)
    found.set(key, classes)
    return { ...kind, classes }
  })
}

/** The answers and questions that a clause speaks of. */
function observedBy({ when = {}, then }: Clause): Observed {
  return new Set([
    ...[when.answered, when.notAnswered].flatMap((answers = {}) =>
      Object.entries(answers).flatMap(([question, given]) =>
        given.map((answer) => `${question}=${answer}`),
      ),
    ),
    ...(when.notAsked ?? []),
    ...(then.neverAsks ?? []),
    ...(then.asks ?? []),
  ])
}
