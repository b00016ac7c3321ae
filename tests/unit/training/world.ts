import { resolve } from 'node:path'
import { load } from '#flow/load.ts'
import { livePathwayOf } from '#training/live-pathway.ts'
import { loadTraining } from '#training/load.ts'
import type { RoomWorld } from '#training/room-acts.ts'
import { readFolder } from '../../../scripts/read-area.ts'
import { trainingFilesIn } from '../../../scripts/training-files.ts'

/* The shipped pathway and its scenarios, as a room goes through them. */

const folder = resolve(import.meta.dirname, '../../../flows/hertfordshire')
const onDisk = readFolder(folder)
const loaded = load(onDisk.files)
if (!loaded.ok) throw new Error('The shipped flow has problems.')
const trained = loadTraining(trainingFilesIn(folder) ?? {}, loaded.flow)
if (!trained.ok) throw new Error('The shipped training has problems.')

export const { scenarios } = trained.training
export const live = livePathwayOf(loaded.flow)

/** Null for a scenario that is not shipped. */
export function worldOf(id: string): RoomWorld | null {
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined
  return scenario === undefined ? null : { live, scenario }
}
