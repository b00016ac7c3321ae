import { join } from 'node:path'
import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from '../vite.config.ts'

/** Neither London nor UTC: a device may be set to any time zone, and London's time must hold. */
const newYork = 'America/New_York'
const kathmandu = 'Asia/Kathmandu'

const project = (name: string, include: string, timeZone: string, environment = 'node') => ({
  extends: true as const,
  test: { name, include: [include], environment, env: { TZ: timeZone } },
})

export default mergeConfig(
  viteConfig,
  defineConfig({
    root: join(import.meta.dirname, '..'),
    test: {
      allowOnly: false,
      maxWorkers: 2,
      testTimeout: 60_000,
      projects: [
        project('architecture', 'tests/architecture.test.ts', newYork),
        project('unit-new-york', 'tests/unit/**/*.test.{ts,tsx}', newYork),
        project('unit-kathmandu', 'tests/unit/**/*.test.{ts,tsx}', kathmandu),
        project('flows', 'tests/flows/**/*.test.ts', newYork),
        project('screens', 'tests/screens/**/*.test.{ts,tsx}', newYork, 'happy-dom'),
      ],
    },
  }),
)
