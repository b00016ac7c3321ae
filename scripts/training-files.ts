import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TrainingFiles } from '#check/scenarios/load.ts'

/** The training files of an area; none in one that has no `training.json`. */
export function trainingFilesIn(folder: string): TrainingFiles | undefined {
  if (!existsSync(join(folder, 'training.json'))) return undefined
  const within = join(folder, 'scenarios')
  const scenarios = existsSync(within)
    ? readdirSync(within)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : []
  const names = ['training.json', ...scenarios.map((name) => `scenarios/${name}`)]
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
