import type { KeyboardEvent } from 'react'
import { type MapLayout, type MapNode, mapType } from '#flow/map-layout.ts'
import { useWords } from '#first/words.ts'
import { MapEdgeLine } from './MapEdgeLine.tsx'
import { Lines, textAt } from './map-lines.tsx'
import type { MapMarks } from './map-marks.ts'

/** What the texts of a map are in. */
export interface MapLanguage {
  readonly lang: string
  readonly direction: 'ltr' | 'rtl'
}

interface Props {
  readonly layout: MapLayout
  readonly language: MapLanguage
  readonly marks: MapMarks
  /** The node that the keyboard is at. */
  readonly at: string
  /** The node that is open; null for none. */
  readonly open: string | null
  /** How many pixels a unit has. */
  readonly scale: number
  readonly onFocus: (node: string) => void
  readonly onOpen: (node: string) => void
  readonly onKey: (event: KeyboardEvent) => void
}

/** The pathway as a diagram. One box of it can be reached by Tab; the arrow keys go on from there. */
export function MapDrawing(props: Props) {
  const { layout, language, marks, at, open, scale, onFocus, onOpen, onKey } = props
  const { lang, direction } = language
  const words = useWords('map')
  const { width, height, nodes, edges, shape, caption } = layout
  return (
    <svg
      className="map__drawing"
      role="group"
      aria-label={words('drawing')}
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      data-shape={shape}
      lang={lang}
      direction={direction}
    >
      {edges.map((edge) => (
        <MapEdgeLine key={`${edge.from} ${edge.to}`} {...{ edge, shape, marks }} at={at} />
      ))}
      {caption && (
        <Lines
          className="map__caption"
          x={textAt(caption, direction)}
          y={caption.y}
          lines={caption.lines}
          type={mapType.title}
        />
      )}
      {nodes.map((node) => (
        <Node
          key={node.id}
          node={node}
          className={['map__node', `map__node--${node.kind}`, ...marks.node(node.id)].join(' ')}
          label={[words(`kind.${node.kind}`), ...marks.node(node.id).flatMap(saidOf(words))].join(
            ', ',
          )}
          isAt={node.id === at}
          isOpen={node.id === open}
          {...{ direction, onFocus, onOpen, onKey }}
        />
      ))}
    </svg>
  )
}

/** What a mark means, for who cannot see it. */
function saidOf(words: ReturnType<typeof useWords<'map'>>) {
  return (mark: string): readonly string[] => {
    if (mark === 'is-taken') return [words('taken')]
    return mark === 'is-changed' ? [words('time.mark')] : []
  }
}

interface NodeProps extends Pick<Props, 'onFocus' | 'onOpen' | 'onKey'> {
  readonly node: MapNode
  readonly direction: MapLanguage['direction']
  readonly className: string
  readonly label: string
  readonly isAt: boolean
  readonly isOpen: boolean
}

function Node(props: NodeProps) {
  const { node, direction, className, label, isAt, isOpen, onFocus, onOpen, onKey } = props
  const { id, x, y, width, height, lines, noteLines } = node
  const { inset, title, note } = mapType
  const textX = textAt(node, direction, inset.x)
  return (
    <g
      className={className}
      role="button"
      aria-label={`${label}: ${[...lines, ...noteLines].join(' ')}`}
      aria-expanded={isOpen}
      tabIndex={isAt ? 0 : -1}
      data-node={id}
      onFocus={() => onFocus(id)}
      onClick={() => onOpen(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return onKey(event)
        event.preventDefault()
        onOpen(id)
      }}
    >
      <rect className="map__box" {...{ x, y, width, height }} rx={node.kind === 'check' ? 24 : 8} />
      <Lines className="map__title" x={textX} y={y + inset.y} lines={lines} type={title} />
      <Lines
        className="map__note"
        x={textX}
        y={y + inset.y + lines.length * title.lineHeight}
        lines={noteLines}
        type={note}
      />
      <path className="map__clock" d={clockAt(x + width, y)} />
    </g>
  )
}

/** A clock on the corner of a box. */
function clockAt(x: number, y: number): string {
  return `M${x - 11} ${y}a11 11 0 1 1 22 0a11 11 0 1 1 -22 0M${x} ${y - 7}v7l5 3`
}
