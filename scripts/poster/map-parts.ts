import { type MapBox, mapType } from '#flow/map-layout.ts'
import type { PaperMap } from '../build/map/place-numbers.ts'

/** What one sheet of a map shows: from one line at which it is cut to the next. */
export interface MapPart {
  readonly from: number
  readonly to: number
}

/** What is left for a map on A4 that is wider than high, in millimetres. */
const room = { width: 277, height: 168 }
/** No answer is smaller, in points. */
const leastSize = 6
const millimetresOfPoint = 25.4 / 72

/**
 * A map in as few parts as it takes to read its answers on A4. It is cut where only lines are, so that no
 * text is on two sheets. Pure.
 */
export function partsOnA4(map: PaperMap): readonly MapPart[] {
  let parts = partsOf(map, 1)
  while (sizeIn(map, parts) < leastSize) {
    const more = partsOf(map, parts.length + 1)
    if (sizeIn(map, more) <= sizeIn(map, parts)) break
    parts = more
  }
  return parts
}

/** All of a map as one part. */
export function wholeMap({ height }: Pick<PaperMap, 'height'>): readonly MapPart[] {
  return [{ from: 0, to: height }]
}

/** How large its answers are, in points, when each of these parts has a sheet of A4. */
export function sizeIn({ width }: PaperMap, parts: readonly MapPart[]): number {
  const scale = Math.min(room.width / width, room.height / heightOf(parts))
  return (mapType.label.size * scale) / millimetresOfPoint
}

/** The height of the highest part: all are drawn at the same size. */
export function heightOf(parts: readonly MapPart[]): number {
  return Math.max(...parts.map(({ from, to }) => to - from))
}

function partsOf(map: PaperMap, count: number): readonly MapPart[] {
  const boxes = [
    ...map.nodes,
    map.numbers,
    ...map.edges.map(({ label }) => label),
    map.caption ?? [],
  ].flat()
  const cuts = Array.from({ length: count - 1 }, (_, index) =>
    freeNear((map.height * (index + 1)) / count, boxes),
  )
  const ends = [0, ...cuts, map.height]
  return ends.slice(1).map((to, index) => ({ from: ends[index] ?? 0, to }))
}

/** The height nearest to this one at which no box is. */
function freeNear(height: number, boxes: readonly MapBox[]): number {
  const isFree = (y: number) => boxes.every((box) => y < box.y || box.y + box.height < y)
  for (let away = 0; away < height; away += 1) {
    const free = [height - away, height + away].find(isFree)
    if (free !== undefined) return Math.round(free)
  }
  return height
}
