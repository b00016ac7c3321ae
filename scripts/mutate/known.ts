import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { CodeMutant } from './mutants.ts'

/*
 * What is known of the mutants of each file, from runs before. A mutant that a test failed for stays
 * found as long as its file is as it was. All others are tried again, because there may be a new test.
 */

/** A file of the code, and what is known of its mutants. */
export interface Known {
  /** Path from the root of the project. */
  readonly file: string
  /** The file as it is. */
  readonly source: string
  /** `undefined` when they were never tried, or when the file has changed since. */
  readonly mutants: readonly CodeMutant[] | undefined
}

const cache = '.cache/mutants'

/**
 * What is known of a file from runs before.
 *
 * @param folder where it is kept
 */
export function knownOf(file: string, folder = cache): Known {
  const source = readFileSync(file, 'utf8')
  try {
    const stored = JSON.parse(readFileSync(placeOf(file, folder), 'utf8')) as Known
    return { file, source, mutants: stored.source === source ? stored.mutants : undefined }
  } catch {
    return { file, source, mutants: undefined }
  }
}

/** What has to be tried of a file, as Stryker wants it: all of it, or the places of some mutants. */
export function toTry({ file, mutants }: Known): readonly string[] {
  const places = mutants
    ?.filter(({ status }) => status !== 'Killed')
    .map(({ location: { start, end } }) => {
      const from = `${start.line}:${start.column - 1}`
      return `${file}:${from}-${end.line}:${end.column - 1}`
    })
  return places === undefined ? [file] : [...new Set(places)]
}

/** Everything that is known of a file once some of its mutants were tried. */
export function withTried(known: Known, tried: readonly CodeMutant[]): readonly CodeMutant[] {
  const here = tried.filter(({ fileName }) => fileName === known.file)
  const found = new Map(here.map((mutant) => [keyOf(mutant), mutant]))
  return known.mutants?.map((mutant) => found.get(keyOf(mutant)) ?? mutant) ?? here
}

/**
 * Keeps what is known of a file for the runs to come.
 *
 * @throws {ChangedMeanwhileError} when the file is not as it was any more
 */
export function keep(
  { file, source }: Known,
  mutants: readonly CodeMutant[],
  folder = cache,
): void {
  if (readFileSync(file, 'utf8') !== source) throw new ChangedMeanwhileError(file)
  const place = placeOf(file, folder)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, JSON.stringify({ source, mutants }))
}

/** What is measured was changed while mutants of it were tried. */
export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError'

  constructor(what: string) {
    super(`${what} was changed while mutants were tried. Start the command again.`)
  }
}

function keyOf({ mutatorName, replacement, location }: CodeMutant): string {
  return JSON.stringify([mutatorName, replacement, location.start, location.end])
}

function placeOf(file: string, folder: string): string {
  return `${folder}/${file}.json`
}
