import { defineConfig } from '@playwright/test'
import { firefoxProgram } from '../../scripts/test/engines.ts'
import base from '../browser/playwright.config.ts'

/**
 * How to read this file: Firefox runs each test of `tests/browser` with the tag `@engines`, by
 * WebDriver BiDi. Playwright cannot drive WebKitGTK, which has tests of its own here.
 */
export default defineConfig({
  ...base,
  fullyParallel: true,
  workers: 2,
  projects: [
    {
      name: 'firefox-esr',
      testDir: '../browser',
      grep: /@engines\b/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        viewport: { width: 768, height: 1024 },
        launchOptions: { executablePath: firefoxProgram },
      },
    },
    { name: 'webkitgtk', testDir: '.' },
  ],
})
