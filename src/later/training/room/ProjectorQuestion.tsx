import { useTranslation } from 'react-i18next'

export interface ProjectorQuestionView {
  readonly node: string
  readonly asks: string
  readonly hint: string | undefined
  readonly answers: readonly {
    readonly id: string
    readonly label: string
    /** Hands that were raised; null while none were counted. */
    readonly hands: number | null
  }[]
}

/** A question as the live tool asks it, with a letter for each answer to raise hands for. */
export function ProjectorQuestion({ node, asks, hint, answers }: ProjectorQuestionView) {
  const { t: words } = useTranslation('room')
  return (
    <>
      <h2 data-node={node}>{asks}</h2>
      {hint !== undefined && <p className="projector__hint">{hint}</p>}
      <ol className="projector__answers">
        {answers.map(({ id, label, hands }) => (
          <li key={id} data-answer={id}>
            {label}{' '}
            {hands !== null && (
              <strong className="projector__hands">
                {words('screen.hands', { count: hands })}
              </strong>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
