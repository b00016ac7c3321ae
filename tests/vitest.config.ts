import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
import { pathwayPlugin } from '../scripts/build/pathway-plugin.ts'

/** Neither London nor UTC: a device may be set to any time zone, and London's time must hold. */
const newYork = 'America/New_York'
const kathmandu = 'Asia/Kathmandu'

/**
 * Tests that go through everything: each takes seconds, so they have a stage of their own. The
 * common command leaves them out; `npm test` runs them.
 */
const slow = 'tests/{unit,flows}/**/*.slow.test.ts'

/** What reads or writes time, or is shown with it: these run in a second zone as well. */
const withTime =
  'tests/unit/{services,machine,text,device,first,scenarios,later,check/{prove,diff}}/**/*.test.{ts,tsx}'

const root = join(import.meta.dirname, '..')

/** Each says all that it needs: one that extended another config would bundle that once more. */
const project = (name: string, include: string, timeZone: string) => ({
  root,
  plugins: [react(), pathwayPlugin('flows/hertfordshire')],
  test: {
    name,
    include: [include],
    exclude: name.startsWith('slow') ? configDefaults.exclude : [...configDefaults.exclude, slow],
    environment: name === 'screens' ? 'happy-dom' : 'node',
    env: { TZ: timeZone },
    testTimeout: 60_000,
    // One worker runs file after file, so that an area is loaded once. A test cleans up after itself.
    isolate: false,
  },
})

export default defineConfig({
  root,
  test: {
    allowOnly: false,
    maxWorkers: 2,
    projects: [
      project('architecture', 'tests/architecture.test.ts', newYork),
      project('unit-new-york', 'tests/unit/**/*.test.{ts,tsx}', newYork),
      project('unit-kathmandu', withTime, kathmandu),
      project('slow', slow, newYork),
      project('slow-kathmandu', 'tests/unit/services/**/*.slow.test.ts', kathmandu),
      project('flows', 'tests/flows/**/*.test.ts', newYork),
      project('screens', 'tests/screens/**/*.test.{ts,tsx}', newYork),
    ],
  },
})
