import type { LivePathway } from '#scenarios/live-pathway.ts'
import { calendar, flow, machine } from '#first/pathway.ts'

/** The pathway that the live tool runs, for training to be judged by. */
export const live: LivePathway = { flow, calendar, machine }
