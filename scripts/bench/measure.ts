import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Found } from './engines.ts'
import type { Shape } from './generated-flow.ts'

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
  readonly milliseconds: number
  /** The most memory that the process ever held, in megabytes, Node itself included. */
  readonly megabytes: number
}

/** How far a run may go before it counts as not finished. */
export const limits = { seconds: 30, megabytes: 4000 } as const

const runFile = promisify(execFile)

/**
 * Measures a run three times, each in a process of its own, and gives the one in the middle; once
 * alone where it takes longer than five seconds. Null when it reached a limit.
 */
export async function measure(run: Run): Promise<Measured | null> {
  const first = await measureOnce(run)
  if (first === null || first.milliseconds > 5000) return first
  const all = [first, await measureOnce(run), await measureOnce(run)]
  const finished = all.filter((one) => one !== null)
  return finished.sort((one, other) => one.milliseconds - other.milliseconds)[1] ?? null
}

async function measureOnce({ engine, shape, nodes }: Run): Promise<Measured | null> {
  const one = resolve(import.meta.dirname, 'one-run.ts')
  const memory = `--max-old-space-size=${limits.megabytes}`
  try {
    const { stdout } = await runFile(
      process.execPath,
      [memory, '--import', 'tsx', one, engine, shape, String(nodes)],
      { timeout: limits.seconds * 1000 },
    )
    return JSON.parse(stdout) as Measured
  } catch {
    return null
  }
}
