import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { questionView } from '#first/case/views.ts'
import { answerLetter } from './answer-letter.ts'
import { roomNode } from './room-reducer.ts'
import type { ShownProps } from './shown.ts'

/** A whole question as the live tool asks it, with a letter for each answer to raise hands for. */
export function ProjectorQuestion({ context, room, tools }: ShownProps) {
  const words = useWords('room')
  const { setting } = useApp()
  const node = roomNode(context, room)
  const { asks, hint, examples, answers } = questionView(setting, node)
  const hands = room.hands[node]
  return (
    <>
      <h2 data-node={node}>{asks}</h2>
      {hint !== undefined && <p className="projector__hint">{hint}</p>}
      {examples.length > 0 && (
        <ul className="projector__examples">
          {examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      )}
      <ol className="projector__answers">
        {answers.map(({ id, label }, place) => (
          <li key={id} data-answer={id}>
            <span className="projector__letter">{answerLetter(place)}</span>
            <span className="projector__label">{label}</span>
            {tools === undefined && hands?.[id] !== undefined && (
              <strong className="projector__hands">
                {words('screen.hands', { count: hands[id] })}
              </strong>
            )}
            {tools?.(id)}
          </li>
        ))}
      </ol>
    </>
  )
}
