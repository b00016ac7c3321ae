import type { Area } from '#check/load/area.ts'
import type { Finding } from '#check/load/problem.ts'
import { type Edge, edgesFrom, edgesOf, kindOf, nodesOf, reachableFrom } from '#flow/graph.ts'
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

/**
 * The most questions that any path from the start asks, ways on from outcomes included.
 *
 * `Infinity` when a path turns in a circle, because then no number is the most.
 */
export function mostQuestions(pathway: Pathway): number {
  const reached = reachableFrom(pathway, pathway.start)
  const { inOrder, left } = peel([...reached], edgesOf(pathway))
  if (left.length > 0) return Infinity
  const before = new Map<string, number>()
  let most = 0
  for (const node of inOrder) {
    const asked = (before.get(node) ?? 0) + (kindOf(pathway, node) === 'question' ? 1 : 0)
    most = Math.max(most, asked)
    for (const { to } of edgesFrom(pathway, node)) {
      before.set(to, Math.max(asked, before.get(to) ?? 0))
    }
  }
  return most
}

/** Every circle, as the nodes that lead to one another, in the order of the file. */
export function circlesOf(pathway: Pathway): readonly (readonly string[])[] {
  const edges = edgesOf(pathway)
  const turned = edges.map(({ from, to, ...edge }) => ({ ...edge, from: to, to: from }))
  const { left } = peel(peel(nodesOf(pathway), edges).left, turned)
  const reach = new Map(left.map((node) => [node, beyond(pathway, node)]))
  const leads = (from: string, to: string) => reach.get(from)?.has(to) === true
  const circles = left.map((node) =>
    left.filter((other) => leads(node, other) && leads(other, node)),
  )
  return circles.filter((circle, place) => circle[0] === left[place])
}

/** Takes away, again and again, the nodes to which none of the others leads. Edges to and from other nodes do not count. */
function peel(nodes: readonly string[], edges: readonly Edge[]) {
  const among = new Set(nodes)
  const inside = edges.filter((edge) => among.has(edge.from) && among.has(edge.to))
  const waitsFor = new Map(nodes.map((node) => [node, 0]))
  const outgoing = new Map(nodes.map((node): [string, string[]] => [node, []]))
  for (const { from, to } of inside) {
    waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1)
    outgoing.get(from)?.push(to)
  }
  const inOrder = nodes.filter((node) => waitsFor.get(node) === 0)
  for (const node of inOrder) {
    for (const to of outgoing.get(node) ?? []) {
      const waiting = (waitsFor.get(to) ?? 0) - 1
      waitsFor.set(to, waiting)
      if (waiting === 0) inOrder.push(to)
    }
  }
  const peeled = new Set(inOrder)
  return { inOrder, left: nodes.filter((node) => !peeled.has(node)) }
}

function beyond(pathway: Pathway, node: string): ReadonlySet<string> {
  const found = edgesFrom(pathway, node).flatMap((edge) => [...reachableFrom(pathway, edge.to)])
  return new Set(found)
}
