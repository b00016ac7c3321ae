import type { Flow } from '#flow/flow.ts'
import type { Clause } from '#flow/safety-schema.ts'
import type { ClassesSeen, Observed, PathClass } from './classes.ts'
import { type ClauseTried, type Kind, tryClause } from './clauses.ts'

/** A kind of moment, at which it is still open how much of a path somebody sees. */
export interface Unseen extends Omit<Kind, 'classes'> {
  readonly classesSeen: ClassesSeen
}

/**
 * Tries every clause, those together that see the same of a path. Each sees little, so that paths
 * fall into few classes; what all of them see together would tell too many apart.
 */
export function tryClauses(
  flow: Flow,
  unseen: readonly Unseen[],
): ReadonlyMap<Clause, ClauseTried> {
  const tried = new Map<Clause, ClauseTried>()
  const sights = new Map<string, Clause[]>()
  for (const clause of Object.values(flow.safety).flatMap(({ clauses }) => clauses)) {
    const key = JSON.stringify([...observedBy(clause)].sort())
    sights.set(key, [...(sights.get(key) ?? []), clause])
  }
  for (const clauses of sights.values()) {
    const [first] = clauses
    if (first === undefined) continue
    const kinds = seeing(observedBy(first), unseen)
    for (const clause of clauses) tried.set(clause, tryClause(flow, clause, kinds))
  }
  return tried
}

/** The kinds of moment with the classes of paths that somebody tells apart who sees so much. */
export function seeing(observed: Observed, unseen: readonly Unseen[]): readonly Kind[] {
  const found = new Map<ClassesSeen, readonly PathClass[]>()
  return unseen.map(({ classesSeen, ...kind }) => {
    const classes = found.get(classesSeen) ?? classesSeen(observed)
    found.set(classesSeen, classes)
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
