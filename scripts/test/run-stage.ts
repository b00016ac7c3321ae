import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { count, type Count } from './results.ts'
import { logOf, reportOf, type Stage } from './stages.ts'

export interface StageResult {
  readonly stage: Stage
  readonly count: Count
  readonly seconds: number
}

const minute = 60_000
const limit = 30 * minute

/** Runs a stage to its end. Its output goes to its log. */
export async function runStage(
  stage: Stage,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<StageResult> {
  const started = performance.now()
  rmSync(reportOf(stage.name), { force: true })
  const exitCode = await exitOf([...stage.command, ...words], logOf(stage.name), {
    ...process.env,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(reportOf(stage.name)),
    ...environment,
  })
  return {
    stage,
    count: count(stage.counting, { exitCode, report: readReport(reportOf(stage.name)) }),
    seconds: (performance.now() - started) / 1000,
  }
}

function exitOf(
  command: readonly string[],
  log: string,
  env: NodeJS.ProcessEnv,
): Promise<number | null> {
  const output = openSync(log, 'w')
  const child = spawn(process.execPath, command, {
    env,
    stdio: ['ignore', output, output],
    timeout: limit,
  })
  return new Promise((end) => {
    child.on('error', () => {
      end(null)
    })
    child.on('close', end)
  })
}

function readReport(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
