import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question as PathwayQuestion } from '#flow/schema.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { LeadsOut } from '#ui/in-tool.ts'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { Answered, type AnsweredView } from './Answered.tsx'

export interface QuestionView {
  readonly id: string
  readonly asks: string
  readonly hint: string | undefined
  readonly examples: readonly string[]
  /** Pages that help to answer. */
  readonly links: NonNullable<PathwayQuestion['links']>
  readonly answers: readonly { readonly id: string; readonly label: string }[]
}

interface Props {
  readonly question: QuestionView
  readonly answered: readonly AnsweredView[]
  readonly notice: string | null
  readonly onAnswer: (answer: string) => void
  readonly onBack: () => void
  readonly onChange: (question: string) => void
  readonly onClear: () => void
}

/** One question: one tap on an answer goes on. */
export function Question(props: Props) {
  const { t: words } = useTranslation()
  const { question, answered, notice, onAnswer, onBack, onChange, onClear } = props
  const links = useContext(LeadsOut) ? question.links : []
  return (
    <>
      <ScreenHeading takesFocus>{question.asks}</ScreenHeading>
      {notice !== null && <Note>{notice}</Note>}
      {question.hint !== undefined && <p className="hint">{question.hint}</p>}
      {question.examples.length > 0 && (
        <ul className="examples">
          {question.examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      )}
      <div className="answers">
        {question.answers.map(({ id, label }) => (
          <BigButton key={id} name={question.id} value={id} onPress={() => onAnswer(id)}>
            {label}
          </BigButton>
        ))}
      </div>
      {links.map((page) => (
        <a key={page} className="footer__link" href={`#${page}`}>
          {words(`link.${page}`)}
        </a>
      ))}
      <div className="ways">
        <QuietButton name="back" onPress={onBack}>
          {words('back')}
        </QuietButton>
      </div>
      <Answered answered={answered} onChange={onChange} onClear={onClear} />
    </>
  )
}
