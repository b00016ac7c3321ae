import { defineConfig } from 'vitest/config'

/** The tests that must find a mutant of a layer: its own. `layers.ts` says which layer it is. */
export default defineConfig({
  test: {
    include: [`tests/unit/${process.env.MUTATED_LAYER ?? ''}/**/*.test.ts`],
    testTimeout: 60_000,
  },
})
