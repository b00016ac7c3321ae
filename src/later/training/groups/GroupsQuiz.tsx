import { useState } from 'react'
import { useWords } from '#first/words.ts'
import { useUnfinished } from '#later/unfinished.ts'
import type { QuizAnswers } from './group.ts'
import type { QuizQuestion } from '#scenarios/schema.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'

interface Props {
  readonly questions: readonly (readonly [string, Pick<QuizQuestion, 'asks' | 'answers'>])[]
  /** Where the group itself is. */
  readonly group: string
  /** Called once a learner has answered every question. */
  readonly onFinish: (answers: QuizAnswers) => void
}

/** The questions, one after another, for one learner after another. It never says what is right. */
export function GroupsQuiz({ questions, group, onFinish }: Props) {
  const words = useWords('groups')
  const [given, setGiven] = useState<QuizAnswers>({})
  const at = Object.keys(given).length
  const [question, asked] = questions[at] ?? []
  useUnfinished(question !== undefined)
  const answer = (chosen: string) => {
    if (question === undefined) return
    const all = { ...given, [question]: chosen }
    setGiven(all)
    if (at + 1 === questions.length) onFinish(all)
  }
  const toGroup = (
    <p>
      <a href={group}>{words('quiz.toGroup')}</a>
    </p>
  )
  if (question === undefined || asked === undefined) {
    return (
      <>
        <ScreenHeading>{words('quiz.thanks')}</ScreenHeading>
        <p>{words('quiz.handOn')}</p>
        <BigButton name="next-learner" onPress={() => setGiven({})}>
          {words('quiz.next')}
        </BigButton>
        {toGroup}
      </>
    )
  }
  return (
    <div key={question}>
      <p className="hint">{words('quiz.at', { at: at + 1, all: questions.length })}</p>
      <ScreenHeading>
        <span lang="en">{asked.asks}</span>
      </ScreenHeading>
      <div className="answers" lang="en">
        {Object.entries(asked.answers).map(([id, says]) => (
          <BigButton key={id} name={question} value={id} onPress={() => answer(id)}>
            {says}
          </BigButton>
        ))}
      </div>
      {at > 0 && (
        <QuietButton name="previous" onPress={() => setGiven(withoutLast(given))}>
          {words('quiz.previous')}
        </QuietButton>
      )}
      {toGroup}
    </div>
  )
}

function withoutLast(given: QuizAnswers): QuizAnswers {
  return Object.fromEntries(Object.entries(given).slice(0, -1))
}
