import { buildHash } from '../build/build-hash.ts'
import { policyHash } from '../build/hash.ts'
import { headersEverywhere } from '../build/headers.ts'
import { keptFilesOf } from '../build/kept-files.ts'
import { buildHashOf } from '../build/page.ts'
import type { Answer, Ask } from './ask.ts'
import { checkFile } from './check-file.ts'
import { better, type Finding, joined, wrong } from './finding.ts'
import { type ServedContent, servedContent } from './served-content.ts'

/** What was found out about a host. */
export interface HostReport {
  /** The version of the pathway that it has; null where it does not say. */
  readonly version: string | null
  /** The hash of the build, computed from what it sends; null where it sends no worker that keeps files. */
  readonly build: string | null
  /** What the page holds; null where it holds nothing that can be read. */
  readonly content: ServedContent | null
  /** How many files were asked for. */
  readonly files: number
  readonly findings: readonly Finding[]
}

/**
 * Asks a running host for a whole release, and says what is wrong with what it sends. It goes by
 * what the page and its worker say of themselves, so no build need be at hand.
 *
 * @param address the folder of the tool, with a slash at its end
 * @param now milliseconds, to compare the host’s clock with, and by which content is overdue
 */
export async function checkHost(address: URL, ask: Ask, now: number): Promise<HostReport> {
  const get = (path: string) => ask(new URL(path, address))
  const page = await get('')
  const stops = checkIsTool(page)
  if (page === null || stops !== null) {
    return {
      version: null,
      build: null,
      content: null,
      files: 1,
      findings: stops === null ? [] : [stops],
    }
  }
  const html = page.body.toString()
  const headers = headersEverywhere(inside(html))
  const worker = await get('sw.js')
  const kept = keptFilesOf(worker?.body.toString() ?? '')
  const version = await get('version.json')
  const build = kept.length === 0 ? null : buildHash(html, worker?.body.toString() ?? '')
  const files = await inTurn(kept, async ({ url, integrity }) =>
    checkFile({ path: url, integrity, headers }, await get(url)),
  )
  const served = readVersion(version)
  const content = servedContent(html, now)
  const findings = [
    ...(content?.findings ?? []),
    ...checkAddress(address, page),
    ...checkFile({ path: '', integrity: integrityOfPage(kept), headers }, page),
    ...checkFile({ path: 'sw.js', integrity: null, headers }, worker),
    ...checkFile({ path: 'version.json', integrity: null, headers }, version),
    ...checkWorker(worker, kept.length),
    ...(build === null ? [] : checkBuild(html, build)),
    ...checkSameRelease(html, served.build),
    ...files.flat(),
    ...checkClock(version, now),
    ...checkMissing(await get(missing)),
    ...checkSlash(address, address.pathname === '/' ? null : await ask(withoutSlash(address))),
  ]
  return {
    version: served.version,
    build,
    content,
    files: kept.length + 3,
    findings: joined(findings),
  }
}

/** A name that no build gives. */
const missing = 'assets/no-such-file-00000000.js'

/** One after another, a few at a time: a host must not take this for an attack. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const atOnce = 6
  for (let index = 0; index < items.length; index += atOnce) {
    results.push(...(await Promise.all(items.slice(index, index + atOnce).map(work))))
  }
  return results
}

function checkIsTool(page: Answer | null): Finding | null {
  if (page === null) return wrong('Nothing answers at this address.')
  if (page.status >= 300 && page.status < 400) {
    const to = page.headers.get('Location') ?? 'nowhere'
    return wrong(`The address is sent on to ${to}. Ask for the one that people open.`)
  }
  if (page.status !== 200) return wrong(`The page is answered with ${page.status}.`)
  if (buildHashOf(page.body.toString()) === '') {
    return wrong('What is at this address is not a page of this tool.')
  }
  return null
}

/** The hashes of the script and the style that are inside a page, as its policy must name them. */
function inside(html: string) {
  const text = (tag: string) => new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)?.[1] ?? ''
  return { script: policyHash(text('script')), style: policyHash(text('style')) }
}

