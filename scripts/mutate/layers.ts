import { Stryker } from '@stryker-mutator/core'

/** The layers whose code is mutated: a wrong answer of theirs is a wrong number on a screen. */
export const layers = ['services', 'flow', 'machine', 'proof'] as const

export type Layer = (typeof layers)[number]

/** What `services.json` may hold is tested with the other files of a pathway. */
const serviceShapes = ['src/services/schema.ts', 'src/services/access-schema.ts']

const codeOf: Readonly<Record<Layer, readonly string[]>> = {
  services: ['src/services/**/*.ts', ...serviceShapes.map((file) => `!${file}`)],
  flow: ['src/flow/**/*.ts', ...serviceShapes],
  machine: ['src/machine/**/*.ts'],
  proof: ['src/proof/**/*.ts'],
}

/** One mutant of the code, and whether a test found it. */
export type CodeMutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/**
 * Puts one thing wrong at a time in the code of a layer, and runs the layer’s own tests that reach it.
 * What was found before of code and tests that did not change is taken from the cache.
 */
export async function mutateLayer(layer: Layer): Promise<readonly CodeMutant[]> {
  process.env.MUTATED_LAYER = layer
  const stryker = new Stryker({
    mutate: [...codeOf[layer]],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
    plugins: ['@stryker-mutator/vitest-runner'],
    reporters: ['progress-append-only'],
    incremental: true,
    incrementalFile: `.cache/mutants/${layer}.json`,
    tempDirName: '.cache/stryker',
    // What is worked out once, as a module is loaded, is tried too, with every test of the layer:
    // a machine that tests compile as they are loaded would go untried otherwise.
    ignoreStatic: false,
    concurrency: 2,
    timeoutMS: 20_000,
    disableTypeChecks: false,
    allowEmpty: false,
    ignorePatterns: ['dist', '.cache', 'docs', 'test-results', 'public'],
  })
  return stryker.runMutationTest()
}
