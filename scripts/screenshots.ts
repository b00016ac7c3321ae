/**
 * `npm run screenshots`: takes the pictures in the README anew, from the build in `dist/`, which it
 * makes when there is none. The clock stands still, so a picture changes only when the app does.
 * With words after `--`, only those pictures are taken that have one of them in their name.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { spaceText } from '../tests/browser/support/layout.ts'
import { findChromium } from './chromium.ts'
import { devices, type Picture, pictures } from './pictures.ts'
import { freePort } from './test/free-port.ts'

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
