import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deadCode } from './find-dead-code.ts'

const folders = ['src', 'scripts', 'tests']
const mentions = ['package.json', 'index.html', 'scorm.html', 'README.md', 'CONTRIBUTING.md']

const dead = deadCode(
  [...folders.flatMap(filesUnder), ...readdirSync('.')]
    .filter((path) => /\.tsx?$/.test(path))
    .map(read),
  mentions.filter((path) => existsSync(path)).map(read),
)
for (const sentence of dead) console.error(sentence)
if (dead.length > 0) process.exitCode = 1

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
}

function read(path: string) {
  return { path, text: readFileSync(path, 'utf8') }
}
