import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Found } from './engines.ts'
import type { Shape } from './shapes.ts'

/** One thing to measure: an engine on a pathway of a shape and size. */
export interface Run {
  readonly engine: string
  readonly shape: Shape
  readonly nodes: number
}

/** What a process of its own measured of itself. */
export interface Measured extends Found {
  /** Nodes that the pathway really has. */
  readonly nodes: number
  /** Clauses of its safety rules. */
  readonly clauses: number
  readonly milliseconds: number
  /** The most memory that the process ever held, in megabytes, Node itself included. */
  readonly megabytes: number
}

/** How far a run may go before it counts as not finished: its time, and the memory of its data. */
export const limits = { seconds: 30, megabytes: 2000 } as const

const runFile = promisify(execFile)

/** Why a run did not finish. */
export interface Unfinished {
  readonly because: 'time' | 'memory' | 'depth'
}

export function isFinished(one: Measured | Unfinished): one is Measured {
  return !('because' in one)
}

/**
 * Measures a run three times, each in a process of its own, and gives the one in the middle; once
 * alone where it takes longer than five seconds, or does not finish.
 *
 * @throws the error of a process that failed for any other reason than a limit
 */
export async function measure(run: Run): Promise<Measured | Unfinished> {
  const first = await measureOnce(run)
  if (!isFinished(first) || first.milliseconds > 5000) return first
  const all = [first, await measureOnce(run), await measureOnce(run)]
  const finished = all.filter(isFinished)
  return finished.sort((one, other) => one.milliseconds - other.milliseconds)[1] ?? first
}

async function measureOnce({ engine, shape, nodes }: Run): Promise<Measured | Unfinished> {
  const one = resolve(import.meta.dirname, 'one-run.ts')
  const memory = `--max-old-space-size=${limits.megabytes}`
  try {
    const { stdout } = await runFile(
      process.execPath,
      [memory, '--import', 'tsx', one, engine, shape, String(nodes)],
      { timeout: limits.seconds * 1000, killSignal: 'SIGKILL' },
    )
    return JSON.parse(stdout) as Measured
  } catch (error) {
    const says = String(error)
    if (error instanceof Error && 'killed' in error && error.killed) return { because: 'time' }
    if (says.includes('heap out of memory')) return { because: 'memory' }
    if (says.includes('Maximum call stack')) return { because: 'depth' }
    throw error
  }
}
