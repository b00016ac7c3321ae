import { type MapEdge, type MapLayout, mapType, pathsOf } from '#flow/map-layout.ts'
import { answerKey } from './lit.ts'
import { arrowAt, Lines, topOfAnswer } from './map-lines.tsx'
import type { MapMarks } from './map-marks.ts'

interface Props {
  readonly edge: MapEdge
  readonly shape: MapLayout['shape']
  readonly marks: MapMarks
  readonly at: string
}

/** The line between two nodes, broken by the answers that lead along it. */
export function MapEdgeLine({ edge, shape, marks, at }: Props) {
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
