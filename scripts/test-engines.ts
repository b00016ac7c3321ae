/**
 * `npm run test:engines`: builds, and tries the core journeys in Firefox ESR and WebKitGTK, where they
 * are installed. It says what was not tried.
 */
import './command.ts'
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Engine, engines, lackOf, neverTried } from './test/engines.ts'
import { freePort } from './test/free-port.ts'
import { runStage, type StageResult, sum } from './test/run-stage.ts'
import { type Stage, stagesNamed } from './test/stages.ts'
import { tell } from './test/tell.ts'

parseArgs()
mkdirSync('.cache/test', { recursive: true })
const environment = { PORT: String(await freePort(4173)) }
const tried = engines().filter((engine) => lackOf(engine) === null)
const results: StageResult[] = []
for (const stage of [...stagesNamed(['build']), ...tried.map(journeysIn)]) {
  const result = await runStage(stage, [], environment)
  tell(result)
  results.push(result)
  if (stage.name === 'build' && result.count.failed > 0) break
}

console.log('\nNot tried:')
for (const engine of engines()) console.log(`- ${leftOutOf(engine)}`)
console.log(`- In any: ${neverTried}.`)
const { passed, failed } = sum(results.map(({ count }) => count))
if (failed > 0) process.exitCode = 1
console.log(`\n${String(passed)} passed, ${String(failed)} failed`)

function journeysIn({ name, is }: Engine): Stage {
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json']
  return {
    name,
    says: `The core journeys in ${is}.`,
    command: [...playwright, '--config=tests/engines/playwright.config.ts', `--project=${name}`],
    counting: 'playwright',
    cores: 2,
  }
}

function leftOutOf(engine: Engine): string {
  const lack = lackOf(engine)
  return lack === null
    ? `In ${engine.is}: ${engine.leavesOut}.`
    : `${engine.is}, nothing of it: ${lack}`
}
