import type { Area } from '#check/load/area.ts'
import type { Finding } from '#check/load/problem.ts'
import { edgesFrom, kindOf, nodesOf, reachableFrom } from '#flow/graph.ts'
import type { Pathway } from '#flow/schema.ts'
import { rule } from './rule.ts'
import { nodePlace } from './uses.ts'

type Reads = Pick<Area, 'pathway'>

/** Where the answers lead. */
export const graphRules = [
  rule('id-used-twice', 'An id names one question, check or outcome.', ['pathway'], idUsedTwice),
  rule('unreachable', 'Every node is on some path from the start.', ['pathway'], unreachable),
  rule('cycle', 'No path comes back to where it was.', ['pathway'], cycle),
  rule(
    'check-leads-to-question',
    'A check leads to outcomes or checks, because time must not change which questions are asked.',
    ['pathway'],
    checkLeadsToQuestion,
  ),
  rule(
    'check-outcome-continues',
    'An outcome that a check chose leads nowhere, because time may take it away again.',
    ['pathway'],
    checkOutcomeContinues,
  ),
]

function idUsedTwice({ pathway }: Reads): readonly Finding[] {
  const { questions, checks, outcomes } = pathway
  const blocks = Object.entries({ questions, checks, outcomes })
  const places = blocks.flatMap(([block, nodes]) =>
    Object.keys(nodes).map((node) => ({ block, node })),
  )
  return places.flatMap(({ block, node }, at) => {
    const earlier = places.slice(0, at).find((place) => place.node === node)
    if (earlier === undefined) return []
    const message = `"${node}" is in "${earlier.block}" already.`
    return [finding([block, node], message, 'Give one of the two another id.')]
  })
}

function unreachable({ pathway }: Reads): readonly Finding[] {
  if (kindOf(pathway, pathway.start) !== 'question') return []
  const reached = reachableFrom(pathway, pathway.start)
  const lost = nodesOf(pathway).filter((node) => !reached.has(node))
  return lost.map((node) =>
    finding(
      nodePlace(pathway, node),
      `No path from "${pathway.start}" leads to "${node}".`,
      'Let an answer lead to it, or delete it and its words.',
    ),
  )
}

function cycle({ pathway }: Reads): readonly Finding[] {
  return circlesOf(pathway).map((circle) =>
    finding(
      nodePlace(pathway, circle[0] ?? pathway.start),
      `A path turns in a circle: ${circle.join(', ')}.`,
      'Let one of these answers lead on instead of back.',
    ),
  )
}

/** Every circle, as the nodes that lead to one another, in the order of the file. */
export function circlesOf(pathway: Pathway): readonly (readonly string[])[] {
  const reach = new Map(nodesOf(pathway).map((node) => [node, beyond(pathway, node)]))
  const leads = (from: string, to: string) => reach.get(from)?.has(to) === true
  const turning = nodesOf(pathway).filter((node) => leads(node, node))
  const circles = turning.map((node) =>
    turning.filter((other) => leads(node, other) && leads(other, node)),
  )
  return circles.filter((circle, place) => circle[0] === turning[place])
}

function beyond(pathway: Pathway, node: string): ReadonlySet<string> {
  const found = edgesFrom(pathway, node).flatMap((edge) => [...reachableFrom(pathway, edge.to)])
  return new Set(found)
}

function checkLeadsToQuestion({ pathway }: Reads): readonly Finding[] {
  const edges = Object.keys(pathway.checks).flatMap((check) => edgesFrom(pathway, check))
  return edges
    .filter((edge) => edge.kind === 'question')
    .map(({ from, answer, to }) =>
      finding(
        ['checks', from, 'answers', answer],
        `The check "${from}" leads to the question "${to}".`,
        'Ask the question before the check.',
      ),
    )
}

function checkOutcomeContinues({ pathway }: Reads): readonly Finding[] {
  const checks = Object.keys(pathway.checks)
  const chosen = new Set(
    checks.flatMap((check) => edgesFrom(pathway, check)).map((edge) => edge.to),
  )
  const onward = Object.entries(pathway.outcomes).filter(([, outcome]) => outcome.continue)
  return onward
    .filter(([node]) => chosen.has(node))
    .map(([node]) =>
      finding(
        ['outcomes', node, 'continue'],
        `A check leads to "${node}", and "${node}" leads on.`,
        'Delete its "continue", or let the check lead to another outcome.',
      ),
    )
}

function finding(path: Finding['path'], message: string, hint: string): Finding {
  return { file: 'pathway.json', path, message, hint }
}
