import type { Browser, Page } from '@playwright/test'
import { spaceText } from '../../tests/browser/support/layout.ts'
import { devices, type Picture, type Step } from './pictures.ts'

/** A Tuesday afternoon, when a line with office hours should be open. */
const moment = '2026-12-01T14:30:00Z'

/** Pixels of a page that a picture shows, where the page is longer. */
const highest = 4000

/**
 * Takes a picture of the app that is served at this address, and writes it to `path`. The clock
 * stands still, so a picture changes only when the app does.
 *
 * @throws when a step finds no button to tap within ten seconds
 */
export async function take(
  picture: Picture,
  browser: Browser,
  address: string,
  path: string,
): Promise<void> {
  const { device, steps, scheme = 'light', set, isWhole = false } = picture
  const page = await browser.newPage({ ...devices[device], colorScheme: scheme })
  try {
    page.setDefaultTimeout(10_000)
    await stopClock(page)
    await page.goto(address)
    await page.getByText(/^Ready for offline use/).waitFor()
    for (const step of steps) await follow(page, step)
    await settle(page)
    if (set === 'spacing') await page.evaluate(spaceText)
    if (set === 'text') await doubleText(page)
    if (isWhole) await showAll(page)
    await page.screenshot({ path, animations: 'disabled' })
  } finally {
    await page.close()
  }
}

/** The server’s clock agrees with the one that stands still. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.setFixedTime(moment)
  await page.route('**/version.json', async (route) => {
    const response = await route.fetch()
    const date = new Date(moment).toUTCString()
    await route.fulfill({ response, headers: { ...response.headers(), date } })
  })
}

/** Taps by script: two quick touches on one spot would be taken for one. */
async function follow(page: Page, step: Step): Promise<void> {
  if (typeof step === 'string') {
    await page.evaluate((hash) => (location.hash = hash), step)
    return
  }
  const [button, value] = step
  const which = value === undefined ? '' : `[value="${value}"]`
  await page.locator(`#root button[name="${button}"]${which}`).first().dispatchEvent('click')
  // A language comes a moment after it was chosen.
  if (button === 'language')
    await page
      .locator(`:lang(${String(value)})`)
      .first()
      .waitFor()
}

/** Waits for what comes a moment after the screen: a page, the parts of an outcome, fonts. */
async function settle(page: Page): Promise<void> {
  await page.getByText('Opening the page').waitFor({ state: 'hidden' })
  const hasParts = await page.locator('[data-outcome]').isVisible()
  if (hasParts) await page.locator('button[name=record]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
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
