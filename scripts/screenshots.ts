/**
 * `npm run screenshots`: takes the pictures in the README anew, from the build in `dist/`, which it
 * makes when there is none. The clock stands still, so a picture changes only when the app does.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium } from './chromium.ts'
import { freePort } from './test/free-port.ts'

/** A Tuesday afternoon, when Beacon should be open. */
const moment = '2026-12-01T14:30:00Z'

const devices = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5, hasTouch: true },
  tablet: { viewport: { width: 768, height: 1024 }, deviceScaleFactor: 1, hasTouch: true },
}

interface Picture {
  readonly name: string
  readonly device: keyof typeof devices
  /** The buttons to tap, from Start on: name, and value where several have that name. */
  readonly taps: readonly (readonly [name: string, value?: string])[]
  /** The page that is opened after them, by its name in the address. */
  readonly page?: string
  /** The buttons to tap on that page. */
  readonly then?: Picture['taps']
  readonly scheme?: 'dark'
}

const toConsent: Picture['taps'] = [
  ['role', 'nhs'],
  ['danger', 'no'],
  ['age', 'adult'],
  ['concern', 'person'],
  ['alone', 'yes'],
  ['capacity', 'no-doubt'],
]
const toBeacon: Picture['taps'] = [...toConsent, ['consent', 'support-only']]
const toEmergency: Picture['taps'] = [
  ['role', 'nhs'],
  ['danger', 'yes'],
]

const pictures: readonly Picture[] = [
  { name: 'start-phone', device: 'phone', taps: [] },
  { name: 'start-tablet', device: 'tablet', taps: [] },
  { name: 'question-phone', device: 'phone', taps: toConsent },
  { name: 'question-tablet', device: 'tablet', taps: toConsent },
  { name: 'outcome-phone', device: 'phone', taps: toBeacon },
  { name: 'outcome-tablet', device: 'tablet', taps: toBeacon },
  { name: 'outcome-dark-phone', device: 'phone', taps: toBeacon, scheme: 'dark' },
  { name: 'outcome-999-phone', device: 'phone', taps: toEmergency },
  { name: 'record-phone', device: 'phone', taps: [...toBeacon, ['record']] },
  { name: 'record-tablet', device: 'tablet', taps: [...toBeacon, ['record']] },
  { name: 'card-phone', device: 'phone', taps: [], page: 'person', then: [['language', 'ar']] },
  { name: 'card-tablet', device: 'tablet', taps: [], page: 'person', then: [['language', 'ti']] },
  { name: 'signs-phone', device: 'phone', taps: [], page: 'signs' },
  { name: 'polish-phone', device: 'phone', taps: [['language', 'pl'], ...toBeacon] },
  { name: 'hidden-phone', device: 'phone', taps: [...toBeacon, ['hide']] },
  { name: 'hidden-tablet', device: 'tablet', taps: [...toBeacon, ['hide']] },
]

/** A picture is loaded with the README by everybody who opens it: bytes that it may have. */
const limit = 150_000

async function main(): Promise<void> {
  if (!existsSync('dist/index.html')) await import('./build.ts')
  const { path, says } = findChromium()
  console.log(says)
  if (path === null) throw new Error(says)
  const port = await freePort(4173)
  const server = await serve(port)
  const browser = await chromium.launch({ executablePath: path })
  try {
    for (const picture of pictures) await take(picture, browser, `http://localhost:${port}`)
  } finally {
    await browser.close()
    server.kill()
  }
}

async function serve(port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(server.stdout, 'data')
  return server
}

async function take(picture: Picture, browser: Browser, address: string): Promise<void> {
  const { name, device, taps, page: opens, then = [], scheme } = picture
  const page = await browser.newPage({ ...devices[device], colorScheme: scheme ?? 'light' })
  await page.clock.setFixedTime(moment)
  // The server’s clock agrees with the one that stands still.
  await page.route('**/version.json', async (route) => {
    const response = await route.fetch()
    const date = new Date(moment).toUTCString()
    await route.fulfill({ response, headers: { ...response.headers(), date } })
  })
  await page.goto(address)
  await page.getByText(/^Ready for offline use/).waitFor()
  await tapAll(page, taps)
  if (opens !== undefined) await page.evaluate((name) => (location.hash = name), opens)
  await tapAll(page, then)
  await page.getByText('Opening the page').waitFor({ state: 'hidden' })
  const path = `docs/screenshots/${name}.png`
  await page.screenshot({ path, animations: 'disabled' })
  await page.close()
  const { size } = statSync(path)
  if (size > limit) throw new Error(`${path} has ${size} bytes, and may have ${limit}.`)
  console.log(`${path}  ${Math.round(size / 1000)} kB`)
}

async function tapAll(page: Page, taps: Picture['taps']): Promise<void> {
  for (const [button, value] of taps) {
    const which = value === undefined ? '' : `[value="${value}"]`
    await page.locator(`#root button[name="${button}"]${which}`).tap()
    // A language comes a moment after it was chosen.
    await page.waitForLoadState('networkidle')
  }
}

await main()
