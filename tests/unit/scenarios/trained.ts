import { loadTraining } from '#check/scenarios/load.ts'
import { livePathwayOf } from '#scenarios/live-pathway.ts'
import { areaAt, everyArea, madeUpAreas } from '../../support/areas.ts'

/**
 * The areas that have something to train with, with how many runs and tempting answers there are at
 * least: one that is shipped trains for every turn, and one that is made up is small.
 */
export const trainedAreas = everyArea
  .filter(({ path }) => areaAt(path).trainingFiles !== undefined)
  .map((area) =>
    madeUpAreas.includes(area)
      ? { ...area, runs: 5, tempting: 1 }
      : { ...area, runs: 17, tempting: 40 },
  )

/** What an area trains with, its files, and the pathway that they are judged by. */
export function trainingAt(path: string) {
  const { flow, trainingFiles: files = {} } = areaAt(path)
  const loaded = loadTraining(files, flow)
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
  return { ...loaded, files, flow, pathway: flow.pathway, live: livePathwayOf(flow) }
}
