import { useContext, useLayoutEffect, useRef } from 'react'
import { useWords } from '#first/words.ts'
import type { Progress } from '#flow/progress.ts'
import type { Question as PathwayQuestion } from '#flow/schema.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LeadsOut } from '#ui/in-tool.ts'
import { Note } from '#ui/Note.tsx'
import { useWasPrerendered } from '#ui/prerendered.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import { Answered, type AnsweredView } from './Answered.tsx'
import { keepFitting } from './fit.ts'

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
  readonly progress: Progress
  readonly answered: readonly AnsweredView[]
  readonly notice: string | null
  readonly onAnswer: (answer: string) => void
  readonly onBack: () => void
  readonly onChange: (question: string) => void
  readonly onClear: () => void
}

/** One question: one tap on an answer goes on. */
export function Question(props: Props) {
  const words = useWords()
  const { question, progress, answered, notice, onAnswer, onBack, onChange, onClear } = props
  const { hint, examples } = question
  const links = useContext(LeadsOut) ? question.links : []
  const screen = useRef<HTMLDivElement>(null)
  const isLaidOut = useWasPrerendered()
  useLayoutEffect(
    () => (screen.current === null ? undefined : keepFitting(screen.current, isLaidOut)),
    [isLaidOut],
  )
  return (
    <>
      <div className="question" ref={screen}>
        <div>
          <WayBack name="back" onBack={onBack}>
            <p className="progress">{words('question.progress', { ...progress })}</p>
          </WayBack>
          <ScreenHeading>{question.asks}</ScreenHeading>
          {notice !== null && <Note>{notice}</Note>}
          {hint !== undefined && <p className="hint">{hint}</p>}
          {examples.length > 0 && (
            <Disclosure summary={words('question.examples')} open>
              <ul className="examples">
                {examples.map((example) => (
                  <li key={example}>{example}</li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
        <div className="answers">
          <p className="answers__more" aria-hidden="true" hidden>
            {words('question.more')}
          </p>
          {question.answers.map(({ id, label }) => (
            <BigButton key={id} name={question.id} value={id} onPress={() => onAnswer(id)}>
              {label}
            </BigButton>
          ))}
        </div>
      </div>
      {links.map((page) => (
        <a key={page} className="footer__link" href={`#${page}`}>
          {words(`link.${page}`)}
        </a>
      ))}
      <Answered answered={answered} onChange={onChange} onClear={onClear} />
    </>
  )
}
