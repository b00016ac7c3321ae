import { parseTree } from 'jsonc-parser'
import * as z from 'zod'
import type { AreaFiles } from '#flow/flow.ts'
import { keysOf, lineAt } from './json.ts'
import { formatKeyPath, type KeyPath, type Place, type Problem } from './problem.ts'
import { type FileRead, readFile } from './read.ts'

/** The name of a file of an area. */
const fileName = z
  .string()
  .regex(
    /^((pathway|services|sources|changes|safety|person|bank-holidays)\.json|(text|signs|person)\/[A-Za-z-]+\.json)$/,
    'Name a file of the area, such as "pathway.json" or "text/en.json".',
  )

/**
 * A draft: an area that differs from another one by a few keys.
 *
 * It is for trying a change without touching the area, and for showing what a change breaks.
 */
export const draftFile = z.strictObject({
  $schema: z.string().optional(),
  extends: z.string().min(1).meta({
    description: 'The folder of the area that this draft changes, from the folder of the draft.',
  }),
  breaks: z
    .string()
    .min(1)
    .meta({ description: 'What the draft breaks on purpose; only for drafts that show a mistake.' })
    .optional(),
  /** As RFC 7396 (JSON Merge Patch) says. */
  merge: z
    .record(fileName, z.unknown())
    .meta({
      description: 'What differs, file by file. A list replaces the whole list, and null deletes.',
    })
    .optional(),
  replace: z
    .record(fileName, z.string())
    .meta({ description: 'Whole files in place of the ones of the area, as text.' })
    .optional(),
})

export type AreaDraft = z.infer<typeof draftFile>

/** Reads a draft by itself: its text, not yet the area that it extends. Pure. */
export function readDraft(file: string, text: string): FileRead<AreaDraft> {
  return readFile(file, text, draftFile)
}

/**
 * The files of an area as a draft changes them. Pure.
 *
 * A file that the draft merges is written again, with two spaces a level; if it was not JSON it is
 * left as it was, because nothing can be merged into it. `null` takes a file away.
 */
export function withDraft(
  files: AreaFiles,
  { merge: patches = {}, replace = {} }: AreaDraft,
): AreaFiles {
  const merged = Object.entries(patches).reduce(withPatch, files)
  return { ...merged, ...replace }
}

function withPatch(files: AreaFiles, [name, patch]: readonly [string, unknown]): AreaFiles {
  const { [name]: text, ...others } = files
  if (patch === null) return others
  const value = text === undefined ? {} : parsed(text)
  if (value === undefined) return files
  return { ...files, [name]: `${JSON.stringify(merge(value, patch), null, 2)}\n` }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Merges a patch into a value, as RFC 7396 (JSON Merge Patch) says: objects are merged key by key,
 * `null` deletes a key, and everything else replaces what was there. Pure.
 *
 * @example merge({ roles: ['a'], start: 'b' }, { roles: ['c'], start: null }) // { roles: ['c'] }
 */
export function merge(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const before = isObject(value) ? Object.entries(value) : []
  const kept = before.filter(([key]) => !Object.hasOwn(patch, key) || patch[key] !== null)
  const merged = kept.map(([key, old]): [string, unknown] =>
    Object.hasOwn(patch, key) ? [key, merge(old, patch[key])] : [key, old],
  )
  const there = new Set(merged.map(([key]) => key))
  const added = Object.entries(patch).filter(([key, fresh]) => !there.has(key) && fresh !== null)
  return Object.fromEntries([
    ...merged,
    ...added.map(([key, fresh]) => [key, merge(undefined, fresh)]),
  ])
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A problem of an area as the author of a draft meets it: where the draft writes what is wrong, or
 * what is nearest to it. A problem in a file that the draft does not touch stays where it is. Pure.
 */
export function placedInDraft(problem: Problem, file: string, text: string): Problem {
  const root = parseTree(text)
  const keys = root === undefined ? [] : keysOf(root)
  const [nearest] = keys
    .filter(({ path }) => covers(path, problem.where))
    .sort((one, other) => other.path.length - one.path.length)
  if (nearest === undefined) return problem
  const home = formatKeyPath(nearest.path.slice(0, 2))
  const path = [home, problem.where.path].filter((part) => part !== '').join('.')
  return { ...problem, where: { file, path, line: lineAt(text, nearest.offset) } }
}

/** Whether a key of a draft writes a place of an area, or something that contains it. */
function covers([how, file, ...path]: KeyPath, where: Place): boolean {
  if ((how !== 'merge' && how !== 'replace') || file !== where.file) return false
  const written = formatKeyPath(path)
  if (written === '' || written === where.path) return true
  return where.path.startsWith(`${written}.`) || where.path.startsWith(`${written}[`)
}
