/**
 * `npm run screenshots`: takes the pictures in the README again, from the build in `dist/`, which it
 * makes when there is none. The clock stands still, so a picture changes only when the app does.
 * With words after `--`, only those pictures are taken that have one of them in their name.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { spaceText } from '../tests/browser/support/layout.ts'
import { findChromium } from './test/chromium.ts'
import { freePort } from './test/free-port.ts'

/** What the pictures are taken on. */
const devices = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5, hasTouch: true },
  tablet: { viewport: { width: 768, height: 1024 }, deviceScaleFactor: 1, hasTouch: true },
  /** A window of 1280 by 1024 at 400 % zoom is as wide. */
  zoomed: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 1, hasTouch: true },
  /** The same phone, in fewer pixels. */
  plain: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1, hasTouch: true },
}

/** A picture of one screen, and how to come to it. */
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
  /** How a person has set their device: text at 200 %, or the text spacing of WCAG 1.4.12. */
  readonly set?: 'text' | 'spacing'
  /** Whether the page is taken with what has to be scrolled to, unless that is very long. */
  readonly isWhole?: boolean
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

const card = { taps: [], page: 'person', then: [['language', 'ar']] } as const

/** One screen of each kind, as somebody sees it who needs larger or wider text. */
const enlarged: readonly Pick<Picture, 'name' | 'taps' | 'page' | 'then'>[] = [
  { name: 'start', taps: [] },
  { name: 'question', taps: toConsent },
  { name: 'outcome', taps: toBeacon },
  { name: 'record', taps: [...toBeacon, ['record']] },
  { name: 'card', ...card },
]

/** Every picture that is taken. */
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
  { name: 'card-phone', device: 'phone', ...card },
  { name: 'card-tablet', device: 'tablet', taps: [], page: 'person', then: [['language', 'ti']] },
  { name: 'signs-phone', device: 'phone', taps: [], page: 'signs' },
  { name: 'polish-phone', device: 'phone', taps: [['language', 'pl'], ...toBeacon] },
  { name: 'hidden-phone', device: 'phone', taps: [...toBeacon, ['hide']] },
  { name: 'hidden-tablet', device: 'tablet', taps: [...toBeacon, ['hide']] },
  ...enlarged.flatMap(({ name, ...picture }): readonly Picture[] => [
    { ...picture, name: `${name}-zoom-400`, device: 'zoomed', isWhole: true },
    { ...picture, name: `${name}-text-200`, device: 'plain', set: 'text' },
    { ...picture, name: `${name}-spacing`, device: 'plain', set: 'spacing', isWhole: true },
  ]),
]

/** A Tuesday afternoon, when Beacon should be open. */
const moment = '2026-12-01T14:30:00Z'

/** Bytes that a picture may have: one in the README is loaded by everybody who opens that. */
const limit = { part: 150_000, whole: 400_000 }

/** Pixels of a page that a picture shows, where the page is longer. */
const highest = 4000

async function main(): Promise<void> {
  if (!existsSync('dist/index.html')) await import('./build.ts')
  const { path, says } = findChromium()
  console.log(says)
  if (path === null) throw new Error(says)
  const port = await freePort(4173)
  const server = await serve(port)
  const browser = await chromium.launch({ executablePath: path })
  try {
    for (const picture of pictures.filter(isAsked))
      await take(picture, browser, `http://localhost:${port}`)
  } finally {
    await browser.close()
    server.kill()
  }
}

const asked = process.argv.slice(2)

function isAsked({ name }: Picture): boolean {
  return asked.length === 0 || asked.some((word) => name.includes(word))
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
  const { name, device, taps, page: opens, then = [], scheme, set, isWhole = false } = picture
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
  // The parts of an outcome come a moment after it, and this is the last.
  const hasParts = await page.locator('[data-outcome]').isVisible()
  if (hasParts) await page.locator('button[name=record]').waitFor()
  if (set === 'spacing') await page.evaluate(spaceText)
  if (set === 'text') await doubleText(page)
  if (isWhole) await showAll(page)
  const path = `docs/screenshots/${name}.png`
  await page.screenshot({ path, animations: 'disabled' })
  await page.close()
  const { size } = statSync(path)
  const most = isWhole ? limit.whole : limit.part
  if (size > most) throw new Error(`${path} has ${size} bytes, and may have ${most}.`)
  console.log(`${path}  ${Math.round(size / 1000)} kB`)
}

/** Text as large as a device shows it that is set to 200 %. */
async function doubleText(page: Page): Promise<void> {
  const device = await page.context().newCDPSession(page)
  await device.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}

/** Makes the window about as high as the page, so that no bar lies over what would be scrolled to. */
async function showAll(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.min(height, highest) })
}

/** Taps by script: two quick touches on one spot would be taken for one. */
async function tapAll(page: Page, taps: Picture['taps']): Promise<void> {
  for (const [button, value] of taps) {
    const which = value === undefined ? '' : `[value="${value}"]`
    await page.locator(`#root button[name="${button}"]${which}`).dispatchEvent('click')
    // A language comes a moment after it was chosen.
    if (button === 'language') await page.locator(`:lang(${value})`).first().waitFor()
  }
}

await main()
