import type { MapEdge, MapLayout, MapNode } from '#flow/map-layout.ts'

/** Where a keyboard is on the map, and how it came there: the nodes before, the last one last. */
export interface MapPlace {
  readonly node: string
  readonly before: readonly string[]
}

/**
 * Where a key leads on the map; null for a key that leads nowhere. The arrow that points along the
 * lines follows the first of them, its opposite goes back, and the other two go to the other
 * answers of the question before. Pure.
 */
export function walk(layout: MapLayout, place: MapPlace, key: string): MapPlace | null {
  const [on, back, earlier, later] = arrows[layout.shape]
  const contacts = layout.nodes.filter(({ kind }) => kind === 'contact')
  switch (key) {
    case on: {
      const [first] = edgesInOrder(layout, place.node)
      return first === undefined ? null : { node: first.to, before: [...place.before, place.node] }
    }
    case back: {
      const before = place.before.at(-1) ?? layout.edges.find(({ to }) => to === place.node)?.from
      return before === undefined ? null : { node: before, before: place.before.slice(0, -1) }
    }
    case earlier:
      return beside(layout, contacts, place, -1)
    case later:
      return beside(layout, contacts, place, 1)
    case 'Home':
      return onlyAt(firstOf(layout))
    case 'End':
      return onlyAt(contacts[0])
    default:
      return null
  }
}

const arrows = {
  tall: ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'],
  wide: ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'],
} as const

/** The node to which nothing leads. */
export function firstOf({ nodes, edges }: MapLayout): MapNode | undefined {
  return nodes.find(({ id }) => edges.every(({ to }) => to !== id))
}

/** The edges that leave a node, in the order in which they are drawn beside each other. */
function edgesInOrder({ edges, shape }: MapLayout, node: string): readonly MapEdge[] {
  const placeOf = ({ label }: MapEdge) => (shape === 'tall' ? label.x : label.y)
  return edges
    .filter(({ from }) => from === node)
    .sort((one, other) => placeOf(one) - placeOf(other))
}

function beside(
  layout: MapLayout,
  contacts: readonly MapNode[],
  place: MapPlace,
  by: number,
): MapPlace | null {
  const row = contacts.some(({ id }) => id === place.node)
    ? contacts.map(({ id }) => id)
    : edgesInOrder(layout, parentOf(layout, place) ?? '').map(({ to }) => to)
  const next = row[row.indexOf(place.node) + by]
  return next === undefined ? null : { ...place, node: next }
}

function parentOf(layout: MapLayout, { node, before }: MapPlace): string | undefined {
  return before.at(-1) ?? layout.edges.find(({ to }) => to === node)?.from
}

function onlyAt(node: MapNode | undefined): MapPlace | null {
  return node === undefined ? null : { node: node.id, before: [] }
}
