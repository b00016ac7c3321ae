import { training } from 'virtual:pathway/training'
import type { Scenario } from '#scenarios/schema.ts'
import type { RoomContext } from './room/room-reducer.ts'
import { live } from './live.ts'

export { training }

/** The scenario of this name; null where there is none. */
export function scenarioCalled(id: string): Scenario | null {
  if (training === null || !Object.hasOwn(training.scenarios, id)) return null
  return training.scenarios[id] ?? null
}

/** What a room goes through in the scenario of this name. */
export function roomContextOf(id: string): RoomContext | null {
  const scenario = scenarioCalled(id)
  return scenario && { live, scenario }
}
