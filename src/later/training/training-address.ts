import { debriefOf } from '#scenarios/debrief.ts'
import type { RoomState } from './room/room.ts'
import { roomNode, type RoomContext } from './room/room-reducer.ts'
import { runOf } from '#scenarios/run.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { address, partsOfAddress } from '#first/address.ts'
import type { Store } from '#first/store.ts'

/** The whole of what the address names: another scenario is another screen. */
export const wholeAddress: Store<string> = {
  get: () => partsOfAddress().join('/'),
  subscribe: address.subscribe,
}

/**
 * The step that an address names: the number of a question on the expected way, from 1, or 0 for
 * the briefing. Null for no step, and for one that the scenario does not have.
 */
export function stepIn(place: string | undefined, scenario: Scenario): number | null {
  const step = /^\d{1,2}$/.test(place ?? '') ? Number(place) : Number.NaN
  return step <= scenario.steps.length ? step : null
}

/** The step at which a phone joins a room: as far as the room has gone the expected way. */
export function stepOfRoom(context: RoomContext, room: RoomState): number {
  if (room.stage === 'briefing') return 0
  const run = runOf(context.scenario, room.variant)
  const { inStep } = debriefOf(
    run,
    { trail: room.trail, endsAt: roomNode(context, room) },
    context.live.flow.pathway,
  )
  return Math.min(inStep + 1, context.scenario.steps.length)
}

/** The address that a phone opens to follow: a scenario and a step, and nothing of the room. */
export function followAddress(scenario: string, step: number): string {
  return `${location.origin}${location.pathname}#training/${scenario}/${String(step)}`
}
