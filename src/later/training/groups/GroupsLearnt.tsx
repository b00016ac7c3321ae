import { useTranslation } from 'react-i18next'
import type { QuizEvidence, Share } from './evidence.ts'
import { ShareBar } from '#ui/ShareBar.tsx'

interface Props {
  readonly questions: readonly (QuizEvidence & { readonly asks: string })[]
}

/** Right answers before and after, question by question: each number with its bar. */
export function GroupsLearnt({ questions }: Props) {
  const { t: words } = useTranslation('groups')
  const isAnswered = questions.some(({ before, after }) => before.all + after.all > 0)
  return (
    <section>
      <h2 className="part-heading">{words('learnt.heading')}</h2>
      {!isAnswered && <p>{words('learnt.none')}</p>}
      {isAnswered && (
        <table className="routes shares" aria-label={words('learnt.heading')}>
          <thead>
            <tr>
              <th scope="col">{words('learnt.question')}</th>
              <th scope="col">{words('learnt.before')}</th>
              <th scope="col">{words('learnt.after')}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map(({ question, asks, before, after }) => (
              <tr key={question} data-question={question}>
                <th scope="row" lang="en">
                  {asks}
                </th>
                <Right share={before} />
                <Right share={after} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Right({ share: { right, all } }: { readonly share: Share }) {
  const { t: words } = useTranslation('groups')
  if (all === 0) return <td>{words('learnt.noAnswers')}</td>
  return (
    <td>
      {words('evidence.share', { part: right, whole: all })}
      <ShareBar part={right} whole={all} />
    </td>
  )
}
