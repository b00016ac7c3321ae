import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { questionView } from '#first/case/views.ts'
import { flow } from '#first/pathway.ts'
import type { TrailEntry } from '#flow/graph.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { answerLetter } from './answer-letter.ts'
import { phoneCode } from './phone-code.ts'

/** By this number a trainer counts a phone once. It is made up, kept nowhere, and new at each load. */
const phone = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

interface Props {
  readonly held: TrailEntry
  /** Goes on with the answer of the room, so that phones and room are at the same question. */
  readonly onGoOn: (answer: string) => void
  readonly onChange: () => void
}

/** The answer of a phone that follows a room: a letter to hold up, and a code to tell the trainer. */
export function HeldAnswer({ held, onGoOn, onChange }: Props) {
  const words = useWords('training')
  const { setting } = useApp()
  const { answers } = questionView(setting, held.node)
  const answer = answers.findIndex(({ id }) => id === held.answer)
  const question = Object.keys(flow.pathway.questions).indexOf(held.node)
  const code = phoneCode({ question, answers: answers.length }, { answer, phone })
  const letter = answerLetter(answer)
  return (
    <>
      <ScreenHeading>{words('follow.held', { letter })}</ScreenHeading>
      <p className="held" aria-hidden="true">
        {letter}
      </p>
      <p>
        {words('follow.code')}: <strong className="held__code">{code}</strong>
      </p>
      <p className="hint">{words('follow.holdUp')}</p>
      <QuietButton name="change-held" onPress={onChange}>
        {words('follow.change')}
      </QuietButton>
      <h2 className="part-heading">{words('follow.goesOn')}</h2>
      <div className="answers">
        {answers.map(({ id, label }, place) => (
          <BigButton key={id} name="room-went-on" value={id} onPress={() => onGoOn(id)}>
            {answerLetter(place)}: {label}
          </BigButton>
        ))}
      </div>
    </>
  )
}
