import { useId, useState } from 'react'
import { useWords } from '#first/words.ts'
import { readCodes } from './read-codes.ts'
import type { TrainerAnswer } from './AnswerTools.tsx'
import type { Room } from './room-window.ts'

interface Props {
  /** The place of the question among those of the pathway, from 0. */
  readonly question: number
  readonly answers: readonly TrainerAnswer[]
  /** How many phones are counted at this question. */
  readonly phones: number
  readonly act: Room['act']
}

/** Where codes of phones are typed, each counted with its fourth letter, or pasted from a chat. */
export function PhoneCodes({ question, answers, phones, act }: Props) {
  const words = useWords('room')
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<readonly string[]>([])
  const id = useId()
  const type = (text: string) => {
    const read = readCodes({ question, answers: answers.length }, text)
    const said = [...read.said].flatMap(([phone, place]) => {
      const answer = answers[place]
      return answer === undefined ? [] : [[String(phone), answer.id] as const]
    })
    if (said.length > 0) act({ type: 'phones', said: Object.fromEntries(said) })
    if (read.wrong.length > 0 || said.length > 0) setWrong(read.wrong)
    setTyped(read.rest)
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
        {phones > 0 && words('codes.counted', { count: phones })}{' '}
        {wrong.length > 0 && words('codes.wrong', { codes: wrong.join(', ') })}
      </p>
    </section>
  )
}
