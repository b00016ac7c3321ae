import { useState } from 'react'
import { useWords } from '#first/words.ts'
import { useUnfinished } from '#later/unfinished.ts'
import type { QuizQuestion } from '#scenarios/schema.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import type { QuizCounts, Round } from './group.ts'

interface Props {
  readonly questions: readonly (readonly [string, Pick<QuizQuestion, 'asks' | 'answers'>])[]
  readonly round: Round
  /** Where the group itself is. */
  readonly group: string
  /** Called once, however often the button is pressed. */
  readonly onAdd: (counts: QuizCounts) => void
}

/** More papers than any room has people. */
const most = 500

/** Types in how often each answer was given on paper, to add it to the counts of a round. */
export function QuizOnPaper({ questions, round, group, onAdd }: Props) {
  const words = useWords('groups')
  const [counts, setCounts] = useState<QuizCounts>({})
  const [isAdded, setIsAdded] = useState(false)
  useUnfinished(!isAdded && Object.keys(counts).length > 0)
  const count = (question: string, answer: string, typed: string) => {
    const people = /^\d{1,3}$/.test(typed) ? Math.min(Number(typed), most) : 0
    setCounts({ ...counts, [question]: { ...counts[question], [answer]: people } })
  }
  const add = () => {
    if (!isAdded) onAdd(counts)
    setIsAdded(true)
  }
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <ScreenHeading>{words(`paper.${round}`)}</ScreenHeading>
      <p>{words('paper.lead')}</p>
      {questions.map(([question, { asks, answers }]) => (
        <fieldset key={question} className="paper-counts" data-question={question}>
          <legend lang="en">{asks}</legend>
          {Object.entries(answers).map(([answer, says]) => (
            <label key={answer} className="paper-counts__answer">
              <span lang="en">{says}</span>
              <input
                name={`${question} ${answer}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                value={shown(counts[question]?.[answer])}
                onChange={(event) => count(question, answer, event.target.value)}
              />
            </label>
          ))}
          <p className="hint" role="status">
            {words('paper.sum', { count: sumOf(counts[question]) })}
          </p>
        </fieldset>
      ))}
      <BigButton name="add-papers" onPress={add}>
        {words('paper.add')}
      </BigButton>
      <p>
        <a href={group}>{words('quiz.toGroup')}</a>
      </p>
    </form>
  )
}

/** Nothing is shown for none, so that a number can be typed at once. */
function shown(people = 0): string {
  return people === 0 ? '' : String(people)
}

function sumOf(given: QuizCounts[string] = {}): number {
  return Object.values(given).reduce((sum, people) => sum + people, 0)
}
