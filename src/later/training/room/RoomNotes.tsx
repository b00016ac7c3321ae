import { useWords } from '#first/words.ts'
import type { RouteText } from '#flow/routes.ts'
import { routeStep, screenTitle } from '#later/training/debrief-view.ts'
import { runOf } from '#scenarios/run.ts'
import { expectedStep, roomDebrief } from './room-progress.ts'
import { type RoomContext, roomNode } from './room-reducer.ts'
import { briefingSlides, type RoomState } from './room.ts'

interface Props {
  readonly text: RouteText
  readonly context: RoomContext
  readonly room: RoomState
}

/** What only the trainer reads: what comes next, what is expected here, what is tempting, and why. */
export function RoomNotes(props: Props) {
  const words = useWords('room')
  return (
    <section className="trainer-notes">
      <h2 className="part-heading">{words('notes.heading')}</h2>
      {props.room.stage === 'briefing' ? <ComesNext {...props} /> : <OnTheWay {...props} />}
    </section>
  )
}

/** What the next page says, while the briefing is told. */
function ComesNext({ text, context, room }: Props) {
  const words = useWords('room')
  const next = briefingSlides(context.scenario)[room.briefingSlide]
  const says =
    next === undefined ? [screenTitle(text, roomNode(context, room))] : [next.says].flat()
  return <p>{words('trainer.comesNext', { says: says.join(' ') })}</p>
}

/** What is expected here, or where the room left the expected way. */
function OnTheWay({ text, context, room }: Props) {
  const words = useWords('room')
  const { firstDivergence, inStep } = roomDebrief(context, room)
  if (inStep < room.trail.length && firstDivergence !== null) {
    const { node, expected } = firstDivergence
    return (
      <>
        <p>{words('notes.parted', { asks: screenTitle(text, node) })}</p>
        {expected !== null && (
          <p>{words('notes.expectedThere', { answer: routeStep(text, expected).said })}</p>
        )}
      </>
    )
  }
  const step = expectedStep(context, room)
  if (step === undefined) {
    const { endsAt } = runOf(context.scenario, room.variant)
    return roomNode(context, room) === endsAt && <p>{words('notes.end')}</p>
  }
  return (
    <>
      <h3>{words('notes.expected', { answer: routeStep(text, step).said })}</h3>
      <p lang="en">{step.because}</p>
      {(step.tempting ?? []).map(({ answer, because, leadsTo }) => (
        <div key={answer}>
          <h3>
            {words('notes.tempting', { answer: routeStep(text, { node: step.node, answer }).said })}
          </h3>
          <p lang="en">{because}</p>
          <p>{words('notes.leadsTo', { screen: screenTitle(text, leadsTo) })}</p>
        </div>
      ))}
    </>
  )
}
