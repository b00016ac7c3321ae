import type { Paper } from './paper.ts'

interface Props {
  readonly paper: Paper
  /** When this sheet was checked, and when it must be again, in a sentence. */
  readonly dates: string
}

/** What every sheet says of itself: that nobody has confirmed it, how old it is, and which version. */
export function NotConfirmed({ paper, dates }: Props) {
  const { text, words, flow, hash } = paper
  const unreviewed = words('interface:unreviewed')
  return (
    <footer className="not-confirmed">
      <p className="dates">{dates}</p>
      <p>{text.pathway.notConfirmed}</p>
      {unreviewed !== '' && <p>{unreviewed}</p>}
      <p>
        {words('status:ask.version', { version: flow.pathway.version, hash: hash.slice(0, 12) })}
      </p>
    </footer>
  )
}
