import type { Flow } from '#flow/flow.ts'
import { stepOf } from '#flow/outcome.ts'
import { type CheckAnswers, waysFrom } from './paths.ts'
import type { Tried } from './whole-promises.ts'

/** Whether every node, service and step is on some path at some moment. */
export function everythingIsReached(flow: Flow, moments: readonly CheckAnswers[]): Tried {
  const { pathway, services } = flow
  const reached = new Set(moments.flatMap((answers) => [...reachedAt(flow, answers)]))
  const outcomes = Object.entries(pathway.outcomes).filter(([id]) => reached.has(id))
  const calls = outcomes.flatMap(([, { calls }]) => calls.map(({ service }) => service))
  const used = outcomes.flatMap(([, { steps, ready }]) => [...steps, ...ready])
  const { everywhere } = pathway
  const steps = [...used, ...everywhere.steps, ...everywhere.ready].map(stepOf)
  const wanted = [
    ...[pathway.questions, pathway.checks, pathway.outcomes].flatMap((nodes) =>
      Object.keys(nodes).map((id) => ({ id, found: reached.has(id) })),
    ),
    ...Object.keys(services).map((id) => ({ id, found: calls.includes(id) })),
    ...Object.keys(pathway.steps).map((id) => ({ id, found: steps.includes(id) })),
  ]
  const missing = wanted.filter(({ found }) => !found)
  return {
    applied: wanted.length,
    broken: missing.map(({ id }) => `No path at any moment reaches "${id}".`),
  }
}

/** Every node that some path passes while the checks answer so. */
function reachedAt({ pathway }: Flow, answers: CheckAnswers): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [pathway.start]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (found.has(node)) continue
    found.add(node)
    const check = pathway.checks[node]
    const targets = check
      ? [check.answers[answers[node] ?? 'may-be-closed']]
      : Object.values(waysFrom(pathway, node))
    waiting.push(...targets.map((target) => String(Object.values(target)[0])))
  }
  return found
}
