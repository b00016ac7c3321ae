import { defineConfig } from 'vitest/config'

/** The tests that must find a mutant of the code: those of the layers that are mutated. */
export default defineConfig({
  test: {
    include: ['tests/unit/{services,flow,machine,proof}/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
