import { continued } from '#flow/graph.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { routeStep, screenTitle } from '#later/training/debrief-view.ts'
import type { RoomAnswersView } from './RoomAnswers.tsx'
import type { RoomNotesView } from './RoomNotes.tsx'
import type { RoomWayView } from './RoomWay.tsx'
import { debriefOf } from '#scenarios/debrief.ts'
import { type RoomState, briefingSlides } from './room.ts'
import { roomNode, type RoomContext } from './room-reducer.ts'
import { runOf } from '#scenarios/run.ts'
import type { Step } from '#scenarios/schema.ts'

/**
 * What a trainer is shown of a room beside the projector, in words. Pure.
 */

/** What comes next, what is expected and what is tempting, or where the room left the way. */
export function roomNotes(text: PathwayText, context: RoomContext, room: RoomState): RoomNotesView {
  const none = { comesNext: null, expected: null, tempting: [], leftAt: null, isEnd: false }
  if (room.stage === 'briefing') {
    const next = briefingSlides(context.scenario)[room.briefingSlide]
    const says =
      next === undefined ? [screenTitle(text, roomNode(context, room))] : [next.says].flat()
    return { ...none, comesNext: says.join(' ') }
  }
  const run = runOf(context.scenario, room.variant)
  const attempt = { trail: room.trail, endsAt: roomNode(context, room) }
  const { firstDivergence, inStep } = debriefOf(run, attempt, context.live.flow.pathway)
  if (inStep < room.trail.length && firstDivergence !== null) {
    const { node, expected } = firstDivergence
    const there = expected && routeStep(text, expected).said
    return { ...none, leftAt: { asks: screenTitle(text, node), expected: there } }
  }
  const step = stepHere(context, room)
  if (step === undefined) return { ...none, isEnd: attempt.endsAt === run.endsAt }
  return {
    ...none,
    expected: { answer: routeStep(text, step).said, because: step.because },
    tempting: (step.tempting ?? []).map(({ answer, because, leadsTo }) => ({
      answer: routeStep(text, { node: step.node, answer }).said,
      because,
      leadsTo: screenTitle(text, leadsTo),
    })),
  }
}

/** The answers with which a room can go on, with the hands counted for each. */
export function waysOn(text: PathwayText, context: RoomContext, room: RoomState): RoomAnswersView {
  if (room.stage !== 'pathway') return { answers: [], goOn: null }
  const node = roomNode(context, room)
  const { questions, outcomes } = context.live.flow.pathway
  if (Object.hasOwn(outcomes, node)) {
    return { answers: [], goOn: text.outcomes[node]?.continue ?? null }
  }
  const step = stepHere(context, room)
  const answers = Object.keys(questions[node]?.answers ?? {}).map((id) => ({
    id,
    label: routeStep(text, { node, answer: id }).said,
    hands: room.hands[node]?.[id] ?? null,
    isExpected: step?.answer === id,
    isTempting: step?.tempting?.some(({ answer }) => answer === id) ?? false,
  }))
  return { answers, goOn: null }
}

/** The answers of a room so far, from each of which it can go off and explore. */
export function roomWay(text: PathwayText, context: RoomContext, room: RoomState): RoomWayView {
  const { away } = room
  const waits = away && screenTitle(text, roomNode(context, { ...room, ...away }))
  const said = room.trail.map((entry, at) => ({
    at,
    ...routeStep(text, entry),
    canBranch: away === null && entry.answer !== continued,
  }))
  const node = roomNode(context, room)
  const isAsked = room.stage === 'pathway' && Object.hasOwn(text.questions, node)
  const here =
    away === null && isAsked ? { at: room.trail.length, asks: screenTitle(text, node) } : null
  return { said, here, away: waits }
}

/** The expected step on which a room stands, while it has left the expected way nowhere. */
function stepHere(context: RoomContext, room: RoomState): Step | undefined {
  const run = runOf(context.scenario, room.variant)
  const { inStep } = debriefOf(
    run,
    { trail: room.trail, endsAt: roomNode(context, room) },
    context.live.flow.pathway,
  )
  return inStep < room.trail.length ? undefined : run.steps[room.trail.length]
}
