import { readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { keep, toTry } from './known.ts'

/** The layers whose code is mutated: a wrong answer of theirs is a wrong number on a screen. */
export const layers = ['services', 'flow', 'machine', 'proof'] as const

export type Layer = (typeof layers)[number]

/**
 * How many files are tried together. Each time begins with all tests of the layer: those of the proof
 * take long. What a stopped run had found of the files that it was at is lost.
 */
const filesTogether: Readonly<Record<Layer, number>> = {
  services: 1,
  flow: 1,
  machine: 1,
  proof: 24,
}

/** What `services.json` may hold is tested with the other files of a pathway. */
const serviceShapes = ['src/services/schema.ts', 'src/services/access-schema.ts']

/** The files of code whose mutants the tests of a layer must find, in the order of their names. */
export function codeOf(layer: Layer): readonly string[] {
  const files = readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${layer}/${name.replaceAll('\\', '/')}`)
  const moved = layer === 'flow' ? serviceShapes : []
  const kept = layer === 'services' ? files.filter((file) => !serviceShapes.includes(file)) : files
  return [...kept, ...moved].toSorted()
}

/** One mutant of the code, and whether a test found it. Lines and columns begin with 1. */
export type CodeMutant = Pick<
  Awaited<ReturnType<Stryker['runMutationTest']>>[number],
  'fileName' | 'mutatorName' | 'replacement' | 'location' | 'status'
>

/**
 * Puts one thing wrong at a time in the code of a layer, and runs the layer’s own tests that reach it.
 *
 * It goes a few files at a time, and keeps what was found of them, so that a run that was stopped
 * goes on where it was. To try all of it afresh, delete `.cache/mutants`.
 */
export async function mutateLayer(layer: Layer): Promise<readonly CodeMutant[]> {
  process.env.MUTATED_LAYER = layer
  const files = codeOf(layer)
  const mutants: CodeMutant[] = []
  for (let at = 0; at < files.length; at += filesTogether[layer]) {
    mutants.push(...(await mutateFiles(files.slice(at, at + filesTogether[layer]))))
  }
  return mutants
}

async function mutateFiles(files: readonly string[]): Promise<readonly CodeMutant[]> {
  const tried = await mutantsAt(files.flatMap(toTry))
  return files.flatMap((file) =>
    keep(
      file,
      tried.filter(({ fileName }) => relative('.', fileName) === file),
    ),
  )
}

/** @param places files, or parts of files */
async function mutantsAt(places: readonly string[]): Promise<readonly CodeMutant[]> {
  if (places.length === 0) return []
  const stryker = new Stryker({
    mutate: [...places],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
    plugins: ['@stryker-mutator/vitest-runner'],
    reporters: ['progress-append-only'],
    tempDirName: '.cache/stryker',
    // What is worked out once, as a module is loaded, is tried too, with every test of the layer:
    // a machine that tests compile as they are loaded would go untried otherwise.
    ignoreStatic: false,
    concurrency: 2,
    timeoutMS: 20_000,
    disableTypeChecks: false,
    // A file of types alone has nothing to put wrong.
    allowEmpty: true,
    ignorePatterns: ['dist', '.cache', 'docs', 'test-results', 'public'],
  })
  return stryker.runMutationTest()
}
