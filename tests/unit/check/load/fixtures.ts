import { join, resolve } from 'node:path'
import { areaOf, type Area, isWhole } from '#check/load/area.ts'
import type { CheckedFlow } from '#check/safety-schema.ts'
import type { AreaFiles } from '#flow/flow.ts'
import { load } from '#check/load/load.ts'
import type { Problem } from '#check/load/problem.ts'
import { readFolder } from '../../../../scripts/read-area.ts'

/** Where the made-up areas are. */
export const fixtures = resolve(import.meta.dirname, '../../../fixtures/flows')

/** The files of a made-up area. */
export function filesOf(name: 'minimal' | 'kitchen-sink'): AreaFiles {
  return readFolder(join(fixtures, name)).files
}

/** A made-up area, loaded. */
export function flowOf(name: 'minimal' | 'kitchen-sink'): CheckedFlow {
  const loaded = load(filesOf(name))
  if (loaded.ok) return loaded.flow
  throw new Error(JSON.stringify(loaded.problems, null, 2))
}

/** The files of an area, read and known to have the right shape. */
export function wholeAreaOf(files: AreaFiles): Area {
  const { area } = areaOf(files)
  if (!isWhole(area)) throw new TypeError('A file of the area has not the shape of one.')
  return area
}

/** The minimal area with one file written again. */
export function minimalWith(name: string, text: string): AreaFiles {
  return { ...filesOf('minimal'), [name]: text }
}

/** Everything that is wrong with an area; nothing when it loads. */
export function problemsOf(files: AreaFiles): readonly Problem[] {
  const loaded = load(files)
  return loaded.ok ? [] : loaded.problems
}

/** The files of an area without one of them. */
export function without(name: string, files: AreaFiles): AreaFiles {
  return entriesMapped(files, (file, text) => (file === name ? [] : [[file, text]]))
}

/** The files of an area with every text changed in the same way. */
export function everyText(files: AreaFiles, change: (text: string) => string): AreaFiles {
  return entriesMapped(files, (file, text) => [[file, change(text)]])
}

function entriesMapped(
  files: AreaFiles,
  map: (file: string, text: string) => readonly (readonly [string, string])[],
): AreaFiles {
  const entries = Object.entries(files).flatMap(([file, text]) => map(file, text))
  return Object.fromEntries<string>(entries)
}
