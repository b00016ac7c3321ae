import { useWords } from '#first/words.ts'
import { useStore } from '#first/store.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { TrainerAnswer } from './AnswerTools.tsx'
import { answerLetter } from './answer-letter.ts'
import type { Room } from './room-window.ts'

interface Props {
  readonly leader: Room
  readonly answers: readonly TrainerAnswer[]
}

/** Turns pages, and says what is missing where the next one cannot be turned. */
export function Turns({ leader, answers }: Props) {
  const words = useWords('room')
  const isStuck = useStore(leader.stuck, null) !== null
  const most = Math.max(0, ...answers.map(({ hands }) => hands ?? 0))
  const draw = answers.flatMap(({ hands }, place) => (hands === most ? [answerLetter(place)] : []))
  const missing =
    most === 0
      ? words('turns.noHands')
      : words('turns.draw', { letters: draw.join(', '), count: most })
  return (
    <>
      <div className="trainer__turns">
        <QuietButton name="previous-page" onPress={() => leader.act({ type: 'previous' })}>
          {words('trainer.previous')}
        </QuietButton>
        <BigButton name="next-page" onPress={() => leader.act({ type: 'next' })}>
          {words('trainer.next')}
        </BigButton>
      </div>
      <p className="trainer__missing" role="status">
        {isStuck && missing}
      </p>
    </>
  )
}
