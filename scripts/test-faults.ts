/**
 * `npm run test:faults`: builds, and runs every test file that the table of faults names. The longest
 * of them, with each script of the build, runs here alone.
 */
import './command.ts'
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { faults } from '../tests/browser/faults/table.ts'

parseArgs()
const files = [...new Set(faults.flatMap(({ shownBy }) => shownBy.map(({ file }) => file)))]
const inBrowser = (file: string) => file.startsWith('tests/browser/')
const inOrder = [files.filter((file) => !inBrowser(file)), files.filter(inBrowser)]

for (const [index, stage] of ['unit', 'browser'].entries()) {
  const words = ['scripts/test.ts', '--only', stage, ...(inOrder[index] ?? [])]
  const tsx = ['node_modules/tsx/dist/cli.mjs', ...words]
  const env = { ...process.env, ALL_FAULTS: 'yes' }
  const { status } = spawnSync(process.execPath, tsx, { stdio: 'inherit', env })
  if (status !== 0) process.exitCode = 1
}
