import type { Page as BrowserPage } from '@playwright/test'
import words from '#text/en/interface.json' with { type: 'json' }
import { expect, test } from './support/device.ts'
import { openPage } from './support/practice.ts'

/**
 * How to read this file: each page is opened while what it needs comes slowly. In every frame that is
 * painted meanwhile the emergency number is in sight, or, on the projector, the strip of practice.
 */

const scenario = 'a-word-at-the-desk'
const pages = [
  ...['about', 'accessibility', 'contacts', 'person', 'proof', 'record', 'signs', 'training'],
  ...['training-groups', `training-print/${scenario}`, `training-room/${scenario}`],
  ...['training-screen', 'training-write', 'without-speech', 'you'],
]

test.use({ serviceWorkers: 'block' })

test('the frame never leaves the screen while a page loads @desktop', async ({
  server,
  context,
}) => {
  test.slow()
  for (const name of pages) {
    await test.step(name, async () => {
      const page = await context.newPage()
      await page.goto(server.address)
      await expect(page.locator('button[name=role]').first()).toBeVisible()
      await delayEachFile(page)
      await page.evaluate(watchFrame)
      await openPage(page, name)
      await seesFrameAllAlong(page, name)
      await page.close()
    })
  }
})

test('nor while it is the first that is opened @desktop', async ({ server, context }) => {
  for (const name of ['training', 'about', `training-room/${scenario}`]) {
    await test.step(name, async () => {
      const page = await context.newPage()
      await delayEachFile(page)
      await page.goto(`${server.address}#${name}`, { waitUntil: 'commit' })
      await expect(page.locator('#root .emergency-bar')).toBeVisible()
      await page.evaluate(watchFrame)
      await seesFrameAllAlong(page, name)
      await page.close()
    })
  }
})

/** What a page needs comes late, and still before the words for a file that never comes. */
async function delayEachFile(page: BrowserPage): Promise<void> {
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200))
    await route.continue()
  })
}

async function seesFrameAllAlong(page: BrowserPage, name: string): Promise<void> {
  await expect(page.getByText(words.loading, { exact: true })).toBeVisible()
  await expect(page.getByText(words.loading, { exact: true })).toHaveCount(0)
  await expect(page.locator('#root h1')).toBeVisible()
  const { frames, without } = await page.evaluate(() => Reflect.get(window, 'watched') as Watched)
  expect(frames, name).toBeGreaterThan(3)
  expect(without, name).toBe(0)
}

interface Watched {
  readonly frames: number
  /** Those with nothing of the frame in sight. */
  readonly without: number
}

/** Runs in the page: looks at each frame from now on. */
function watchFrame(): void {
  const watched = { frames: 0, without: 0 }
  Reflect.set(window, 'watched', watched)
  const look = () => {
    const all = [...document.querySelectorAll('#root .emergency-bar, #root .practice--strip')]
    const isSeen = all.some((one) => one.checkVisibility({ visibilityProperty: true }))
    watched.frames += 1
    if (!isSeen) watched.without += 1
    requestAnimationFrame(look)
  }
  look()
}
