import { continued, kindOf } from '#flow/graph.ts'
import { type LivePathway, screenAfter } from '#scenarios/live-pathway.ts'
import {
  debriefPages,
  leading,
  newRoom,
  roomLimits,
  type RoomPlace,
  type RoomState,
  briefingSlides,
} from './room.ts'
import { runOf } from '#scenarios/run.ts'
import type { Scenario } from '#scenarios/schema.ts'

/** What a trainer can do in a room. */
export type RoomAction =
  | { readonly type: 'next' | 'previous' | 'return' | 'debrief' | 'code' | 'timer-stop' | 'begin' }
  | { readonly type: 'answer'; readonly answer: string }
  | { readonly type: 'count'; readonly answer: string; readonly hands: number }
  /** Counts phones by the answer that each says. */
  | { readonly type: 'phones'; readonly said: Readonly<Record<string, string>> }
  /** Goes off at the answer of this number, from 0, to explore another. */
  | { readonly type: 'branch'; readonly at: number }
  | { readonly type: 'timer-start'; readonly now: number; readonly minutes: number }
  | { readonly type: 'restart'; readonly variant: string | null }

/** What a room goes through, and by which pathway. */
export interface RoomContext {
  readonly live: LivePathway
  readonly scenario: Scenario
}

/** The screen of the pathway at which a room is. */
export function roomNode(context: RoomContext, room: RoomState): string {
  return screenOf(context, room, room.trail).node
}

/** What an action makes of a room; the room itself where the action does not fit. Pure. */
export function roomReducer(context: RoomContext, room: RoomState, action: RoomAction): RoomState {
  switch (action.type) {
    case 'next':
      return room.isCodeShown ? { ...room, isCodeShown: false } : next(context, room)
    case 'previous':
      return room.isCodeShown ? { ...room, isCodeShown: false } : previous(context, room)
    case 'answer':
      return answered(context, room, action.answer)
    case 'count':
      return counted(context, room, action.answer, action.hands)
    case 'phones':
      return withPhones(context, room, action.said)
    case 'branch':
      return branched(room, action.at)
    case 'return':
      return returned(room)
    case 'debrief':
      return { ...returned(room), stage: 'debrief', debriefPage: 0, isCodeShown: false }
    case 'begin':
      return begun(room)
    case 'code':
      return { ...room, isCodeShown: !room.isCodeShown }
    case 'timer-start':
      return {
        ...room,
        timer: { minutes: wholeWithin(action.minutes, 1, roomLimits.minutes), begunAt: action.now },
      }
    case 'timer-stop':
      return { ...room, timer: { ...room.timer, begunAt: null } }
    case 'restart':
      return restarted(room, action.variant)
  }
}

/** Whether a page could not be turned from a question, because no answer leads there yet. Pure. */
export function isStuck(context: RoomContext, room: RoomState, next: RoomState): boolean {
  const isAsked = kindOf(context.live.flow.pathway, roomNode(context, room)) === 'question'
  return next === room && room.stage === 'pathway' && isAsked
}

/** A room that has not begun yet does not begin by that. */
function restarted({ scenario, timer, stage }: RoomState, variant: string | null): RoomState {
  const again = newRoom(scenario, variant, timer)
  return stage === 'start' ? { ...again, stage } : again
}

function begun(room: RoomState): RoomState {
  return room.stage === 'start' ? { ...room, stage: 'briefing' } : room
}

function next(context: RoomContext, room: RoomState): RoomState {
  if (room.stage === 'start') return begun(room)
  if (room.stage === 'briefing') {
    const isLast = room.briefingSlide >= briefingSlides(context.scenario).length
    return isLast
      ? { ...room, stage: 'pathway' }
      : { ...room, briefingSlide: room.briefingSlide + 1 }
  }
  if (room.stage === 'debrief') {
    return { ...room, debriefPage: Math.min(room.debriefPage + 1, debriefPages.length - 1) }
  }
  const node = roomNode(context, room)
  const answer = room.ahead[0]?.answer ?? leading(room.hands[node])
  if (answer !== null) return answered(context, room, answer)
  if (kindOf(context.live.flow.pathway, node) !== 'outcome') return room
  const expected = runOf(context.scenario, room.variant).steps[room.trail.length]
  const continuesFrom = room.away === null && expected?.node === node
  if (continuesFrom) return answered(context, room, expected.answer)
  return room.away === null ? { ...room, stage: 'debrief', debriefPage: 0 } : returned(room)
}

