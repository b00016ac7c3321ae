import {
  type MapBox,
  type MapLayout,
  type MapNode,
  boxesOfLine,
  mapType,
} from '#flow/map-layout.ts'
import type { Measure } from './measure.ts'
import { setText } from './set-text.ts'

/** How far apart things are, in units. */
const apart = { beside: 16, caption: 10, routes: 48, margin: 16 } as const

/**
 * Puts the contacts, in rows under a caption, into a corner that the routes leave free; under the
 * routes, where there is none. Pure.
 */
export function placeContacts(
  drawn: Pick<MapLayout, 'shape' | 'nodes' | 'edges'>,
  contacts: readonly MapNode[],
  caption: string,
  measure: Measure,
): MapLayout {
  const taken = [
    ...drawn.nodes,
    ...drawn.edges.flatMap((edge) => [edge.label, ...boxesOfLine(edge, drawn.shape)]),
  ]
  const size = {
    width: Math.max(...taken.map(({ x, width }) => x + width)) + apart.margin,
    height: Math.max(...taken.map(({ y, height }) => y + height)) + apart.margin,
  }
  if (contacts.length === 0) return { ...drawn, ...size, caption: null }
  const row = blockOf(contacts, contacts.length, caption, measure)
  const blocks = [2, 1, 3].map((columns) => blockOf(contacts, columns, caption, measure))
  const isFree = (box: MapBox) =>
    box.x >= 0 && !taken.some((other) => areNear(box, other, apart.routes))
  const corners = blocks.flatMap((block) =>
    [
      { x: size.width - block.width - apart.margin, y: apart.margin },
      { x: apart.margin, y: size.height - block.height - apart.margin },
      { x: apart.margin, y: apart.margin },
    ].map((corner) => ({ block, box: { ...corner, width: block.width, height: block.height } })),
  )
  const under = { x: apart.margin, y: size.height + apart.routes }
  const free = corners.find(({ box }) => isFree(box)) ?? { block: row, box: under }
  const { block } = free
  const moved = <Box extends MapBox>(box: Box): Box => ({
    ...box,
    x: box.x + free.box.x,
    y: box.y + free.box.y,
  })
  return {
    shape: drawn.shape,
    width: Math.max(size.width, free.box.x + block.width + apart.margin),
    height: Math.max(size.height, free.box.y + block.height + apart.margin),
    nodes: [...drawn.nodes, ...block.nodes.map((node) => moved(node))],
    edges: drawn.edges,
    caption: moved(block.caption),
  }
}

/** The contacts in so many columns under their caption, from the origin on. */
function blockOf(contacts: readonly MapNode[], columns: number, caption: string, measure: Measure) {
  const width = Math.max(...contacts.map((node) => node.width))
  const all = columns * width + (columns - 1) * apart.beside
  const said = setText(caption, mapType.title, all, measure)
  let y = said.height + apart.caption
  const nodes: MapNode[] = []
  for (let first = 0; first < contacts.length; first += columns) {
    const row = contacts.slice(first, first + columns)
    const height = Math.max(...row.map((node) => node.height))
    const top = y
    nodes.push(
      ...row.map((node, index) => ({
        ...node,
        x: index * (width + apart.beside),
        y: top,
        width,
        height,
      })),
    )
    y += height + apart.beside
  }
  const box = { x: 0, y: 0, width: Math.max(all, said.width), height: y - apart.beside }
  return {
    ...box,
    nodes,
    caption: { ...box, width: said.width, height: said.height, lines: said.lines },
  }
}

/** Whether two boxes are nearer to each other than `gap`. */
export function areNear(one: MapBox, other: MapBox, gap: number): boolean {
  return (
    one.x < other.x + other.width + gap &&
    other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  )
}
