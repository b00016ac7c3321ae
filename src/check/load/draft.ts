import { type Draft, draftFile } from './draft-schema.ts'
import type { AreaFiles } from '#flow/flow.ts'
import { merge } from './merge.ts'
import { type FileRead, readFile } from './read.ts'

/** Reads a draft by itself: its text, not yet the area that it extends. Pure. */
export function readDraft(file: string, text: string): FileRead<Draft> {
  return readFile(file, text, draftFile)
}

/**
 * The files of an area as a draft changes them. Pure.
 *
 * A file that the draft merges is written anew, with two spaces a level; if it was not JSON it is
 * left as it was, because nothing can be merged into it. `null` takes a file away.
 */
export function withDraft(
  files: AreaFiles,
  { merge: patches = {}, replace = {} }: Draft,
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
