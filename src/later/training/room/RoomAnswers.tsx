import { useTranslation } from 'react-i18next'
import { roomLimits } from './room.ts'
import { QuietButton } from '#ui/QuietButton.tsx'

export interface RoomAnswersView {
  readonly answers: readonly {
    readonly id: string
    readonly label: string
    /** Hands that were raised; null while none were counted. */
    readonly hands: number | null
    readonly isExpected: boolean
    readonly isTempting: boolean
  }[]
  /** The words of the way on from an outcome; null where there is none. */
  readonly goOn: string | null
}

interface Props extends RoomAnswersView {
  readonly onCount: (answer: string, hands: number) => void
  /** `continue` is the way on from an outcome. */
  readonly onGoOn: (answer: string) => void
}

/** Where hands are typed in, and where the room goes on with an answer. */
export function RoomAnswers({ answers, goOn, onCount, onGoOn }: Props) {
  const { t: words } = useTranslation('room')
  if (answers.length === 0 && goOn === null) return null
  return (
    <section>
      <h2 className="part-heading">{words('answers.heading')}</h2>
      {answers.map(({ id, label, hands, isExpected, isTempting }) => (
        <div key={id} className="hands" data-answer={id}>
          <label className="hands__count">
            <span>{words('answers.hands', { answer: label })}</span>
            <input
              type="number"
              inputMode="numeric"
              name="hands"
              min={0}
              max={roomLimits.hands}
              value={hands ?? ''}
              onChange={(event) => onCount(id, Number(event.target.value))}
            />
          </label>
          <QuietButton
            name="go-on"
            value={id}
            label={words('answers.goOn', { answer: label })}
            onPress={() => onGoOn(id)}
          >
            {label}
          </QuietButton>{' '}
          {isExpected && <strong className="hands__mark">{words('answers.expected')}</strong>}
          {isTempting && <em className="hands__mark">{words('answers.tempting')}</em>}
        </div>
      ))}
      {goOn !== null && (
        <QuietButton name="go-on" value="continue" onPress={() => onGoOn('continue')}>
          {words('answers.goOnFromOutcome', { way: goOn })}
        </QuietButton>
      )}
    </section>
  )
}
