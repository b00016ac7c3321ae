import type { RouteText } from '#flow/routes.ts'
import { routeStep } from '#later/training/debrief-view.ts'
import type { TrainerAnswer } from './AnswerTools.tsx'
import { expectedStep } from './room-progress.ts'
import { type RoomContext, roomNode } from './room-reducer.ts'
import type { RoomState } from './room.ts'

/** The answers with which a room can go on, as the trainer’s window has them; none but at a question. Pure. */
export function trainerAnswers(
  text: RouteText,
  context: RoomContext,
  room: RoomState,
): readonly TrainerAnswer[] {
  if (room.stage !== 'pathway') return []
  const node = roomNode(context, room)
  const step = expectedStep(context, room)
  const answers = context.live.flow.pathway.questions[node]?.answers ?? {}
  return Object.keys(answers).map((id) => ({
    id,
    label: routeStep(text, { node, answer: id }).said,
    hands: room.hands[node]?.[id] ?? null,
    isExpected: step?.answer === id,
    isTempting: step?.tempting?.some(({ answer }) => answer === id) ?? false,
  }))
}

/** The words of the way on from an outcome; null where a room is at none, or the pathway ends. Pure. */
export function wayOn(text: RouteText, context: RoomContext, room: RoomState): string | null {
  if (room.stage !== 'pathway') return null
  return text.outcomes[roomNode(context, room)]?.continue ?? null
}
