import type { MapBox, MapLayout } from '#flow/map-layout.ts'
import { firstOf } from './walk.ts'

/** Room around it, in units. */
const margin = 12

/**
 * The part of a map that is read first where all of it would be too small to read: the first
 * question, with its answers and what they lead to, so that none of these is cut. Pure.
 */
export function openingOf(layout: MapLayout): MapBox {
  const first = firstOf(layout)
  const leaving = layout.edges.filter(({ from }) => from === first?.id)
  const ends = layout.nodes.filter(({ id }) => leaving.some(({ to }) => to === id))
  const boxes = [...(first ? [first] : []), ...leaving.map(({ label }) => label), ...ends]
  const x = Math.min(...boxes.map((box) => box.x)) - margin
  const y = Math.min(...boxes.map((box) => box.y)) - margin
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) + margin - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + margin - y,
  }
}
