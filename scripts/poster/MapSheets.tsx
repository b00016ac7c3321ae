import { boxesOfLine, type MapBox, mapType, pathsOf } from '#flow/map-layout.ts'
import { arrowAt, Lines, textAt, topOfAnswer } from '#later/map/map-lines.tsx'
import { heightOf, type MapPart } from './map-parts.ts'
import { NotConfirmed } from './NotConfirmed.tsx'
import type { Paper } from './paper.ts'
import { datesOfSheet } from './poster-lines.ts'

interface Props {
  readonly paper: Paper
  readonly parts: readonly MapPart[]
}

/** The whole pathway as a diagram, on one sheet or on several to be joined. */
export function MapSheets({ paper, parts }: Props) {
  const { text, words, flow } = paper
  const dates = datesOfSheet(
    paper,
    Object.keys(flow.services).map((id) => ({ id })),
  )
  return (
    <main>
      {parts.map((part, index) => (
        <section key={part.from} className="sheet map">
          <header>
            <h1>{text.pathway.name}</h1>
            <p>
              {text.pathway.area}. {words('map.title')}.{' '}
              {parts.length > 1 && words('map.part', { part: index + 1, parts: parts.length })}
            </p>
          </header>
          <Drawing paper={paper} part={part} height={heightOf(parts)} />
          <NotConfirmed paper={paper} dates={dates} />
        </section>
      ))}
    </main>
  )
}

interface DrawingProps {
  readonly paper: Paper
  readonly part: MapPart
  /** How much of the map the sheet has room for. */
  readonly height: number
}

/** Around each part, so that a line at its very edge is drawn whole, in units. */
const bleed = 2

/** What of the map is within a part of it. */
function Drawing({ paper, part, height }: DrawingProps) {
  const { map, words, language } = paper
  const { shape, nodes, edges, caption, numbers } = map
  const { from, to } = part
  const isSeen = (box: MapBox) => box.y < to && from < box.y + box.height
  const cuts = [from, to].filter((y) => 0 < y && y < map.height)
  return (
    <svg
      viewBox={[0, from - bleed, map.width, height + 2 * bleed].join(' ')}
      preserveAspectRatio="xMidYMin meet"
      role="img"
      aria-label={words('map.picture')}
      direction={language.direction}
    >
      <clipPath id={`part-${from}`}>
        <rect x={0} y={from} width={map.width} height={to - from} />
      </clipPath>
      {cuts.map((y) => (
        <path key={y} className="map__cut" d={`M0 ${y}H${map.width}`} />
      ))}
      {edges
        .filter((edge) => [edge.label, ...boxesOfLine(edge, shape)].some(isSeen))
        .map((edge) => (
          <g key={`${edge.from} ${edge.to}`} clipPath={`url(#part-${from})`}>
            {pathsOf(edge, shape).map((path) => (
              <path key={path} className="map__line" d={path} />
            ))}
            <path className="map__arrow" d={arrowAt(edge, shape)} />
            {isSeen(edge.label) &&
              edge.label.answers.map(({ answer, lines }, index) => (
                <Lines
                  key={answer}
                  className="map__answer"
                  x={edge.label.x + edge.label.width / 2}
                  y={topOfAnswer(edge, index)}
                  lines={lines}
                  type={mapType.label}
                />
              ))}
          </g>
        ))}
      {caption && isSeen(caption) && (
        <Lines
          className="map__title"
          x={textAt(caption, language.direction)}
          y={caption.y}
          lines={caption.lines}
          type={mapType.title}
        />
      )}
      {isSeen(numbers) && (
        <g>
          <rect className="map__numbers" {...boxOf(numbers)} rx={8} />
          {numbers.rows.map(({ y, lines, noteLines }) => {
            const x = textAt(numbers, language.direction, mapType.inset.x)
            return (
              <g key={y}>
                <TitleAndNote {...{ x, y, lines, noteLines }} />
              </g>
            )
          })}
        </g>
      )}
      {nodes.filter(isSeen).map(({ id, kind, lines, noteLines, ...box }) => {
        const x = textAt(box, language.direction, mapType.inset.x)
        const top = box.y + mapType.inset.y
        return (
          <g key={id} className={`map__node--${kind}`}>
            <rect className="map__box" {...box} rx={kind === 'check' ? 24 : 8} />
            <TitleAndNote {...{ x, y: top, lines, noteLines }} />
            {kind === 'contact' && (
              <path
                className="map__pen"
                d={`M${box.x + mapType.inset.x} ${box.y + box.height - mapType.inset.y}h${box.width - 2 * mapType.inset.x}`}
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** What is told of a box: its title, and under it what else there is to know. */
function TitleAndNote({
  x,
  y,
  lines,
  noteLines,
}: Readonly<Record<'x' | 'y', number>> &
  Readonly<Record<'lines' | 'noteLines', readonly string[]>>) {
  return (
    <>
      <Lines className="map__title" x={x} y={y} lines={lines} type={mapType.title} />
      <Lines
        className="map__note"
        x={x}
        y={y + lines.length * mapType.title.lineHeight}
        lines={noteLines}
        type={mapType.note}
      />
    </>
  )
}

function boxOf({ x, y, width, height }: MapBox): MapBox {
  return { x, y, width, height }
}
