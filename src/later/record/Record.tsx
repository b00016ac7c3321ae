import type { ReactNode, Ref } from 'react'
import { useWords } from '#first/words.ts'
import type { RecordView } from './record-view.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { BlankTable } from './BlankTable.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'

interface Props {
  /** Null when there is no outcome to make a record of. */
  readonly record: RecordView | null
  /** The page itself, which can be selected where a browser lets nothing be copied. */
  readonly page: Ref<HTMLElement>
  /** What can be done with the page; above it, and not printed. */
  readonly tools: ReactNode
  /** What is below the page, and is not printed. */
  readonly after: ReactNode
  readonly onBack: () => void
}

/** The record of decision: one page, as it is printed, with what can be done with it. */
export function Record({ record, page, tools, after, onBack }: Props) {
  const words = useWords('record')
  return (
    <>
      <WayBack onBack={onBack} />
      {record === null ? (
        <>
          <ScreenHeading>{words('heading')}</ScreenHeading>
          <p>{words('none')}</p>
        </>
      ) : (
        <>
          {tools}
          <article className="record" ref={page}>
            <ScreenHeading>{record.heading}</ScreenHeading>
            <p>{words('intro')}</p>
            {record.made.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {record.parts.map(({ id, heading, lines }) => (
              <section key={id} className="record__part" data-part={id}>
                <h2 className="record__heading">{heading}</h2>
                <ul className="bullets">
                  {lines.map((line, index) => (
                    <li key={index}>
                      {id === 'calls' ? withWholeNumber(line, record.numbers) : line}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            <OwnBox {...record.own} />
            <ByHand {...record.byHand} />
          </article>
          {after}
        </>
      )}
    </>
  )
}

/** A line in which its telephone number is not broken. */
function withWholeNumber(line: string, numbers: readonly string[]): ReactNode {
  const number = numbers.find((each) => line.includes(each))
  if (number === undefined) return line
  const [before = '', ...after] = line.split(number)
  return (
    <>
      {before}
      <span className="record__number">{number}</span>
      {after.join(number)}
    </>
  )
}

/** What only the organisation knows, with a line each to write on. */
function OwnBox({ heading, blanks }: RecordView['own']) {
  return (
    <section className="record__part record__own">
      <h2 className="record__heading">{heading}</h2>
      <ul>
        {blanks.map((blank) => (
          <li key={blank}>{blank}:</li>
        ))}
      </ul>
    </section>
  )
}

function ByHand({ heading, blanks, rows }: RecordView['byHand']) {
  return (
    <section className="record__part">
      <h2 className="record__heading">{heading}</h2>
      <BlankTable heads={blanks} rows={rows} />
    </section>
  )
}