function previous(context: RoomContext, room: RoomState): RoomState {
  if (room.stage === 'start') return room
  if (room.stage === 'briefing')
    return { ...room, briefingSlide: Math.max(1, room.briefingSlide - 1) }
  if (room.stage === 'debrief') {
    return room.debriefPage > 0
      ? { ...room, debriefPage: room.debriefPage - 1 }
      : { ...room, stage: 'pathway' }
  }
  if (room.away !== null && room.trail.length <= room.away.offAt) return returned(room)
  const last = room.trail.at(-1)
  if (last === undefined)
    return { ...room, stage: 'briefing', briefingSlide: briefingSlides(context.scenario).length }
  return { ...room, trail: room.trail.slice(0, -1), ahead: [last, ...room.ahead] }
}

/** `continue` is the way on from an outcome. */
function answered(context: RoomContext, room: RoomState, answer: string): RoomState {
  if (room.stage !== 'pathway') return room
  const entry = { node: roomNode(context, room), answer }
  const trail = [...room.trail, entry]
  if (screenOf(context, room, trail).applied < trail.length) return room
  const isAhead = room.ahead[0]?.node === entry.node && room.ahead[0].answer === answer
  return { ...room, trail, ahead: isAhead ? room.ahead.slice(1) : [], isCodeShown: false }
}

function counted(context: RoomContext, room: RoomState, answer: string, hands: number): RoomState {
  const node = roomNode(context, room)
  const answers = Object.keys(context.live.flow.pathway.questions[node]?.answers ?? {})
  if (room.stage !== 'pathway' || answer === continued || !answers.includes(answer)) return room
  const counts = { ...room.hands[node], [answer]: wholeWithin(hands, 0, roomLimits.hands) }
  // Whoever puts every count to none begins to count again, phones too.
  const isNone = Object.values(counts).every((count) => count === 0)
  const phones = isNone ? { ...room.phones, [node]: {} } : room.phones
  return { ...room, hands: { ...room.hands, [node]: counts }, phones }
}

/** A phone that comes again is not counted again; one that changed its answer is counted for the new one. */
function withPhones(
  context: RoomContext,
  room: RoomState,
  said: Readonly<Record<string, string>>,
): RoomState {
  const node = roomNode(context, room)
  const before = room.phones[node] ?? {}
  const news = Object.entries(said).filter(([phone, answer]) => before[phone] !== answer)
  const add = (to: RoomState, answer: string | undefined, hands: number) =>
    answer === undefined
      ? to
      : counted(context, to, answer, (to.hands[node]?.[answer] ?? 0) + hands)
  const after = news.reduce(
    (to, [phone, answer]) => add(add(to, answer, 1), before[phone], -1),
    room,
  )
  if (after === room) return room
  return {
    ...after,
    phones: { ...room.phones, [node]: { ...before, ...Object.fromEntries(news) } },
  }
}

function branched(room: RoomState, at: number): RoomState {
  if (!hasAnswers(room) || room.away !== null || at < 0 || at > room.trail.length) return room
  const away = { ...placeOf(room), offAt: at }
  return {
    ...room,
    away,
    stage: 'pathway',
    trail: room.trail.slice(0, at),
    ahead: [],
    hands: {},
    phones: {},
    isCodeShown: false,
  }
}

function hasAnswers({ stage }: RoomState): boolean {
  return stage === 'pathway' || stage === 'debrief'
}

function returned(room: RoomState): RoomState {
  if (room.away === null) return room
  return { ...room, ...placeOf(room.away), away: null, isCodeShown: false }
}

function placeOf({ stage, trail, ahead, hands, phones }: RoomPlace): RoomPlace {
  return { stage, trail, ahead, hands, phones }
}

function screenOf(
  { live, scenario }: RoomContext,
  { variant }: RoomState,
  trail: RoomState['trail'],
) {
  return screenAfter(live, trail, runOf(scenario, variant).at)
}

function wholeWithin(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least
}
