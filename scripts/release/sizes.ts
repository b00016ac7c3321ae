import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { keptFilesOf } from '../build/kept-files.ts'

/** What one device asks a host for, in requests and bytes, headers counted in. */
export interface ReleaseSizes {
  /** A device that has nothing yet, until it is ready for offline use: it shows Start, and keeps what a case needs. */
  readonly ready: Traffic
  /** The same until it has kept every file. */
  readonly first: Traffic
  /** A device at a start: it asks for the version, and whether the worker is still the same. */
  readonly check: Traffic
  /** A device that lets another release in, in which every script has changed. */
  readonly update: Traffic
}

export interface Traffic {
  readonly requests: number
  readonly bytes: number
}

/** What nginx sends before each file: most of it is the policy. */
const headers = 930

/** The sizes of a build, as a host sends it that has the Brotli copies. */
export function sizesOf(dist: string): ReleaseSizes {
  const files = keptFilesOf(readFileSync(join(dist, 'sw.js'), 'utf8'))
  const kept = files.map(({ url }) => url)
  const ofCases = files.flatMap(({ url, isOfCases }) => (isOfCases ? [url] : []))
  // No device keeps these: they are asked for anew.
  const unkept = ['sw.js', 'version.json']
  // A font or a picture keeps its name from one release to the next.
  const changing = kept.filter((url) => ['.js', '.html'].includes(extname(url)))
  const traffic = (files: readonly string[], unchanged = 0): Traffic => ({
    requests: files.length + unchanged,
    bytes: files.reduce(
      (sum, file) => sum + sentSize(dist, file),
      headers * (files.length + unchanged),
    ),
  })
  return {
    // What is on Start already is taken from the browser, not asked for again.
    ready: traffic([...ofCases, ...unkept]),
    first: traffic([...kept, ...unkept]),
    check: traffic(['version.json'], 1),
    update: traffic([...changing, ...unkept]),
  }
}

function sentSize(dist: string, file: string): number {
  const packed = join(dist, `${file}.br`)
  return statSync(existsSync(packed) ? packed : join(dist, file)).size
}
