import { join } from 'node:path'
import { livePathwayOf } from '#scenarios/live-pathway.ts'
import { loadTraining, type TrainingFiles } from '#check/scenarios/load.ts'
import { flows } from '../../../scripts/find-areas.ts'
import { areaAt } from '../../support/areas.ts'

const area = join(flows, 'hertfordshire')

/** The shipped flow, the files of its training, and the pathway that they are judged by. */
export function readShipped(): Shipped {
  shipped ??= read()
  return shipped
}

type Shipped = ReturnType<typeof read>

let shipped: Shipped | undefined

function read() {
  const { flow, trainingFiles: files = {} } = areaAt(area)
  return { flow, files, live: livePathwayOf(flow) }
}

/** The shipped training; with `change`, some of its files written again or taken away. */
export function trainingWith(change: Readonly<Record<string, string | undefined>> = {}) {
  const { flow, files } = readShipped()
  const changed = Object.entries({ ...files, ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return loadTraining(Object.fromEntries(changed) satisfies TrainingFiles, flow)
}

/** The shipped training, or a test that fails with what is wrong with it. */
export function shippedTraining() {
  const loaded = trainingWith()
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
  return loaded
}

/** One shipped scenario as the text of its file, with something in it changed. */
export function changed(
  file: string,
  change: (scenario: Record<string, unknown>) => unknown,
): Readonly<Record<string, string>> {
  const scenario = JSON.parse(readShipped().files[file] ?? '') as Record<string, unknown>
  return { [file]: JSON.stringify(change(scenario), null, 2) }
}