function integrityOfPage(kept: ReturnType<typeof keptFilesOf>): string | null {
  return kept.find(({ url }) => url === 'index.html')?.integrity ?? null
}

function checkAddress({ protocol, hostname }: URL, page: Answer): readonly Finding[] {
  if (protocol === 'https:') {
    const tells = page.headers.has('Strict-Transport-Security')
    const says =
      'Strict-Transport-Security is missing, so somebody on the way can answer a first visit over http.'
    return tells ? [] : [better(says)]
  }
  if (hostname === 'localhost' || hostname === '127.0.0.1') return []
  return [wrong('It is not https, so browsers keep nothing for offline use.')]
}

function checkWorker(worker: Answer | null, kept: number): readonly Finding[] {
  if (worker?.status !== 200) return []
  if (kept === 0)
    return [wrong('It names no files to keep: it is not the one that was built.', 'sw.js')]
  if (worker.headers.has('ETag') || worker.headers.has('Last-Modified')) return []
  return [better('It has no ETag and no Last-Modified, so each start fetches all of it.', 'sw.js')]
}

/** Each file was compared with the worker’s list: so what is left to be wrong is the worker itself. */
function checkBuild(html: string, build: string): readonly Finding[] {
  if (buildHashOf(html) === build) return []
  return [
    wrong(
      'The page and the worker are not of one build. Upload all of one release, and empty any cache on the way.',
      'sw.js',
    ),
  ]
}

function readVersion(answer: Answer | null) {
  try {
    const read = JSON.parse(answer?.body.toString() ?? '') as Readonly<Record<string, unknown>>
    const text = (name: string) => (typeof read[name] === 'string' ? read[name] : null)
    return { version: text('version'), build: text('build') }
  } catch {
    return { version: null, build: null }
  }
}

function checkSameRelease(html: string, build: string | null): readonly Finding[] {
  if (build === buildHashOf(html)) return []
  const says =
    build === null
      ? 'It does not say which build this is, so no device hears of an update.'
      : 'It is of another release than the page. Upload all of one release, and empty any cache on the way.'
  return [wrong(says, 'version.json')]
}

const twoMinutes = 120_000

function checkClock(answer: Answer | null, now: number): readonly Finding[] {
  const sent = answer?.headers.get('Date') ?? null
  if (answer === null) return []
  if (sent === null) {
    return [better('It has no Date, so a device with a wrong clock is not told.', 'version.json')]
  }
  const off = Math.abs(new Date(sent).getTime() - now)
  if (off <= twoMinutes) return []
  const minutes = Math.round(off / 60_000)
  return [
    wrong(
      `The host’s clock and this machine’s are ${minutes} minutes apart. If it is the host’s that is wrong, devices are told that theirs is.`,
    ),
  ]
}

function checkMissing(answer: Answer | null): readonly Finding[] {
  if (answer === null) return []
  const { status, headers } = answer
  if (status < 400) {
    return [
      wrong(
        `A file that is not there is answered with ${status}. Let the host answer 404: this tool has one page, and no other address.`,
      ),
    ]
  }
  const seconds = Number(/\bmax-age=(\d+)/.exec(headers.get('Cache-Control') ?? '')?.[1] ?? 0)
  if (seconds <= 60) return []
  return [
    wrong(
      `That a file is not there is kept for ${seconds} seconds. One that is late by a moment is then missing for as long. Send no Cache-Control with 404.`,
    ),
  ]
}

function withoutSlash(address: URL): URL {
  return new URL(address.pathname.replace(/\/$/, ''), address)
}

function checkSlash(address: URL, answer: Answer | null): readonly Finding[] {
  if (address.pathname === '/') return []
  const to = answer?.headers.get('Location') ?? null
  const leads = to !== null && new URL(to, address).pathname === address.pathname
  const says = `The address without its last slash, ${withoutSlash(address).pathname},`
  if (!leads) return [wrong(`${says} does not lead to the tool. Send it on with 301.`)]
  if (/\bmax-age=[1-9]/.test(answer?.headers.get('Cache-Control') ?? '')) return []
  return [better(`${says} is sent on, but no browser may keep that, so it does not work offline.`)]
}
