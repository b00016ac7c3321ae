import { type CheckAnswers, pathsOf } from '#check/paths.ts'
import { timeClassesOf } from '#check/prove/time-classes.ts'
import { afterPath, type Case } from '#check/promises/case.ts'
import type { Reference } from '#check/promises/references.ts'
import { isIn, referencesIn } from '#check/promises/situation.ts'
import { type CheckedFlow, type Clause, promiseOf } from '#check/safety-schema.ts'
import type { PathwayMap } from '#flow/map-layout.ts'

/**
 * Which safety rules watch a node: those that name it, and of an outcome those that are about some
 * path that ends there. A rule that is about every path is not said of each. Pure.
 */
export function watchedBy(flow: CheckedFlow): Pick<PathwayMap, 'rules' | 'watchedBy'> {
  const cases = casesOf(flow)
  const rules = Object.values(flow.safety)
  const watched = new Map<string, number[]>()
  rules.forEach(({ clauses }, index) => {
    const nodes = new Set(clauses.flatMap((clause) => nodesOfClause(flow, clause, cases)))
    for (const node of nodes) watched.set(node, [...(watched.get(node) ?? []), index])
  })
  return { rules: rules.map(({ says }) => says), watchedBy: Object.fromEntries(watched) }
}

function nodesOfClause(
  flow: CheckedFlow,
  clause: Clause,
  cases: readonly Case[],
): readonly string[] {
  const { promise, value } = promiseOf(clause)
  const named = [...promise.references(value), ...referencesIn(clause.when ?? {})].flatMap(
    (reference) => nodesNamed(flow, reference),
  )
  if (clause.when === undefined) return named
  return [...named, ...cases.filter(isIn(clause.when)).map(({ outcome }) => outcome)]
}

/** The nodes that a name in a rule means. A service means the checks that ask for its hours. */
function nodesNamed({ pathway }: CheckedFlow, { to, id }: Reference): readonly string[] {
  switch (to) {
    case 'question':
    case 'outcome':
    case 'contact':
      return [id]
    case 'callee':
    case 'service': {
      const asking = Object.entries(pathway.checks).filter(([, { service }]) => service === id)
      return [...asking.map(([check]) => check), ...(id in (pathway.contacts ?? {}) ? [id] : [])]
    }
    // Its question is named with it.
    case 'answer':
    case 'role':
    case 'step':
      return []
  }
}

/** One case of each path and role, whatever the clock answers. */
function casesOf(flow: CheckedFlow): readonly Case[] {
  const byAnswers = new Map<string, { answers: CheckAnswers; states: Case['states'] }>()
  for (const { answers, states } of timeClassesOf(flow)) {
    byAnswers.set(JSON.stringify(answers), { answers, states })
  }
  return [...byAnswers.values()].flatMap((time) =>
    [...pathsOf(flow.pathway, time.answers)].flatMap((path) =>
      flow.pathway.roles.map((role) => ({ ...afterPath(flow, path), ...time, role })),
    ),
  )
}
