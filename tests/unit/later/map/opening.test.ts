import { describe, expect, test } from 'vitest'
import type { MapBox, MapLayout } from '#flow/map-layout.ts'
import { openingOf } from '#later/map/opening.ts'

const node = (id: string, box: MapBox) => ({
  ...box,
  id,
  kind: 'question' as const,
  lines: [id],
  noteLines: [],
})
const edge = (from: string, to: string, label: MapBox): MapLayout['edges'][number] => ({
  from,
  to,
  label: { ...label, answers: [] },
  parts: [[], []],
})
const layout: MapLayout = {
  shape: 'tall',
  width: 1000,
  height: 1000,
  nodes: [
    node('first', { x: 300, y: 20, width: 200, height: 80 }),
    node('second', { x: 250, y: 200, width: 200, height: 80 }),
    node('far', { x: 900, y: 400, width: 90, height: 80 }),
  ],
  edges: [
    edge('first', 'second', { x: 480, y: 120, width: 100, height: 30 }),
    edge('second', 'far', { x: 700, y: 300, width: 100, height: 30 }),
  ],
  caption: null,
}

describe('what is read first', () => {
  test('is the first question with its answers and what they lead to, and room around them', () => {
    expect(openingOf(layout)).toEqual({ x: 238, y: 8, width: 354, height: 284 })
  })

  test('is a question that has no answers', () => {
    const alone = { ...layout, nodes: layout.nodes.slice(0, 1), edges: [] }
    expect(openingOf(alone)).toEqual({ x: 288, y: 8, width: 224, height: 104 })
  })
})
