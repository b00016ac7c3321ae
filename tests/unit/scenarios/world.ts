import type { RoomWorld } from '#later/training/room/room-acts.ts'
import { readShipped, shippedTraining } from './shipped.ts'

/* The shipped pathway and its scenarios, as a room goes through them. */

export const scenarios = shippedTraining().training.scenarios
const { live } = readShipped()

/** Null for a scenario that is not shipped. */
export function worldOf(id: string): RoomWorld | null {
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined
  return scenario === undefined ? null : { live, scenario }
}
