import type { ReactNode } from 'react'
import { type MapBox, type MapEdge, type MapLayout, mapType } from '#flow/map-layout.ts'

/** How the texts and arrows of a map are drawn, on a screen and on paper. */

interface LinesProps {
  readonly className: string
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly type: { readonly size: number; readonly lineHeight: number }
}

/** Lines of text below each other, the first of them right under `y`. */
export function Lines({ className, x, y, lines, type }: LinesProps): ReactNode {
  return (
    lines.length > 0 && (
      <text className={className} fontSize={type.size}>
        {lines.map((line, index) => (
          <tspan
            key={index}
            x={x}
            y={y + index * type.lineHeight + type.lineHeight / 2 + type.size * 0.35}
          >
            {line}
          </tspan>
        ))}
      </text>
    )
  )
}

/** Where the lines of a box begin: at its right, in a language that is written from there. */
export function textAt({ x, width }: MapBox, direction: 'ltr' | 'rtl', inset = 0): number {
  return direction === 'rtl' ? x + width - inset : x + inset
}

/** Where the first line of an answer begins, below the answers before it on the same label. */
export function topOfAnswer({ label }: Pick<MapEdge, 'label'>, index: number): number {
  const { inset, label: type, between } = mapType
  return label.answers
    .slice(0, index)
    .reduce((y, { lines }) => y + lines.length * type.lineHeight + between, label.y + inset.y / 2)
}

/** The head of an arrow where a line comes to its node. */
export function arrowAt({ parts }: Pick<MapEdge, 'parts'>, shape: MapLayout['shape']): string {
  const end = parts[1].at(-1)
  if (end === undefined) return ''
  const { at, to } = end
  return shape === 'tall' ? `M${at} ${to}l-5-9h10z` : `M${to} ${at}l-9-5v10z`
}
