import { useId, useState } from 'react'
import { useWords } from '#first/words.ts'
import { type ByPhone, countCodes } from './count-codes.ts'
import type { TrainerAnswer } from './AnswerTools.tsx'
import type { Room } from './room-window.ts'

interface Props {
  /** The place of the question among those of the pathway, from 0. */
  readonly question: number
  readonly answers: readonly TrainerAnswer[]
  readonly act: Room['act']
}

/** Where codes of phones are typed, each counted with its fourth letter, or pasted from a chat. */
export function PhoneCodes({ question, answers, act }: Props) {
  const words = useWords('room')
  const [byPhone, setByPhone] = useState<ByPhone>(new Map())
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<readonly string[]>([])
  const id = useId()
  const type = (text: string) => {
    const counted = countCodes({ question, answers: answers.length }, byPhone, text)
    for (const [place, hands] of counted.gained) {
      const answer = answers[place]
      if (answer === undefined) continue
      act({ type: 'count', answer: answer.id, hands: (answer.hands ?? 0) + hands })
    }
    setByPhone(counted.byPhone)
    if (counted.wrong.length > 0 || counted.gained.size > 0) setWrong(counted.wrong)
    setTyped(counted.rest)
  }
  return (
    <section>
      <h2 className="part-heading">{words('codes.heading')}</h2>
      <p className="hint" id={id}>
        {words('codes.how')}
      </p>
      <label className="codes">
        {words('codes.label')}{' '}
        <input
          type="text"
          name="codes"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={id}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      <p role="status">
        {byPhone.size > 0 && words('codes.counted', { count: byPhone.size })}{' '}
        {wrong.length > 0 && words('codes.wrong', { codes: wrong.join(', ') })}
      </p>
    </section>
  )
}
