import { type Edge, edgesFrom, edgesOf, kindOf, nodesOf, reachableFrom } from '#flow/graph.ts'
import type { Pathway } from '#flow/schema.ts'

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
