import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { FrameLocator, Page } from '@playwright/test'
import sirv from 'sirv'
import type { ScormVersion } from '#later/training/scorm/versions.ts'
import { defaultArea } from '../../../scripts/find-areas.ts'
import { expect } from './test.ts'

/**
 * A small learning system: a page with the real run-time of `scorm-again` that holds a package in a
 * frame, and a server that keeps what it commits. In SCORM 2004 a frame of another site stands
 * between the two, as where a player is hosted elsewhere.
 */

const root = join(import.meta.dirname, '../../..')

/** The packages of an area, as `npm run build:scorm` makes them. */
export interface Packages {
  readonly folder: string
  readonly area: string
}

/** Those of the area that is built where nobody names one. */
export const packages: Packages = { folder: join(root, 'dist-scorm'), area: defaultArea() }

export function packageName(version: ScormVersion, { area }: Packages = packages): string {
  return `${area}-scorm-${version}`
}

/** How the two versions name what the tests look at. */
const dialects = {
  '1.2': {
    script: 'scorm12.min.js',
    api: 'Scorm12API',
    global: 'API',
    initialise: 'LMSInitialize',
  },
  '2004': {
    script: 'scorm2004.min.js',
    api: 'Scorm2004API',
    global: 'API_1484_11',
    initialise: 'Initialize',
  },
} as const

/** What was committed: `cmi.core.score.raw` → `80`. */
export type Committed = Readonly<Record<string, string>>

export interface LearningSystemServer {
  readonly address: string
  /** Every commit, in order. */
  readonly commits: readonly Committed[]
  /** What came last. */
  readonly kept: () => Committed
  /** Keeps nothing from now on, as where the session has ended, or keeps again. */
  readonly refuse: (refuses: boolean) => void
  readonly stop: () => Promise<void>
}

/**
 * @param earlier what it kept before the first visit
 * @param held the packages that it offers
 */
export async function startLearningSystem(
  version: ScormVersion,
  earlier: Committed = {},
  held: Packages = packages,
): Promise<LearningSystemServer> {
  const name = packageName(version, held)
  const commits: Committed[] = []
  let refuses = false
  const files = sirv(held.folder, { dev: true })
  const runtime = sirv(join(root, 'node_modules/scorm-again/dist'), { dev: true })
  const pages: Readonly<Record<string, () => string>> = {
    '/host': () => hostPage(version, hosted(), commits.at(-1) ?? earlier),
    '/host-late': () => hostPage(version, hosted(), commits.at(-1) ?? earlier, 'late'),
    '/host-begun': () => hostPage(version, hosted(), commits.at(-1) ?? earlier, 'begun'),
    '/player': () => framePage(`http://localhost:${port()}/${name}/index.html`),
  }
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const page = pages[path]
    if (path === '/commit' && refuses) response.writeHead(500).end()
    else if (path === '/commit') void keepCommit(request, response, commits)
    else if (page !== undefined) response.setHeader('content-type', 'text/html').end(page())
    else files(request, response, () => runtime(request, response))
  })
  const port = () => String((server.address() as AddressInfo).port)
  const hosted = () =>
    version === '1.2' ? `/${name}/index.html` : `http://127.0.0.1:${port()}/player`
  await new Promise<void>((done) => server.listen(0, done))
  return {
    address: `http://localhost:${port()}`,
    commits,
    kept: () => commits.at(-1) ?? {},
    refuse: (now) => {
      refuses = now
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function keepCommit(
  request: IncomingMessage,
  response: ServerResponse,
  commits: Committed[],
): Promise<void> {
  let body = ''
  for await (const part of request) body += String(part)
  commits.push(JSON.parse(body) as Committed)
  response.setHeader('content-type', 'application/json').end('{"result":true,"errorCode":0}')
}

/** How a learning system offers its API: at once, when `offerLate` says so, or with a visit begun. */
type Offer = 'at-once' | 'late' | 'begun'

/** The page of the learning system, with what it holds. It writes down every call that reaches its API. */
function hostPage(
  version: ScormVersion,
  held: string,
  kept: Committed,
  offer: Offer = 'at-once',
): string {
  const { script, api, global, initialise } = dialects[version]
  return `<!doctype html><title>Learning system</title><link rel="icon" href="data:," />
    <script src="/${script}"></script>
    <script>
      const api = new ${api}({ lmsCommitUrl: '/commit', dataCommitFormat: 'flattened', logLevel: 5 })
      api.loadFromFlattenedJSON(${JSON.stringify(kept)})
      window.calls = []
      for (const name of Object.keys(api).filter((name) => typeof api[name] === 'function' && /^[A-Z]/.test(name))) {
        const real = api[name]
        api[name] = (...given) => {
          window.calls.push([name, ...given])
          return real.apply(api, given)
        }
      }
      if (${JSON.stringify(offer)} === 'begun') api.${initialise}('')
      window.offer = () => {
        window.${global} = api
      }
      if (${JSON.stringify(offer)} !== 'late') window.offer()
    </script>${frame(held)}`
}

function framePage(address: string): string {
  return `<!doctype html><title>Player</title>${frame(address)}`
}

function frame(address: string): string {
  return `<iframe src="${address}" width="760" height="940"></iframe>`
}

/** The calls that reached the API, each its name and what was given with it. */
export async function callsOn(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(() => (window as unknown as { calls: string[][] }).calls)
}

/** Opens the learning system, and the package in it. */
export async function openPackage(
  page: Page,
  { address }: LearningSystemServer,
  version: ScormVersion,
  host = 'host',
): Promise<FrameLocator> {
  await page.goto(`${address}/${host}`)
  const held = page.frameLocator('iframe')
  return version === '1.2' ? held : held.frameLocator('iframe')
}

/** Puts the API of `host-late` where the package looks for it. */
export async function offerLate(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { offer: () => void }).offer())
}

/** Leaves the package, as a learning system does that shows its menu again. */
export async function closePackage(page: Page, terminates: string): Promise<void> {
  await page.locator('iframe').evaluate((held) => held.setAttribute('src', 'about:blank'))
  await expect
    .poll(async () => (await callsOn(page)).filter(([name]) => name === terminates).length)
    .toBeGreaterThan(0)
}
