import type { NodeKind } from './graph.ts'

/**
 * The pathway as a drawing, laid out at build time: positions, and each text in lines. Plain data. A
 * unit is a pixel at full size; `x` runs right and `y` down.
 */

/** A box with its upper left corner. */
export interface MapBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A question, what the clock is asked, an outcome, or a number of the organisation. */
export interface MapNode extends MapBox {
  readonly id: string
  readonly kind: NodeKind | 'contact'
  readonly lines: readonly string[]
  /** Under them, quieter: of an outcome, whom to ring now. */
  readonly noteLines: readonly string[]
}

/** The answers that lead from one node to another. Their line stops at the label, and goes on after it. */
export interface MapEdge {
  readonly from: string
  readonly to: string
  readonly label: MapBox & {
    readonly answers: readonly { readonly answer: string; readonly lines: readonly string[] }[]
  }
  /** From the node to the label, and from the label to the next node. */
  readonly parts: readonly [readonly MapStop[], readonly MapStop[]]
}

/**
 * A stretch on which a line runs straight, past the boxes beside it; between two it bends. On a tall
 * map it runs down at this `x`, from one `y` to another; on a wide one right at this `y`.
 */
export interface MapStop {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A tall map runs from top to bottom, a wide one from left to right. */
export type MapShape = 'tall' | 'wide'

/** A map in one language and one shape. */
export interface MapLayout {
  readonly shape: MapShape
  readonly width: number
  readonly height: number
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
  /** What is written above the numbers of the organisation; null in an area without any. */
  readonly caption: (MapBox & { readonly lines: readonly string[] }) | null
}

/** What the build makes of an area for its map. */
export interface PathwayMap {
  /** By language. */
  readonly layouts: Readonly<Record<string, Readonly<Record<MapShape, MapLayout>>>>
  /** The safety rules that watch some node, each in a sentence, in English. */
  readonly rules: readonly string[]
  /** By node: which of them watch it. */
  readonly watchedBy: Readonly<Record<string, readonly number[]>>
  /** By node: the ids of what it is taken from. */
  readonly sources: Readonly<Record<string, readonly string[]>>
}

/** How texts are set, so that what was measured is what is drawn. */
export const mapType = {
  title: { size: 18, lineHeight: 23, isBold: true },
  note: { size: 16, lineHeight: 20, isBold: false },
  label: { size: 16, lineHeight: 20, isBold: false },
  /** Between a text and the edge of its box. */
  inset: { x: 12, y: 9 },
  /** Between two answers on one edge. */
  between: 6,
} as const

/** The lines of an edge as two SVG paths: up to its label, and on from there. */
export function pathsOf({ parts }: Pick<MapEdge, 'parts'>, shape: MapShape): readonly string[] {
  return parts.map((stops) =>
    stops
      .map(({ at, from, to }, index) => {
        const before = stops[index - 1]
        const point = (across: number, along: number) =>
          shape === 'tall' ? `${across} ${along}` : `${along} ${across}`
        if (before === undefined) return `M${point(at, from)}L${point(at, to)}`
        const middle = (before.to + from) / 2
        return `C${point(before.at, middle)} ${point(at, middle)} ${point(at, from)}L${point(at, to)}`
      })
      .join(''),
  )
}

/** The boxes in which the lines of an edge are: of each straight stretch, and of each bend. */
export function boxesOfLine({ parts }: Pick<MapEdge, 'parts'>, shape: MapShape): readonly MapBox[] {
  return parts.flatMap((stops) =>
    stops.flatMap(({ at, from, to }, index) => {
      const next = stops[index + 1]
      const straight = boxOf(shape, [at, at], [from, to])
      return next === undefined
        ? [straight]
        : [straight, boxOf(shape, [at, next.at], [to, next.from])]
    }),
  )
}

type Ends = readonly [number, number]

function boxOf(shape: MapShape, across: Ends, along: Ends): MapBox {
  const [xs, ys] = shape === 'tall' ? [across, along] : [along, across]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
