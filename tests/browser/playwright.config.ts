import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { installedChromium } from '../../scripts/test/chromium.ts'
import { isDebian } from '../../scripts/test/nginx.ts'
import { chromiumArguments } from './support/chromium-arguments.ts'

const root = join(import.meta.dirname, '../..')
const port = process.env.PORT ?? '4173'
const executablePath = process.env.CHROMIUM_PATH ?? installedChromium()

/**
 * How to read this file: the tests run against the production build in `dist/`, which
 * `npm test -- --only browser` makes first. A test runs on the tablet, unless its tag says
 * otherwise: `@phone` and `@desktop` run there alone, `@every-size` on all three.
 * `@faults` runs by `npm run test:faults` alone.
 * To see what a test did, run it again by hand with a trace, which costs too much for every run:
 *
 *     npx playwright test --config=tests/browser/playwright.config.ts --trace=on clock.spec.ts
 */
export default defineConfig({
  testDir: '.',
  testIgnore: isDebian() ? [] : 'nginx.spec.ts',
  outputDir: join(root, 'test-results'),
  forbidOnly: true,
  ...(process.env.ALL_FAULTS === undefined && { grepInvert: /@faults\b/ }),
  fullyParallel: true,
  /** One more than there are cores on a small machine: a test waits for a good part of its time. */
  workers: 3,
  retries: 0,
  /** Many machines that run this are busy. */
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    /** London's time must hold on a device that is set to another. */
    timezoneId: 'America/New_York',
    trace: 'off',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: chromiumArguments,
    },
  },
  projects: [
    {
      name: 'tablet',
      grepInvert: /@(phone|desktop)\b/,
      use: { viewport: { width: 768, height: 1024 }, hasTouch: true },
    },
    {
      name: 'phone',
      grep: /@(phone|every-size)\b/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      grep: /@(desktop|every-size)\b/,
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: {
    command: `node node_modules/tsx/dist/cli.mjs scripts/serve.ts --port ${port}`,
    cwd: root,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
