import { useWords } from '#first/words.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { Room } from './room-window.ts'
import { roomLimits } from './room.ts'

/** An answer as the trainer’s window has it, beside what the room sees of it. */
export interface TrainerAnswer {
  readonly id: string
  readonly label: string
  /** Null while none were counted. */
  readonly hands: number | null
  readonly isExpected: boolean
  readonly isTempting: boolean
}

interface Props {
  readonly answer: TrainerAnswer
  readonly act: Room['act']
}

/** What a trainer does with one answer: counts hands for it, or goes on with it. */
export function AnswerTools({ answer, act }: Props) {
  const words = useWords('room')
  const { id, label, hands, isExpected, isTempting } = answer
  const count = (to: number) => act({ type: 'count', answer: id, hands: to })
  return (
    <span className="hands">
      {isExpected && <strong className="hands__mark">{words('answers.expected')}</strong>}
      {isTempting && <em className="hands__mark">{words('answers.tempting')}</em>}
      <Step
        name="fewer"
        label={words('answers.fewer', { answer: label })}
        onPress={() => count((hands ?? 0) - 1)}
      >
        −
      </Step>
      <input
        type="number"
        inputMode="numeric"
        name="hands"
        aria-label={words('answers.hands', { answer: label })}
        min={0}
        max={roomLimits.hands}
        value={hands ?? ''}
        onChange={(event) => count(Number(event.target.value))}
        onKeyDown={({ key, repeat }) => {
          if (key === 'Enter' && !repeat) act({ type: 'next' })
        }}
      />
      <Step
        name="more"
        label={words('answers.more', { answer: label })}
        onPress={() => count((hands ?? 0) + 1)}
      >
        +
      </Step>
      <QuietButton
        name="go-on"
        value={id}
        label={words('answers.continue', { answer: label })}
        onPress={() => act({ type: 'answer', answer: id })}
      >
        {words('answers.goOn')}
      </QuietButton>
    </span>
  )
}

interface StepProps {
  readonly name: string
  readonly label: string
  readonly children: string
  readonly onPress: () => void
}

/** One more or fewer. It is an input, because the second of two quick presses of a button is dropped, and here each counts. */
function Step({ name, label, children, onPress }: StepProps) {
  return (
    <input
      type="button"
      className="quiet-button"
      name={name}
      aria-label={label}
      value={children}
      onClick={() => onPress()}
    />
  )
}
