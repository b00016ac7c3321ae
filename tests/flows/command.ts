import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { vi } from 'vitest'

/** The folder of the project. */
export const root = resolve(import.meta.dirname, '../..')

interface Said {
  readonly stdout: string
  readonly stderr: string
  readonly status: unknown
}

/** Runs a command of `scripts/` as somebody would who types it. */
export function typed(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Said {
  return spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root, ...env },
  })
}

let runs = 0

/** Runs the same without a process for it: to start one takes longer than most of what it then does. */
export async function run(script: string, args: readonly string[]): Promise<Said> {
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text)
      return true
    })
  }
  vi.stubEnv('INIT_CWD', root)
  const { argv, exitCode } = process
  process.argv = [process.execPath, script, ...args]
  runs += 1
  try {
    // A module is run only once; the query makes it another one each time.
    await import(/* @vite-ignore */ `${root}/scripts/${script}?${runs}`)
    return { ...said, status: process.exitCode }
  } finally {
    process.argv = argv
    process.exitCode = exitCode
    vi.restoreAllMocks()
  }
}
