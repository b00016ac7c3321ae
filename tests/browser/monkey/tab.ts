import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { dist } from '../support/device.ts'

/** A tab of the real browser, and everything that came of it. */
export interface Tab {
  readonly page: Page
  /** Lets the app’s script come, which is held back. */
  readonly letAppCome: () => void
  /** Holds the app’s script back again: call it before the page is loaded. */
  readonly holdApp: () => void
  readonly said: readonly string[]
  /** Requests for anything but a file of the build, and those that send something. */
  readonly strange: readonly string[]
  readonly close: () => Promise<void>
}

const files = new Set(
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => `/${name}`),
)

/** What Playwright says itself where it blocks service workers. */
const blocked = 'Service Worker registration blocked by Playwright'

export async function openTab(
  browser: Browser,
  options: BrowserContextOptions,
  now: number,
): Promise<Tab> {
  const context = await browser.newContext({ ...options, serviceWorkers: 'block' })
  const said: string[] = []
  const strange: string[] = []
  let letIn: () => void = () => undefined
  let held = Promise.resolve()
  const holdApp = () => {
    held = new Promise((resolve) => {
      letIn = resolve
    })
  }
  holdApp()
  // The page loads in the minutes before.
  await context.clock.install({ time: now - 10 * 60_000 })
  await context.addInitScript(writeDownHistory)
  const page = await context.newPage()
  page.on('pageerror', (error) => said.push(error.message))
  page.on('console', (message) => {
    if (message.text() !== blocked) said.push(message.text())
  })
  context.on('request', (request) => {
    const { origin, pathname, search } = new URL(request.url())
    const isOurs = origin === new URL(options.baseURL ?? '').origin
    const isFile = pathname === '/' || files.has(pathname)
    const isPlain = search === '' && request.method() === 'GET' && request.postData() === null
    if (!(isOurs && isFile && isPlain)) strange.push(`${request.method()} ${request.url()}`)
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.route('**/version.json', async (route) => {
    const time = await page.evaluate(() => Date.now()).catch(() => now)
    const headers = { date: new Date(time).toUTCString() }
    await route.fulfill({ path: join(dist, 'version.json'), headers }).catch(() => undefined)
  })
  await page.goto('/', { waitUntil: 'commit' })
  await seeAll(page)
  await page.clock.pauseAt(now)
  return {
    page,
    letAppCome: () => letIn(),
    holdApp,
    said,
    strange,
    close: async () => {
      letIn()
      await context.close()
    },
  }
}

/** Waits until the page has come to its end. The app is not there yet. */
export async function seeAll(page: Page): Promise<void> {
  await page.locator('#pathway').waitFor({ state: 'attached' })
}

/** Runs in the page before its own scripts: writes down what is put into the history. */
function writeDownHistory(): void {
  const written: unknown[] = []
  Object.assign(window, { written })
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = history[method].bind(history)
    history[method] = (state: unknown, ...rest) => {
      written.push([state, rest[1]])
      original(state, ...rest)
    }
  }
}

/** Runs in the page: all that a person sees of the case, and all that is kept of it. */
export function lookAround() {
  const root = document.documentElement
  const main = document.querySelector('#main')
  const button = main?.querySelector<HTMLButtonElement>(
    'button[name]:not([name=back], [name=change], [name=clear], [name=language], [name=hide])',
  )
  const node = main?.getAttribute('data-outcome') ?? button?.name ?? ''
  const emergency = [...document.querySelectorAll('a[href="tel:999"]')]
  const kept = JSON.parse(sessionStorage.getItem('case') ?? 'null') as {
    role: string
    trail: { node: string; answer: string }[]
    expiresAt: number
  } | null
  return {
    node: node === 'role' ? '' : node,
    kept,
    isHidden: document.body.hidden,
    isHeld: 'held' in root.dataset,
    // What it loads as soon as it is there changes how an outcome is laid out.
    isAppHere:
      document.adoptedStyleSheets.length > 0 &&
      Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react')),
    tapped: document.querySelector<HTMLButtonElement>('#main button[data-tapped]')?.value ?? null,
    isEmergencyThere: emergency.some((link) =>
      link.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    ),
    session: Object.keys(sessionStorage),
    local: Object.keys(localStorage),
    address: location.href,
    title: document.title,
    written: (window as unknown as { readonly written: readonly (readonly [unknown, unknown])[] })
      .written,
    cookies: document.cookie,
  }
}
