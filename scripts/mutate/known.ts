import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { CodeMutant } from './layers.ts'
import { isSurvivor } from './score.ts'

/*
 * What is known of the mutants of each file, from runs before. A mutant that a test found stays
 * found as long as its file is as it was; a survivor is tried again, because there may be a new test.
 */

interface Known {
  /** The file as it was when its mutants were tried. */
  readonly source: string
  readonly mutants: readonly CodeMutant[]
}

/** Everything that is known of a file; `undefined` when it was never tried, or has changed since. */
function knownOf(file: string): readonly CodeMutant[] | undefined {
  try {
    const known = JSON.parse(readFileSync(placeOf(file), 'utf8')) as Known
    return known.source === readFileSync(file, 'utf8') ? known.mutants : undefined
  } catch {
    return undefined
  }
}

/** What has to be tried of a file, as Stryker wants it: all of it, or the places of survivors. */
export function toTry(file: string): readonly string[] {
  const places = knownOf(file)
    ?.filter(isSurvivor)
    .map(({ location: { start, end } }) => {
      const from = `${start.line}:${start.column - 1}`
      return `${file}:${from}-${end.line}:${end.column - 1}`
    })
  return places === undefined ? [file] : [...new Set(places)]
}

/** Keeps what was found of a file, and gives everything that is known of it now. */
export function keep(file: string, tried: readonly CodeMutant[]): readonly CodeMutant[] {
  const found = new Map(tried.map((mutant) => [keyOf(mutant), mutant]))
  const mutants = knownOf(file)?.map((mutant) => found.get(keyOf(mutant)) ?? mutant) ?? tried
  const known: Known = { source: readFileSync(file, 'utf8'), mutants: mutants.map(inShort) }
  mkdirSync(dirname(placeOf(file)), { recursive: true })
  writeFileSync(placeOf(file), JSON.stringify(known))
  return known.mutants
}

function keyOf({ mutatorName, replacement, location }: CodeMutant): string {
  return JSON.stringify([mutatorName, replacement, location.start, location.end])
}

function inShort({ fileName, mutatorName, replacement, location, status }: CodeMutant): CodeMutant {
  return { fileName, mutatorName, replacement, location, status }
}

function placeOf(file: string): string {
  return `.cache/mutants/${file}.json`
}
