import { useWords } from '#first/words.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'

/** An answer that was given, in words. */
export interface AnsweredView {
  readonly node: string
  /** The question; null for the way on from an outcome, which cannot be changed. */
  readonly asks: string | null
  readonly said: string
}

interface Props {
  readonly answered: readonly AnsweredView[]
  readonly onChange: (question: string) => void
  readonly onClear: () => void
}

/** What was answered so far, folded, with Change beside each answer. */
export function Answered({ answered, onChange, onClear }: Props) {
  const words = useWords()
  return (
    <>
      {answered.length > 0 && (
        <Disclosure summary={words('question.answered', { count: answered.length })}>
          <ul className="answered">
            {answered.map((entry) => (
              <AnsweredEntry key={entry.node} {...entry} onChange={onChange} />
            ))}
          </ul>
        </Disclosure>
      )}
      <QuietButton name="clear" onPress={onClear}>
        {words('question.restart')}
      </QuietButton>
    </>
  )
}

/** One answer, and the way to change it. */
export function AnsweredEntry(props: AnsweredView & Pick<Props, 'onChange'>) {
  const words = useWords()
  const { node, asks, said, onChange } = props
  return (
    <li className="answered__entry">
      <span>{said}</span>
      {asks !== null && (
        <QuietButton
          name="change"
          value={node}
          label={words('question.changeWhich', { question: asks })}
          onPress={() => onChange(node)}
        >
          {words('question.change')}
        </QuietButton>
      )}
    </li>
  )
}
