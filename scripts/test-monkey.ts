/**
 * `npm run test:monkey`: lets random events happen to a live case and to the real page, and says from
 * which seed on. `-- --seed N --events N` does the same again, or more of it.
 */
import './command.ts'
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    /** Those of the page, where each takes longer, are a twentieth of it. */
    events: { type: 'string', default: '100000' },
  },
})
const numbers = { seed: Number(values.seed), events: Number(values.events) }
if (!Object.values(numbers).every(Number.isSafeInteger)) {
  console.error('--seed and --events each take a whole number.')
  process.exit(2)
}
console.log(`From seed ${numbers.seed} on: ${numbers.events} events, and a twentieth in the page.`)

const environment = {
  ...process.env,
  MONKEY_SEED: String(numbers.seed),
  MONKEY_EVENTS: String(numbers.events),
}
for (const stage of ['unit', 'browser']) {
  const words = [
    'node_modules/tsx/dist/cli.mjs',
    'scripts/test.ts',
    '--only',
    stage,
    'monkey/monkey',
  ]
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env: environment })
  if (status !== 0) process.exitCode = 1
}
