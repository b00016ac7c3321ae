import { configDefaults, defineConfig } from 'vitest/config'

/**
 * The tests that must notice a slip in the code: those of the core, without a browser or a screen.
 *
 * Stryker runs tests in threads, which stay in the time zone of their process, so the tests that
 * move a device to another zone are left out. So is the test with random files: it takes as long as
 * many others together, and notices what they notice.
 */
export default defineConfig({
  test: {
    include: ['tests/unit/{services,flow,machine,check/load}/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      'tests/unit/services/device-zone.test.ts',
      'tests/unit/check/load/any-file.slow.test.ts',
    ],
    testTimeout: 60_000,
    isolate: false,
  },
})
