import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { buildHash, workerFor } from '../../../scripts/build/build-hash.ts'
import { integrityOf, sha256 } from '../../../scripts/build/hash.ts'
import { type KeptFile, keptFilesOf, withKeptFiles } from '../../../scripts/build/kept-files.ts'
import { buildHashOf, withBuildHash } from '../../../scripts/build/page.ts'
import type { Page } from '@playwright/test'
import { dist, test as base } from './device.ts'

/** What the next version says of itself. */
const nextVersion = '2027-01-31'
export const nextChange = 'The helpline has another number.'

export const test = base.extend<{ readonly next: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from it.
  next: async ({}, use, testInfo) => {
    const folder = testInfo.outputPath('next')
    writeNextBuild(folder)
    await use(folder)
  },
})

/**
 * Writes the build of the next version of the pathway into a folder, made from `dist/`: every
 * script has other content and another name, and the page, the worker and `version.json` say so.
 * Building from another pathway would do the same, and take most of the time of all these tests.
 */
function writeNextBuild(folder: string): void {
  cpSync(dist, folder, { recursive: true, filter: (path) => extname(path) !== '.br' })
  const assets = join(folder, 'assets')
  const renamed = readdirSync(assets).map((name) => [name, renamedTo(name)] as const)
  const rename = (text: string) =>
    renamed.reduce((all, [old, now]) => all.replaceAll(old, now), text)

  for (const [old, now] of renamed) {
    change(join(assets, old), (text) => nextPathway(rename(text)))
    renameSync(join(assets, old), join(assets, now))
  }
  const unstamped = nextPathway(rename(readFileSync(join(folder, 'index.html'), 'utf8')))
  const old = readFileSync(join(folder, 'sw.js'), 'utf8')
  const files = keptFilesOf(rename(old)).map((file) => madeOf(folder, file))
  const worker = withKeptFiles(old, files)
  const build = buildHash(unstamped, worker)
  const page = withBuildHash(unstamped, build)
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'sw.js'), workerFor(page, worker))
  writeFileSync(
    join(folder, 'version.json'),
    JSON.stringify({ version: nextVersion, contentHash: sha256('next', 'hex'), build }),
  )
}

/** The name with another last letter in its hash, whichever that was. */
function renamedTo(name: string): string {
  return name.replace(/.\.js$/, (end) => (end === '_.js' ? '-.js' : '_.js'))
}

/** The hash of the build in a folder. */
export function buildIn(folder: string): string {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  return buildHashOf(page)
}

/** The hash of the build that a page runs. */
export async function buildOn(page: Page): Promise<string | null> {
  return page.locator('html').getAttribute('data-build')
}

/** Counts how often a page is loaded from now on. */
export function countLoads(page: Page): () => number {
  let loads = 0
  page.on('load', () => (loads += 1))
  return () => loads
}

function nextPathway(script: string): string {
  return script
    .replace(/("id":"\w+","version":)"[\d.-]+"/, `$1"${nextVersion}"`)
    .replace(
      '"changes":[',
      `$&{"version":"${nextVersion}","date":"${nextVersion}","says":["${nextChange}"]},`,
    )
}

function madeOf(folder: string, { url, revision, isOfCases }: KeptFile): KeptFile {
  const content = readFileSync(join(folder, url))
  return {
    url,
    revision: revision === null ? null : sha256(content, 'hex'),
    integrity: integrityOf(content),
    isOfCases,
  }
}

function change(path: string, by: (text: string) => string): void {
  writeFileSync(path, by(readFileSync(path, 'utf8')))
}
