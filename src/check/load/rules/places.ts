import { type Edge, edgesFrom } from '#flow/graph.ts'
import type { Path } from '#check/load/problem.ts'
import type { Call, Pathway, StepUse } from '#flow/schema.ts'

/** Every call of every outcome, with its place in `pathway.json`. */
export function callsOf(pathway: Pathway): readonly { node: string; call: Call; path: Path }[] {
  return Object.entries(pathway.outcomes).flatMap(([node, { calls }]) =>
    calls.map((call, at) => ({ node, call, path: ['outcomes', node, 'calls', at] })),
  )
}

/** The lists of steps, with their places: those of each outcome, and those that stand everywhere. */
export function stepLists(pathway: Pathway): readonly { uses: readonly StepUse[]; path: Path }[] {
  const outcomes = Object.entries(pathway.outcomes).flatMap(([node, { steps, ready }]) => [
    { uses: steps, path: ['outcomes', node, 'steps'] },
    { uses: ready, path: ['outcomes', node, 'ready'] },
  ])
  const { steps, ready } = pathway.everywhere
  return [
    ...outcomes,
    { uses: steps, path: ['everywhere', 'steps'] },
    { uses: ready, path: ['everywhere', 'ready'] },
  ]
}

/** Every edge, with its place in `pathway.json`. */
export function edgePlaces(pathway: Pathway): readonly { edge: Edge; path: Path }[] {
  const { questions, checks, outcomes } = pathway
  const answers = { questions, checks }
  const asked = Object.entries(answers).flatMap(([block, nodes]) =>
    Object.keys(nodes).flatMap((node) =>
      edgesFrom(pathway, node).map((edge) => ({
        edge,
        path: [block, node, 'answers', edge.answer],
      })),
    ),
  )
  const onward = Object.keys(outcomes).flatMap((node) =>
    edgesFrom(pathway, node).map((edge) => ({ edge, path: ['outcomes', node, edge.answer] })),
  )
  return [...asked, ...onward]
}

/** Where a node stands in `pathway.json`. */
export function nodePlace(pathway: Pathway, node: string): Path {
  const { questions, checks } = pathway
  if (Object.hasOwn(questions, node)) return ['questions', node]
  return [Object.hasOwn(checks, node) ? 'checks' : 'outcomes', node]
}
