import { relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { keep, knownOf, toTry, withTried } from './known.ts'
import { codeOf, type Layer } from './layers.ts'

/**
 * How many files are tried together. Each time begins with all tests of the layer, and what a stopped
 * run had found of the files that it was at is lost.
 */
const filesTogether = 24

type Tried = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** One mutant of the code, and whether a test found it. Lines and columns begin with 1. */
export interface CodeMutant extends Pick<
  Tried,
  'mutatorName' | 'replacement' | 'location' | 'status'
> {
  /** Path from the root of the project. */
  readonly fileName: string
}

/** The mutants of a layer, and how many of them were tried now; the others were found before. */
export interface LayerMutants {
  readonly mutants: readonly CodeMutant[]
  readonly triedNow: number
}

/**
 * Puts one thing wrong at a time in the code of a layer, and runs the layer’s own tests that reach it.
 *
 * It goes some files at a time, and keeps what was found of them, so that a run that was stopped
 * goes on where it was. To try all of it afresh, delete `.cache/mutants`.
 *
 * @param isKnown tries only what was never tried, or has changed since
 * @throws {ChangedMeanwhileError} when a file is changed while its mutants are tried
 */
export async function mutateLayer(layer: Layer, isKnown = false): Promise<LayerMutants> {
  process.env.MUTATED_LAYER = layer
  const files = codeOf(layer)
  const mutants: CodeMutant[] = []
  let triedNow = 0
  for (let at = 0; at < files.length; at += filesTogether) {
    const before = files.slice(at, at + filesTogether).map((file) => knownOf(file))
    const wanted = isKnown ? before.filter(({ mutants: found }) => found === undefined) : before
    const tried = await mutantsAt(wanted.flatMap(toTry))
    for (const known of before) {
      const all = withTried(known, tried)
      keep(known, all)
      mutants.push(...all)
    }
    triedNow += tried.length
  }
  return { mutants, triedNow }
}

/** @param places files, or parts of files */
async function mutantsAt(places: readonly string[]): Promise<readonly CodeMutant[]> {
  if (places.length === 0) return []
  const stryker = new Stryker({
    mutate: [...places],
    testRunner: 'vitest',
    // All tests of the layer are tried: a file that none of them takes would go uncounted otherwise.
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    reporters: ['progress-append-only'],
    tempDirName: '.cache/stryker',
    // What is worked out once, as a module is loaded, is tried too, with every test of the layer:
    // a machine that tests compile as they are loaded would go untried otherwise.
    ignoreStatic: false,
    concurrency: 2,
    timeoutMS: 20_000,
    disableTypeChecks: false,
    ignorePatterns: ['dist', '.cache', 'docs', 'test-results', 'public'],
  })
  const tried = await stryker.runMutationTest()
  return tried.map(({ fileName, mutatorName, replacement, location, status }) => ({
    fileName: relative('.', fileName),
    mutatorName,
    replacement,
    location,
    status,
  }))
}
