import { configDefaults, defineConfig } from 'vitest/config'
import { ShortestFirst } from './shortest-first.ts'

/**
 * The tests that must find a mutant of a layer: its own. `mutants.ts` says which layer it is.
 *
 * Left out is the test of the helper that moves a device to another time zone: Stryker runs tests in
 * threads, and a thread stays in the zone of its process. So are the test with random files, which says
 * that nothing is thrown, and the one with very large pathways: each takes as long as many others of
 * its layer together, and finds what they find.
 */
export default defineConfig({
  test: {
    include: [`tests/unit/${process.env.MUTATED_LAYER ?? ''}/**/*.test.ts`],
    exclude: [
      ...configDefaults.exclude,
      'tests/unit/services/device-zone.test.ts',
      'tests/unit/flow/any-file.test.ts',
      'tests/unit/proof/scale.test.ts',
    ],
    testTimeout: 60_000,
    // One worker for all files of a run: none of these tests leaves anything behind.
    isolate: false,
    sequence: { sequencer: ShortestFirst },
  },
})
