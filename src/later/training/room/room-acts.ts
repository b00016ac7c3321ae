import { continued, kindOf } from '#flow/graph.ts'
import { type LivePathway, screenAfter } from '#scenarios/live-pathway.ts'
import {
  debriefSheets,
  leading,
  newRoom,
  roomLimits,
  type RoomPlace,
  type RoomState,
  tellings,
} from './room.ts'
import { runOf } from '#scenarios/run.ts'
import type { Scenario } from '#scenarios/schema.ts'

/** What a trainer can do in a room. */
export type RoomAct =
  | { readonly type: 'next' | 'previous' | 'return' | 'debrief' | 'code' | 'timer-stop' }
  | { readonly type: 'answer'; readonly answer: string }
  | { readonly type: 'count'; readonly answer: string; readonly hands: number }
  /** Goes off at the answer of this number, from 0, to explore another. */
  | { readonly type: 'branch'; readonly at: number }
  | { readonly type: 'timer-start'; readonly now: number; readonly minutes: number }
  | { readonly type: 'restart'; readonly variant: string | null }

/** What a room goes through, and by which pathway. */
export interface RoomWorld {
  readonly live: LivePathway
  readonly scenario: Scenario
}

/** The screen of the pathway on which a room stands. */
export function roomNode(world: RoomWorld, room: RoomState): string {
  return screenOf(world, room, room.trail).node
}

/** What an act makes of a room; the room itself where the act does not fit. Pure. */
export function roomAfter(world: RoomWorld, room: RoomState, act: RoomAct): RoomState {
  switch (act.type) {
    case 'next':
      return room.isCodeShown ? { ...room, isCodeShown: false } : next(world, room)
    case 'previous':
      return room.isCodeShown ? { ...room, isCodeShown: false } : previous(world, room)
    case 'answer':
      return answered(world, room, act.answer)
    case 'count':
      return counted(world, room, act.answer, act.hands)
    case 'branch':
      return branched(room, act.at)
    case 'return':
      return returned(room)
    case 'debrief':
      return { ...returned(room), stage: 'debrief', sheet: 0, isCodeShown: false }
    case 'code':
      return { ...room, isCodeShown: !room.isCodeShown }
    case 'timer-start':
      return {
        ...room,
        timer: { minutes: wholeWithin(act.minutes, 1, roomLimits.minutes), begunAt: act.now },
      }
    case 'timer-stop':
      return { ...room, timer: { ...room.timer, begunAt: null } }
    case 'restart':
      return newRoom(room.scenario, act.variant, room.timer)
  }
}

function next(world: RoomWorld, room: RoomState): RoomState {
  if (room.stage === 'telling') {
    const isTold = room.told >= tellings(world.scenario).length
    return isTold ? { ...room, stage: 'pathway' } : { ...room, told: room.told + 1 }
  }
  if (room.stage === 'debrief') {
    return { ...room, sheet: Math.min(room.sheet + 1, debriefSheets.length - 1) }
  }
  const node = roomNode(world, room)
  const answer = room.ahead[0]?.answer ?? leading(room.hands[node])
  if (answer !== null) return answered(world, room, answer)
  if (kindOf(world.live.flow.pathway, node) !== 'outcome') return room
  const expected = runOf(world.scenario, room.variant).steps[room.trail.length]
  const goesOn = room.away === null && expected?.node === node
  if (goesOn) return answered(world, room, expected.answer)
  return room.away === null ? { ...room, stage: 'debrief', sheet: 0 } : returned(room)
}

function previous(world: RoomWorld, room: RoomState): RoomState {
  if (room.stage === 'telling') return { ...room, told: Math.max(1, room.told - 1) }
  if (room.stage === 'debrief') {
    return room.sheet > 0 ? { ...room, sheet: room.sheet - 1 } : { ...room, stage: 'pathway' }
  }
  if (room.away !== null && room.trail.length <= room.away.offAt) return returned(room)
  const last = room.trail.at(-1)
  if (last === undefined)
    return { ...room, stage: 'telling', told: tellings(world.scenario).length }
  return { ...room, trail: room.trail.slice(0, -1), ahead: [last, ...room.ahead] }
}

/** `continue` is the way on from an outcome. */
function answered(world: RoomWorld, room: RoomState, answer: string): RoomState {
  if (room.stage !== 'pathway') return room
  const entry = { node: roomNode(world, room), answer }
  const trail = [...room.trail, entry]
  if (screenOf(world, room, trail).applied < trail.length) return room
  const isAhead = room.ahead[0]?.node === entry.node && room.ahead[0].answer === answer
  return { ...room, trail, ahead: isAhead ? room.ahead.slice(1) : [], isCodeShown: false }
}

function counted(world: RoomWorld, room: RoomState, answer: string, hands: number): RoomState {
  const node = roomNode(world, room)
  const answers = Object.keys(world.live.flow.pathway.questions[node]?.answers ?? {})
  if (room.stage !== 'pathway' || answer === continued || !answers.includes(answer)) return room
  const counts = { ...room.hands[node], [answer]: wholeWithin(hands, 0, roomLimits.hands) }
  return { ...room, hands: { ...room.hands, [node]: counts } }
}

function branched(room: RoomState, at: number): RoomState {
  if (room.stage === 'telling' || room.away !== null || at < 0 || at > room.trail.length)
    return room
  const away = { ...placeOf(room), offAt: at }
  return {
    ...room,
    away,
    stage: 'pathway',
    trail: room.trail.slice(0, at),
    ahead: [],
    hands: {},
    isCodeShown: false,
  }
}

function returned(room: RoomState): RoomState {
  if (room.away === null) return room
  return { ...room, ...placeOf(room.away), away: null, isCodeShown: false }
}

function placeOf({ stage, trail, ahead, hands }: RoomPlace): RoomPlace {
  return { stage, trail, ahead, hands }
}

function screenOf(
  { live, scenario }: RoomWorld,
  { variant }: RoomState,
  trail: RoomState['trail'],
) {
  return screenAfter(live, trail, runOf(scenario, variant).at)
}

function wholeWithin(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least
}
