import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { dist, expect, go, seeOutcome, test as base } from '../support/device.ts'
import { headingOf } from '../support/pathway.ts'
import { seeNumbers } from '../support/whom-to-call.ts'

/**
 * Every script of the build, one by one, is not there or cannot be had. It is a long list: only
 * `npm run test:faults` goes through it.
 */

const test = base.extend({ serviceWorkers: 'block' })
const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'))
/** Without these there are no questions, but still whom to ring. */
const isFirst = (script: string) => /^(?:index|rolldown-runtime)-/.test(script)
const pages = [
  'about',
  'record',
  'person',
  'contacts',
  'map',
  'status',
  'training',
  'training-write',
]

for (const status of [404, 500]) {
  for (const script of scripts) {
    test(`${script} is answered with ${status}: whom to ring is on every screen @faults`, async ({
      page,
    }) => {
      const ofPage = page.locator('#root h1').filter({ hasNotText: headingOf('emergency') })
      const way = page.locator('a[href="tel:999"]:visible').first()
      await page.route(`**/assets/${script}`, (route) => route.fulfill({ status, body: '' }))
      await page.goto('/')
      await expect(way).toBeVisible()
      if (isFirst(script)) return seeNumbers(page)
      await go(page, 'nhs', [['danger', 'yes']])
      await seeOutcome(page, 'emergency')
      await expect(page.locator('.call a[href="tel:999"]')).toBeVisible()
      for (const address of pages) {
        await page.evaluate((hash) => (location.hash = hash), address)
        await expect(ofPage).toBeVisible()
        await expect(way).toBeVisible()
        await page.goBack()
        await seeOutcome(page, 'emergency')
      }
    })
  }
}
