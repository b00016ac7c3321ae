import './command.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { findChromium } from './test/chromium.ts'
import { freePort } from './test/free-port.ts'
import { prepareNginx } from './test/nginx.ts'
import { runStage, sum, type StageResult } from './test/run-stage.ts'
import { runAll } from './test/schedule.ts'
import { help, logOf, readArguments, type Stage, stagesNamed } from './test/stages.ts'
import { tell } from './test/tell.ts'

const cores = 2

const asked = readArguments(process.argv.slice(2))
if (asked.kind === 'run') await runTests(asked.names, asked.files)
else if (asked.kind === 'help') console.log(help)
else {
  console.error(asked.says)
  process.exitCode = 2
}

/** Runs the stages, tells how each ended, and ends with the sum over all of them. */
async function runTests(names: readonly string[], files: readonly string[]): Promise<void> {
  const chosen = stagesNamed(names)
  mkdirSync('.cache/test', { recursive: true })
  const environment = chosen.some(isInBrowser) ? await prepareBrowser() : {}
  const failures = new Set<string>()
  const run = async (stage: Stage): Promise<StageResult> => {
    const result = failures.has(stage.after ?? '')
      ? notRun(stage)
      : await runStage(stage, stage.counting === 'as-one' ? [] : files, environment)
    if (result.count.failed > 0) failures.add(stage.name)
    tell(result)
    return result
  }
  const results = await runAll(
    chosen.map((stage) => ({ ...stage, run: () => run(stage) })),
    cores,
  )
  const { passed, failed } = sum(results.map(({ count }) => count))
  if (failed > 0) process.exitCode = 1
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`)
}

/** What it needs was not made, so it proves nothing. */
function notRun(stage: Stage): StageResult {
  writeFileSync(logOf(stage.name), `Not run, because ${stage.after ?? ''} failed.`)
  return { stage, count: { passed: 0, failed: 1 }, seconds: 0 }
}

function isInBrowser({ counting }: Stage): boolean {
  return counting === 'playwright'
}

async function prepareBrowser(): Promise<Readonly<Record<string, string>>> {
  const { path, says } = findChromium()
  console.log(says)
  console.log(prepareNginx())
  const port = String(await freePort(4173))
  return { PORT: port, ...(path === null ? {} : { CHROMIUM_PATH: path }) }
}
