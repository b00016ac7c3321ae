import type { KeyboardEvent } from 'react'
import { type MapEdge, type MapLayout, type MapNode, mapType, pathsOf } from '#flow/map-layout.ts'
import { useWords } from '#first/words.ts'
import { answerKey } from './lit.ts'
import { arrowAt, Lines, textAt, topOfAnswer } from './map-lines.tsx'

/** What is shown of a node or of an answer beside its words: names of classes. */
export interface MapMarks {
  readonly node: (id: string) => readonly string[]
  readonly answer: (key: string) => readonly string[]
}

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
        <Edge key={`${edge.from} ${edge.to}`} {...{ edge, shape, marks }} at={at} />
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
  return (mark: string): readonly string[] => (mark === 'is-changed' ? [words('time.mark')] : [])
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

interface EdgeProps {
  readonly edge: MapEdge
  readonly shape: MapLayout['shape']
  readonly marks: MapMarks
  readonly at: string
}

/** The line between two nodes, broken by the answers that lead along it. */
function Edge({ edge, shape, marks, at }: EdgeProps) {
  const { from, to, label } = edge
  const [before = '', after = ''] = pathsOf(edge, shape)
  const answers = label.answers.map(({ answer, lines }) => ({
    lines,
    marks: marks.answer(answerKey({ node: from, answer })),
  }))
  const near = from === at || to === at ? ['is-near'] : []
  const all = [...new Set([...answers.flatMap((one) => one.marks), ...near])]
  // What leads along one answer of several is lit; only what leads along none is faint.
  const shown = all.filter(
    (mark) => mark !== 'is-off' || answers.every((one) => one.marks.includes('is-off')),
  )
  return (
    <g className={['map__edge', ...shown].join(' ')} data-from={from} data-to={to}>
      <path className="map__line" d={before} />
      <path className="map__line" d={after} />
      <path className="map__arrow" d={arrowAt(edge, shape)} />
      {answers.map((one, index) => (
        <Lines
          key={index}
          className={['map__answer', ...one.marks].join(' ')}
          x={label.x + label.width / 2}
          y={topOfAnswer(edge, index)}
          lines={one.lines}
          type={mapType.label}
        />
      ))}
    </g>
  )
}

/** A clock on the corner of a box. */
function clockAt(x: number, y: number): string {
  return `M${x - 11} ${y}a11 11 0 1 1 22 0a11 11 0 1 1 -22 0M${x} ${y - 7}v7l5 3`
}
