import type { RoomContext } from '#later/training/room/room-reducer.ts'
import { readShipped, shippedTraining } from '../../../scenarios/shipped.ts'

/* The shipped pathway and its scenarios, as a room goes through them. */

export const scenarios = shippedTraining().training.scenarios
const { live } = readShipped()

/** Null for a scenario that is not shipped. */
export function roomContextOf(id: string): RoomContext | null {
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined
  return scenario === undefined ? null : { live, scenario }
}
