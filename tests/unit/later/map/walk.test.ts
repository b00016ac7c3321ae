import { expect, test } from 'vitest'
import type { MapBox, MapLayout, MapNode, MapShape } from '#flow/map-layout.ts'
import { walk } from '#later/map/walk.ts'

const at = (x: number, y: number): MapBox => ({ x, y, width: 10, height: 10 })

function node(id: string, kind: MapNode['kind'], box: MapBox): MapNode {
  return { id, kind, ...box, lines: [id], noteLines: [] }
}

/** `first` leads to `left`, `middle` and `right`; `left` leads on to `middle`. */
function layoutIn(shape: MapShape): MapLayout {
  const edge = (from: string, to: string, place: number) => ({
    from,
    to,
    label: { ...(shape === 'tall' ? at(place, 50) : at(50, place)), answers: [] },
    parts: [[], []] as const,
  })
  return {
    shape,
    width: 100,
    height: 100,
    caption: null,
    nodes: [
      node('right', 'outcome', at(80, 90)),
      node('first', 'question', at(0, 0)),
      node('left', 'question', at(0, 90)),
      node('middle', 'outcome', at(40, 90)),
      node('lead', 'contact', at(80, 0)),
      node('security', 'contact', at(90, 0)),
    ],
    edges: [
      edge('first', 'right', 80),
      edge('first', 'left', 0),
      edge('first', 'middle', 40),
      edge('left', 'middle', 20),
    ],
  }
}

test.each([
  { keys: ['ArrowDown'], leadsTo: 'left', says: 'on, along the first line' },
  { keys: ['ArrowDown', 'ArrowDown'], leadsTo: 'middle', says: 'on and on' },
  { keys: ['ArrowDown', 'ArrowRight'], leadsTo: 'middle', says: 'to the next answer' },
  { keys: ['ArrowDown', 'ArrowRight', 'ArrowRight'], leadsTo: 'right', says: 'to the last' },
  { keys: ['ArrowDown', 'ArrowRight', 'ArrowLeft'], leadsTo: 'left', says: 'and back' },
  { keys: ['ArrowDown', 'ArrowDown', 'ArrowUp'], leadsTo: 'left', says: 'back as it came' },
  { keys: ['ArrowDown', 'ArrowRight', 'ArrowUp'], leadsTo: 'first', says: 'back to the question' },
  { keys: ['End'], leadsTo: 'lead', says: 'to the contacts' },
  { keys: ['End', 'ArrowRight'], leadsTo: 'security', says: 'along the contacts' },
  { keys: ['End', 'Home'], leadsTo: 'first', says: 'to the first question' },
])('on a tall map $keys lead $says', ({ keys, leadsTo }) => {
  expect(along('tall', keys)).toBe(leadsTo)
})

test.each([
  { keys: ['ArrowRight'], leadsTo: 'left' },
  { keys: ['ArrowRight', 'ArrowDown'], leadsTo: 'middle' },
  { keys: ['ArrowRight', 'ArrowDown', 'ArrowLeft'], leadsTo: 'first' },
])('on a wide map $keys lead to $leadsTo', ({ keys, leadsTo }) => {
  expect(along('wide', keys)).toBe(leadsTo)
})

test.each(['ArrowUp', 'ArrowLeft', 'a'])('from the first question %s leads nowhere', (key) => {
  expect(walk(layoutIn('tall'), { node: 'first', before: [] }, key)).toBeNull()
})

function along(shape: MapShape, keys: readonly string[]): string | undefined {
  const layout = layoutIn(shape)
  let place = { node: 'first', before: [] as readonly string[] }
  for (const key of keys) place = walk(layout, place, key) ?? { node: 'nowhere', before: [] }
  return place.node
}
