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
  expect(readFileSync(join(root, command), 'utf8')).toContain("import './command.ts'\n")
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

test.each(commands)('%s takes no words that it does not know', (command) => {
  const text = readFileSync(join(root, command), 'utf8')
  expect(text).toMatch(/\b(?:parseArgs|checkInput|readArguments)\(/)
})

test.each([
  { words: ['poster', '--adress'], code: 2, says: "Unknown option '--adress'" },
  { words: ['build'], code: 1, says: 'AREA=nowhere: There is no area' },
])(
  '$words says what was given wrongly in a sentence, without a stack',
  async ({ words, ...ends }) => {
    const [name = '', ...rest] = words
    const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...rest], {
      cwd: root,
      env: { ...process.env, AREA: 'nowhere' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (part) => (said += String(part)))
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(ends.code)
    expect(said).toContain(ends.says)
    expect(said).not.toMatch(/^ +at /m)
  },
)
