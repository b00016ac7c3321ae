import { type Debrief, debriefOf } from '#scenarios/debrief.ts'
import { runOf } from '#scenarios/run.ts'
import type { Step } from '#scenarios/schema.ts'
import { type RoomContext, roomNode } from './room-reducer.ts'
import type { Hands, RoomState } from './room.ts'

/** How far a room has gone the expected way, and where it left it. Pure. */
export function roomDebrief(context: RoomContext, room: RoomState): Debrief {
  const attempt = { trail: room.trail, endsAt: roomNode(context, room) }
  return debriefOf(runOf(context.scenario, room.variant), attempt, context.live.flow.pathway)
}

/** The expected step at which a room is, while it has left the expected way nowhere. Pure. */
export function expectedStep(context: RoomContext, room: RoomState): Step | undefined {
  const { inStep } = roomDebrief(context, room)
  if (inStep < room.trail.length) return undefined
  return runOf(context.scenario, room.variant).steps[room.trail.length]
}

/** The step at which a phone joins a room: as far as the room has gone the expected way. Pure. */
export function joiningStep(context: RoomContext, room: RoomState): number {
  if (room.stage === 'start' || room.stage === 'briefing') return 0
  return Math.min(roomDebrief(context, room).inStep + 1, context.scenario.steps.length)
}

/**
 * The question at which a room counted on its own way, or that it leaves there, with its hands; null
 * for none. Each count is told, because nobody hears that a window is closed. Pure.
 */
export function questionToKeep(
  context: RoomContext,
  before: RoomState,
  after: RoomState,
): { readonly question: string; readonly counts: Hands[string] } | null {
  if (before.stage !== 'pathway' || before.away !== null) return null
  const question = roomNode(context, before)
  const stays =
    after.stage === 'pathway' &&
    after.trail.length === before.trail.length &&
    after.variant === before.variant &&
    after.away === null
  const counts = (stays ? after : before).hands[question]
  if (counts === undefined || (stays && counts === before.hands[question])) return null
  return { question, counts }
}
