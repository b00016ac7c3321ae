import { readFileSync } from 'node:fs'
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page, test as base } from '@playwright/test'
import sirv from 'sirv'
import { headersFor } from '../../../scripts/build/headers.ts'
import { keepsTheRest } from '#device/the-rest.ts'
import words from '#later/start/en.json' with { type: 'json' }
import { sentence } from './interface-words.ts'

/**
 * A device that can be switched off and on again, and a server that can be stopped or given
 * another build: what the tests of offline use and of updates need beyond a page.
 */

/** The production build that is tested. */
export const dist = join(import.meta.dirname, '../../../dist')

/** A Friday morning: Beacon is open. */
export const whenOpen = '2027-01-15T10:00:00Z'

export interface BuildServer {
  /** The address of the tool, with a `/` at its end. */
  readonly address: string
  /** Serves another folder from now on. */
  readonly serve: (folder: string) => void
  /** Refuses a path from now on, as a server does that fails. */
  readonly refuse: (path: string) => void
  /** Never answers a path from now on, as on bad Wi-Fi. */
  readonly leaveUnanswered: (path: string) => void
  /** Lets a path wait from now on, until the returned function is called. */
  readonly holdBack: (path: string) => () => void
  /** Answers a path with this text from now on, as a server does that changed it on the way. */
  readonly answer: (path: string, text: string) => void
  /** Sends a path on to another for good, as a host is asked to that serves the tool in a folder. */
  readonly sendOn: (path: string, to: string) => void
  /** Sends no word from now on by which a browser could ask again, or keep a file. */
  readonly forgetTags: () => void
  /** Answers a path with its file again. */
  readonly allow: (path: string) => void
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[]
  /** Nothing listens at the address any more. */
  readonly stop: () => Promise<void>
}

export interface Device {
  /** Starts the browser, with what it kept from last time. */
  readonly switchOn: () => Promise<BrowserContext>
  readonly switchOff: () => Promise<void>
}

interface Fixtures {
  readonly server: BuildServer
  readonly device: Device
}

export const test = base.extend<Fixtures>({
  // Playwright reads what a fixture needs from its first parameter.
  // eslint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await startServer(dist)
    await use(server)
    await server.stop()
  },
  device: async ({ locale, timezoneId, viewport, launchOptions }, use, testInfo) => {
    let context: BrowserContext | undefined
    const switchOff = async () => context?.close()
    await use({
      switchOn: async () => {
        context = await chromium.launchPersistentContext(testInfo.outputPath('device'), {
          ...launchOptions,
          ...(locale === undefined ? {} : { locale }),
          ...(timezoneId === undefined ? {} : { timezoneId }),
          viewport,
        })
        return context
      },
      switchOff,
    })
    await switchOff()
  },
})

export { expect }

/** Opens the tool, and waits until all of it is kept on this device. */
export async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await seeAllKept(page)
  return page
}

/** Waits until the tool says that a case needs no connection, and the rest needs none either. */
export async function seeAllKept(page: Page): Promise<void> {
  await expect(page.getByText(sentence(words.offline.ready))).toBeVisible()
  await expect.poll(() => page.evaluate((name) => caches.has(name), keepsTheRest)).toBe(true)
}

/** A step of a route: the question or outcome, and the answer that leaves it. */
export type Step = readonly [node: string, answer: string]

/** The answers that lead to Beacon while it is open. */
export const toBeacon: readonly Step[] = [
  ['danger', 'no'],
  ['age', 'adult'],
  ['concern', 'person'],
  ['alone', 'yes'],
  ['capacity', 'no-doubt'],
  ['consent', 'support-only'],
]

/** Begins as a role, and goes through the answers. */
export async function go(page: Page, role: string, route: readonly Step[]): Promise<void> {
  await page.locator(`button[name="role"][value="${role}"]`).click()
  await answer(page, route)
}

/** Gives answers, each by one tap. */
export async function answer(page: Page, route: readonly Step[]): Promise<void> {
  for (const [node, value] of route) {
    const button =
      value === 'continue' ? 'button[name="continue"]' : `button[name="${node}"][value="${value}"]`
    await page.locator(button).click()
  }
}

/** Clears the case, and waits for Start. */
export async function startAgain(page: Page): Promise<void> {
  await page.locator('button[name="clear"]').click()
  await seeStart(page)
}

export async function seeStart(page: Page): Promise<void> {
  await expect(page.locator('button[name="role"]').first()).toBeVisible()
}

/** Says that an outcome is on the screen. */
export async function seeOutcome(page: Page, outcome: string): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-outcome', outcome)
}

export async function seeQuestion(page: Page, question: string): Promise<void> {
  await expect(page.locator(`button[name="${question}"]`).first()).toBeVisible()
}

/** Opens a page of the tool with the app’s script held back, until the returned function is called. */
export async function openHeld(page: Page, address = '/'): Promise<() => void> {
  let letIn: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letIn = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  return letIn
}

/** Waits until React answers in the place of the page. */
export async function appAnswers(page: Page): Promise<void> {
  await page.waitForFunction(hasTakenOver)
}

/** Runs in the page. Whether React answers in its place. */
export function hasTakenOver(): boolean {
  const root = document.getElementById('root') ?? {}
  return Object.keys(root).some((key) => key.startsWith('__react'))
}

async function startServer(first: string): Promise<BuildServer> {
  const asked: string[] = []
  const changed = new Map<string, (response: ServerResponse, request: IncomingMessage) => void>()
  let answerWith = handlerOf(first)
  let hasNoTags = false
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    asked.push(path)
    if (hasNoTags) withoutTags(response)
    const change = changed.get(path)
    if (change === undefined) answerWith(request, response)
    else change(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    address: `http://localhost:${portOf(server)}/`,
    serve: (folder) => {
      answerWith = handlerOf(folder)
    },
    refuse: (path) => changed.set(path, (response) => response.writeHead(500).end()),
    leaveUnanswered: (path) => changed.set(path, () => undefined),
    holdBack: (path) => {
      const waiting: (() => void)[] = []
      changed.set(path, (response, request) => waiting.push(() => answerWith(request, response)))
      return () => {
        changed.delete(path)
        for (const answer of waiting) answer()
      }
    },
    answer: (path, text) => changed.set(path, (response) => response.writeHead(200).end(text)),
    sendOn: (path, to) =>
      changed.set(path, (response) =>
        response
          .writeHead(301, { Location: to, 'Cache-Control': 'public, max-age=31536000' })
          .end(),
      ),
    forgetTags: () => {
      hasNoTags = true
    },
    allow: (path) => changed.delete(path),
    asked,
    stop: async () => {
      server.closeAllConnections()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Answers with the files of a build, and the headers that it is published with. */
function handlerOf(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const headers = readFileSync(join(folder, '_headers'), 'utf8')
  return sirv(folder, {
    brotli: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(headers, path))) {
        response.setHeader(name, value)
      }
    },
  })
}

function withoutTags(response: ServerResponse): void {
  const write = response.writeHead.bind(response)
  const writeHead = (status: number, headers: OutgoingHttpHeaders = {}) => {
    const told = Object.entries(headers).filter(([name]) => !tags.test(name))
    for (const name of response.getHeaderNames()) if (tags.test(name)) response.removeHeader(name)
    return write(status, Object.fromEntries(told))
  }
  Object.assign(response, { writeHead })
}

const tags = /^(?:etag|last-modified|cache-control)$/i

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
