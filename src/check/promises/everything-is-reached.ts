import * as z from 'zod'
import type { Flow } from '#flow/flow.ts'
import { reachableFrom } from '#flow/graph.ts'
import { calleeOf, stepOf } from '#flow/outcome.ts'
import type { CheckAnswers } from '#check/paths.ts'
import { pathwayPromise } from './promise.ts'

export const everythingIsReached = pathwayPromise({
  schema: z
    .literal(true)
    .meta({ description: 'Every node, service, contact and step is on some path at some moment.' }),
  references: () => [],
  things: (_, flow, moments) => {
    const { pathway, services } = flow
    const reached = new Set(moments.flatMap((answers) => [...reachedAt(flow, answers)]))
    const outcomes = Object.entries(pathway.outcomes).filter(([id]) => reached.has(id))
    const calls = outcomes.flatMap(([, outcome]) => outcome.calls.map(calleeOf))
    const shown = [...outcomes.map(([, outcome]) => outcome), pathway.everywhere]
    const steps = shown.flatMap((one) => [...one.steps, ...one.ready]).map(stepOf)
    return [
      ...[pathway.questions, pathway.checks, pathway.outcomes].flatMap((nodes) =>
        Object.keys(nodes).map((id) => ({ id, isReached: reached.has(id) })),
      ),
      ...Object.keys({ ...services, ...pathway.contacts }).map((id) => ({
        id,
        isReached: calls.includes(id),
      })),
      ...Object.keys(pathway.steps).map((id) => ({ id, isReached: steps.includes(id) })),
    ]
  },
  holds: ({ isReached }) => isReached,
  explain: ({ id }) => `No path at any moment reaches "${id}".`,
})

/** Every node that some path passes while the checks answer so. */
export function reachedAt({ pathway }: Flow, answers: CheckAnswers): ReadonlySet<string> {
  return reachableFrom(
    pathway,
    pathway.start,
    ({ from, answer }) => pathway.checks[from] === undefined || answers[from] === answer,
  )
}
