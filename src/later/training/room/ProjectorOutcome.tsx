import { useTranslation } from 'react-i18next'

export interface ProjectorOutcomeView {
  readonly node: string
  readonly title: string
  readonly summary: string
  /** Whom to ring first, by name: a projector shows no number. */
  readonly calls: readonly string[]
}

/** The outcome to which the answers of a room led. */
export function ProjectorOutcome({ node, title, summary, calls }: ProjectorOutcomeView) {
  const { t: words } = useTranslation('room')
  return (
    <>
      <h2 data-node={node}>{title}</h2>
      <p>{summary}</p>
      {calls.length > 0 && <p>{words('screen.ringFirst', { calls: calls.join(', ') })}</p>}
    </>
  )
}
