import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuizQuestion } from '#scenarios/schema.ts'
import { Disclosure } from '#ui/Disclosure.tsx'

interface Props {
  readonly questions: readonly Pick<QuizQuestion, 'asks' | 'answers' | 'right' | 'because'>[]
  readonly sources: ReactNode
}

/** The right answers, why they are right, and where that is written: folded, for the trainer to open. */
export function GroupsAnswers({ questions, sources }: Props) {
  const { t: words } = useTranslation('groups')
  return (
    <Disclosure summary={words('why.heading')}>
      {questions.map(({ asks, answers, right, because }) => (
        <section key={asks}>
          <h3 lang="en">{asks}</h3>
          <p>
            {words('why.right')} <strong lang="en">{answers[right]}</strong>
          </p>
          <p lang="en">{because}</p>
        </section>
      ))}
      <h3>{words('why.sources')}</h3>
      {sources}
    </Disclosure>
  )
}
