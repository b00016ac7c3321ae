import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
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

export interface Count {
  readonly passed: number
  readonly failed: number
}

/** How a run of a tool ended. */
export interface Ending {
  /** 0 when the tool was content; null when it was stopped. */
  readonly exitCode: number | null
  /** The text of its JSON report; null when it wrote none. */
  readonly report: string | null
}

/** Who counts: the tool's own result is one test, or its report says how many there were. */
export type Counting = 'as-one' | 'vitest' | 'playwright'

/**
 * The tests that passed and failed in one run. Pure.
 *
 * A test that did not run did not pass, so a skipped one fails. A tool that crashed, wrote no
 * report, ran no test, or was discontent with something outside its tests counts as a failure.
 */
export function count(counting: Counting, ending: Ending): Count {
  const { passed, failed } = readers[counting](ending)
  const unexplained = failed === 0 && (ending.exitCode !== 0 || passed === 0)
  return { passed, failed: unexplained ? 1 : failed }
}

/** The true sum over all runs. */
export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  }
}

const none: Count = { passed: 0, failed: 0 }

const readers: Readonly<Record<Counting, (ending: Ending) => Count>> = {
  'as-one': ({ exitCode }) => ({ ...none, passed: exitCode === 0 ? 1 : 0 }),
  vitest: ({ report }) =>
    sum(((parse(report) as VitestReport | null)?.testResults ?? []).map(countFile)),
  playwright: ({ report }) => {
    const read = parse(report) as PlaywrightReport | null
    if (!read) return none
    const { expected, unexpected, flaky, skipped } = read.stats
    return { passed: expected, failed: unexpected + flaky + skipped + read.errors.length }
  },
}

interface VitestReport {
  readonly testResults: readonly VitestFile[]
}

interface VitestFile {
  readonly status: string
  readonly assertionResults: readonly { readonly status: string }[]
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
  readonly errors: readonly unknown[]
}

/** A file that failed although none of its tests did could not be loaded. */
function countFile({ status, assertionResults }: VitestFile): Count {
  const passed = assertionResults.filter((test) => test.status === 'passed').length
  const failed = assertionResults.length - passed
  return { passed, failed: failed === 0 && status !== 'passed' ? 1 : failed }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown)
  } catch {
    return null
  }
}
