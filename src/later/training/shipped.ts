import { training } from 'virtual:pathway/training'
import { calendar, flow, machine } from '#first/pathway.ts'
import type { LivePathway } from '#scenarios/live-pathway.ts'
import type { Scenario } from '#scenarios/schema.ts'
import type { RoomContext } from './room/room-reducer.ts'

export { training }

/** The pathway that the live tool runs, for training to be judged by. */
export const live: LivePathway = { flow, calendar, machine }

/** The scenario of this name; null where there is none. */
export function scenarioCalled(id: string): Scenario | null {
  if (training === null || !Object.hasOwn(training.scenarios, id)) return null
  return training.scenarios[id] ?? null
}

/** What a room goes through in the scenario of this name; null where there is none. */
export function roomContextOf(id: string): RoomContext | null {
  const scenario = scenarioCalled(id)
  return scenario && { live, scenario }
}
