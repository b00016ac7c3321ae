import { Graph, layout } from '@dagrejs/dagre'
import { groupsByKey } from '#check/groups-by-key.ts'
import { type Edge, edgesOf, kindOf, nodesOf } from '#flow/graph.ts'
import type { MapBox, MapLayout, MapNode, MapShape } from '#flow/map-layout.ts'
import { mapType } from '#flow/map-layout.ts'
import type { Routes } from '#flow/routes.ts'
import { drawWays, type Way } from './draw-ways.ts'
import type { Measure } from './measure.ts'
import { placeContacts } from './place-contacts.ts'
import { setText } from './set-text.ts'

/** What the map says, in one language. */
export interface MapWords {
  /** The title of a question, a check, an outcome or a contact. */
  readonly title: (node: string) => string
  /** What is written under it, quieter; empty for nothing. */
  readonly note: (node: string) => string
  /** An answer, as it is written on its edge. */
  readonly answer: (edge: Edge) => string
  /** What is written above the contacts. */
  readonly contacts: string
}

/** How wide texts become before they are broken, in units. */
export type Widest = Readonly<Record<MapNode['kind'] | 'label', number>>

/** Ranks of a wide map are columns. */
const widest: Readonly<Record<MapShape, Widest>> = {
  tall: { question: 250, check: 250, outcome: 220, contact: 220, label: 180 },
  wide: { question: 210, check: 190, outcome: 190, contact: 220, label: 150 },
} as const

/** How far apart things are, in units. */
const apart = { ranks: 28, beside: 14, margin: 12 } as const

/** How high a box is at least: it can be touched. */
const leastHeight = 48

/**
 * Lays out the routes of a pathway, and its contacts where they are in nobody's way. No two boxes
 * overlap, and no line runs through a box. The same input gives the same map. Pure.
 *
 * @param toWrite how much room each contact has for a number by pen, in units
 */
export function layOut(
  pathway: Routes,
  shape: MapShape,
  words: MapWords,
  measure: Measure,
  most = widest[shape],
  toWrite = 0,
): MapLayout {
  const nodeOf = (id: string, kind: MapNode['kind']) => sized(id, kind, most[kind], words, measure)
  const nodes = nodesOf(pathway).map((id) => nodeOf(id, kindOf(pathway, id) ?? 'outcome'))
  const ways = waysOf(edgesOf(pathway), most.label, words, measure)
  const turn = shape === 'wide' ? turned : (box: MapBox) => box
  const graph = graphOf(nodes, ways, turn)
  const { width = 0 } = graph.graph() as { readonly width?: number }
  const mirrored = centreOf(placeIn(graph, pathway.start)) > width / 2
  const placeOf = (id: string) => {
    const box = placeIn(graph, id)
    return mirrored ? { ...box, x: width - box.x - box.width } : box
  }
  const passes = (from: string, to: string) => {
    const { points } = graph.edge(from, to) as { readonly points: readonly Point[] }
    return points.map(({ x, y }) => ({ x: mirrored ? width - x : x, y }))
  }
  const drawn = drawWays(
    nodes.map(({ id }) => id),
    ways,
    { placeOf, passes },
  )
  const placed = {
    shape,
    nodes: nodes.map((node) => ({ ...node, ...rounded(turn(placeOf(node.id))) })),
    edges: drawn.map((edge) => ({
      ...edge,
      label: { ...edge.label, ...rounded(turn(edge.label)) },
    })),
  }
  const contacts = Object.keys(pathway.contacts ?? {}).map((id) => {
    const node = nodeOf(id, 'contact')
    return { ...node, height: node.height + toWrite }
  })
  return placeContacts(placed, contacts, words.contacts, measure)
}

interface Point {
  readonly x: number
  readonly y: number
}

function sized(
  id: string,
  kind: MapNode['kind'],
  widest: number,
  words: MapWords,
  measure: Measure,
): MapNode {
  const { inset, title, note } = mapType
  const most = widest - 2 * inset.x
  const said = setText(words.title(id), title, most, measure)
  const quiet = setText(words.note(id), note, most, measure)
  return {
    id,
    kind,
    x: 0,
    y: 0,
    width: Math.max(said.width, quiet.width) + 2 * inset.x,
    height: Math.max(leastHeight, said.height + quiet.height + 2 * inset.y),
    lines: said.lines,
    noteLines: quiet.lines,
  }
}

/** One way for all answers of a node that lead to the same place. */
function waysOf(
  edges: readonly Edge[],
  most: number,
  words: MapWords,
  measure: Measure,
): readonly Way[] {
  const { inset, between, label } = mapType
  const idOf = ({ from, to }: Edge) => `${from} > ${to}`
  return groupsByKey(edges, idOf).map(([first, ...others]) => {
    const answers = [first, ...others].map((edge) => ({
      answer: edge.answer,
      ...setText(words.answer(edge), label, most, measure),
    }))
    return {
      id: idOf(first),
      from: first.from,
      to: first.to,
      goesOn: first.kind !== 'outcome',
      width: Math.max(...answers.map(({ width }) => width)) + inset.x,
      height:
        answers.reduce<number>((sum, { height }) => sum + height, inset.y) +
        between * others.length,
      answers: answers.map(({ answer, lines }) => ({ answer, lines })),
    }
  })
}

/** Nodes and labels by rank. A label is a node to it, so that nothing is put over a label. */
function graphOf(
  nodes: readonly MapNode[],
  ways: readonly Way[],
  turn: (box: MapBox) => MapBox,
): Graph {
  const graph = new Graph()
  graph.setGraph({
    rankdir: 'TB',
    ranksep: apart.ranks,
    nodesep: apart.beside,
    edgesep: apart.beside,
    marginx: apart.margin,
    marginy: apart.margin,
  })
  const add = (id: string, { width, height }: Pick<MapBox, 'width' | 'height'>) => {
    const box = turn({ x: 0, y: 0, width, height })
    graph.setNode(id, { width: box.width, height: box.height })
  }
  for (const node of nodes) add(node.id, node)
  for (const way of ways) {
    // What is asked next stays below the question before, rather than an outcome.
    const weight = way.goesOn ? 8 : 1
    add(way.id, way)
    graph.setEdge(way.from, way.id, { weight })
    graph.setEdge(way.id, way.to, { weight })
  }
  layout(graph)
  return graph
}

function placeIn(graph: Graph, id: string): MapBox {
  const { x, y, width, height } = graph.node(id) as MapBox
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function centreOf({ x, width }: MapBox): number {
  return x + width / 2
}

function turned({ x, y, width, height }: MapBox): MapBox {
  return { x: y, y: x, width: height, height: width }
}

function rounded({ x, y, width, height }: MapBox): MapBox {
  return { x: Math.round(x), y: Math.round(y), width, height }
}
