import { useTranslation } from 'react-i18next'
import type { RouteText } from '#flow/routes.ts'
import { routeStep } from '#later/training/debrief-view.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { expectedStep } from './room-progress.ts'
import { type RoomContext, roomNode } from './room-reducer.ts'
import type { Room } from './room-window.ts'
import { roomLimits, type RoomState } from './room.ts'

interface Props {
  readonly text: RouteText
  readonly context: RoomContext
  readonly room: RoomState
  readonly act: Room['act']
}

/** Where hands are typed in, and where the room goes on with an answer. */
export function RoomAnswers({ text, context, room, act }: Props) {
  const { t: words } = useTranslation('room')
  const { answers, way } = waysOn(text, context, room)
  if (answers.length === 0 && way === null) return null
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
              onChange={(event) =>
                act({ type: 'count', answer: id, hands: Number(event.target.value) })
              }
            />
          </label>
          <QuietButton
            name="go-on"
            value={id}
            label={words('answers.continue', { answer: label })}
            onPress={() => act({ type: 'answer', answer: id })}
          >
            {label}
          </QuietButton>{' '}
          {isExpected && <strong className="hands__mark">{words('answers.expected')}</strong>}
          {isTempting && <em className="hands__mark">{words('answers.tempting')}</em>}
        </div>
      ))}
      {way !== null && (
        <QuietButton
          name="go-on"
          value="continue"
          onPress={() => act({ type: 'answer', answer: 'continue' })}
        >
          {words('answers.continueFromOutcome', { way })}
        </QuietButton>
      )}
    </section>
  )
}

/** The answers with which a room can go on, or the words of the way on from an outcome. */
function waysOn(text: RouteText, context: RoomContext, room: RoomState) {
  if (room.stage !== 'pathway') return { answers: [], way: null }
  const node = roomNode(context, room)
  const { questions, outcomes } = context.live.flow.pathway
  if (Object.hasOwn(outcomes, node)) {
    return { answers: [], way: text.outcomes[node]?.continue ?? null }
  }
  const step = expectedStep(context, room)
  const answers = Object.keys(questions[node]?.answers ?? {}).map((id) => ({
    id,
    label: routeStep(text, { node, answer: id }).said,
    hands: room.hands[node]?.[id] ?? null,
    isExpected: step?.answer === id,
    isTempting: step?.tempting?.some(({ answer }) => answer === id) ?? false,
  }))
  return { answers, way: null }
}
