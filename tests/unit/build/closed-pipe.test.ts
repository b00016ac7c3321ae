import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>
}
const commands = [
  ...new Set(Object.values(scripts).flatMap((line) => line.match(/scripts\/[\w-]+\.ts/g) ?? [])),
]

test.each(commands)('%s ends quietly when nobody reads on', (command) => {
  expect(readFileSync(join(root, command), 'utf8')).toContain("import './closed-pipe.ts'\n")
})

test.each(['check-flows', 'diff-flows', 'test'])(
  '%s --help, into a pipe that is closed, exits with 0 and says nothing',
  async (name) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, '--help'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.destroy()
    let said = ''
    child.stderr.on('data', (part) => (said += String(part)))
    const [code] = (await once(child, 'close')) as [number]
    expect([code, said]).toEqual([0, ''])
  },
)
