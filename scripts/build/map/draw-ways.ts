import { groupsByKey } from '#check/groups-by-key.ts'
import type { MapBox, MapEdge, MapStop } from '#flow/map-layout.ts'

/** The answers that lead from one node to another, with the size of their label. */
export interface Way extends Pick<MapBox, 'width' | 'height'> {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Whether it goes on to something that is asked. */
  readonly goesOn: boolean
  readonly answers: MapEdge['label']['answers']
}

/** What was placed, rank by rank from top to bottom. */
interface Places {
  /** The box of a node, or of the label of a way. */
  readonly placeOf: (id: string) => MapBox
  /** The points at which a line passes the ranks between two of them, those of its ends included. */
  readonly passes: (
    from: string,
    to: string,
  ) => readonly { readonly x: number; readonly y: number }[]
}

/** Where all that is on one rank begins and ends. Between two bands there are only lines. */
interface Band {
  readonly top: number
  readonly bottom: number
}

/** The room between two lines at a box, and between the last of them and its corner. */
const ports = { gap: 30, corner: 14 } as const

/**
 * Draws the line of each way, from top to bottom. Where it passes a rank it runs straight, beside
 * the boxes there; it bends only between ranks. Those that leave a box, or come to it, are side by
 * side, in the order of where they go. Pure.
 */
export function drawWays(
  nodes: readonly string[],
  ways: readonly Way[],
  { placeOf, passes }: Places,
): readonly MapEdge[] {
  const bands = bandsOf([...nodes, ...ways.map(({ id }) => id)].map(placeOf))
  const stopsAt = (from: string, to: string): readonly MapStop[] =>
    passes(from, to)
      .slice(1, -1)
      .flatMap(({ x, y }) => {
        const band = bands.find(({ top, bottom }) => top < y && y < bottom)
        return band === undefined ? [] : [{ at: x, from: band.top, to: band.bottom }]
      })
  const bandOf = (box: MapBox): Band => {
    const middle = box.y + box.height / 2
    return (
      bands.find(({ top, bottom }) => top < middle && middle < bottom) ?? {
        top: box.y,
        bottom: box.y + box.height,
      }
    )
  }
  const lines = ways.map((way) => ({
    way,
    label: placeOf(way.id),
    before: stopsAt(way.from, way.id),
    after: stopsAt(way.id, way.to),
  }))
  type Line = (typeof lines)[number]
  const goesTo = ({ before, label }: Line) => before[0]?.at ?? middleOf(label)
  const comesFrom = ({ after, label }: Line) => after.at(-1)?.at ?? middleOf(label)
  return lines.map((line): MapEdge => {
    const { way, label, before, after } = line
    const [start, end] = [placeOf(way.from), placeOf(way.to)]
    const leaving = lines.filter((other) => other.way.from === way.from)
    const coming = lines.filter((other) => other.way.to === way.to)
    const [first, last] = [
      portOf(line, leaving, goesTo, start),
      portOf(line, coming, comesFrom, end),
    ]
    const at = middleOf(label)
    return {
      from: way.from,
      to: way.to,
      label: { ...label, answers: way.answers },
      parts: [
        [
          { at: first, from: start.y + start.height, to: bandOf(start).bottom },
          ...before,
          { at, from: bandOf(label).top, to: label.y },
        ].map(rounded),
        [
          { at, from: label.y + label.height, to: bandOf(label).bottom },
          ...after,
          { at: last, from: bandOf(end).top, to: end.y },
        ].map(rounded),
      ],
    }
  })
}

/** The bands of boxes that share their middle. */
function bandsOf(boxes: readonly MapBox[]): readonly Band[] {
  const ranks = groupsByKey(boxes, ({ y, height }) => String(Math.round(y + height / 2)))
  return ranks.map((rank) => ({
    top: Math.min(...rank.map(({ y }) => y)),
    bottom: Math.max(...rank.map(({ y, height }) => y + height)),
  }))
}

/** Where a line touches a box that `all` these lines touch. */
function portOf<Line>(
  line: Line,
  all: readonly Line[],
  placeOf: (line: Line) => number,
  box: MapBox,
): number {
  const order = [...all].sort((one, other) => placeOf(one) - placeOf(other))
  const gap = Math.min(ports.gap, (box.width - 2 * ports.corner) / Math.max(1, all.length - 1))
  return middleOf(box) + (order.indexOf(line) - (all.length - 1) / 2) * gap
}

function middleOf({ x, width }: MapBox): number {
  return x + width / 2
}

function rounded({ at, from, to }: MapStop): MapStop {
  return { at: Math.round(at), from: Math.round(from), to: Math.round(to) }
}
