import { boxesOfLine, type MapBox, type MapLayout, mapType } from '#flow/map-layout.ts'
import type { Measure } from './measure.ts'
import { areNear } from './place-contacts.ts'
import { setText } from './set-text.ts'

/** A number as a map on paper says it, where nobody can tap: what it is, when somebody answers, and how sure that is. */
export interface MapNumber {
  readonly says: string
  readonly hours: string
}

/** The numbers of a map in a box of their own, each set in lines. */
export interface PlacedNumbers extends MapBox {
  readonly rows: readonly {
    readonly y: number
    readonly lines: readonly string[]
    readonly noteLines: readonly string[]
  }[]
}

/** A map on paper, with the numbers that its boxes name. */
export interface PaperMap extends MapLayout {
  readonly numbers: PlacedNumbers
}

/** How far apart things are, in units, and how wide a box of numbers may be: the widest that fits is taken. */
const apart = { others: 24, rows: 10, margin: 16, step: 16 } as const
const widths = [520, 420, 340, 280]

/** Puts the numbers where the map leaves room, as high as it does; under it, where there is none. Pure. */
export function placeNumbers(
  map: MapLayout,
  numbers: readonly MapNumber[],
  measure: Measure,
): PaperMap {
  const blocks = widths.map((width) => blockOf(numbers, width, measure))
  const taken = takenIn(map)
  const spots = blocks.flatMap((block) => freeIn(map, block, taken) ?? [])
  const [block] = blocks
  const under = { x: apart.margin, y: map.height, ...(block ?? { width: 0, height: 0, rows: [] }) }
  const placed = spots[0] ?? under
  return {
    ...map,
    height: Math.max(map.height, placed.y + placed.height + apart.margin),
    numbers: { ...placed, rows: placed.rows.map((row) => ({ ...row, y: row.y + placed.y })) },
  }
}

function takenIn({ nodes, edges, caption, shape }: MapLayout): readonly MapBox[] {
  return [
    ...nodes,
    ...edges.flatMap((edge) => [edge.label, ...boxesOfLine(edge, shape)]),
    ...(caption === null ? [] : [caption]),
  ]
}

/** The highest place that is free, and of those at one height the furthest right; null where none is. */
function freeIn<Block extends Pick<MapBox, 'width' | 'height'>>(
  map: MapLayout,
  block: Block,
  taken: readonly MapBox[],
): (Block & MapBox) | null {
  const { width, height } = block
  for (let y = apart.margin; y + height + apart.margin <= map.height; y += apart.step) {
    for (let x = map.width - width - apart.margin; x >= apart.margin; x -= apart.step) {
      const box = { ...block, x, y }
      if (!taken.some((other) => areNear(box, other, apart.others))) return box
    }
  }
  return null
}

/** The numbers below each other, from the origin on. */
function blockOf(numbers: readonly MapNumber[], width: number, measure: Measure) {
  const { inset, title, note } = mapType
  let y: number = inset.y
  const rows = numbers.map(({ says, hours }) => {
    const said = setText(says, title, width - 2 * inset.x, measure)
    const quiet = setText(hours, note, width - 2 * inset.x, measure)
    const top = y
    y += said.height + quiet.height + apart.rows
    return { y: top, lines: said.lines, noteLines: quiet.lines }
  })
  return { width, height: y - apart.rows + inset.y, rows }
}
