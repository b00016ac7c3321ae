import { readFileSync } from 'node:fs'
import { type Page } from '@playwright/test'
import { decoded } from './support/code.ts'
import { words } from './support/interface-words.ts'
import { services } from './support/pathway.ts'
import { resize } from './support/resize.ts'
import { expect, test } from './support/test.ts'

/** What a professional keeps of the tool on their own phone, and how Start leads to the numbers. */

const open = async (page: Page) => {
  await page.goto('./#keep')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('keep:heading'))
}

test('every service is saved as a contact with its number, after the warning', async ({ I }) => {
  await I.arrive()
  await open(I.page)
  await expect(I.main.getByText(words('keep:warning'))).toBeVisible()
  await expect(I.main.locator('button[name=save-contact]')).toHaveCount(
    Object.keys(services).length,
  )
  for (const [id, { tel }] of Object.entries(services)) {
    const download = I.page.waitForEvent('download')
    await I.main.locator(`[data-save="${id}"] button[name=save-contact]`).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`${id}.vcf`)
    const card = readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '')
    expect(card).toContain(`\r\nTEL;TYPE=WORK,VOICE:${tel}\r\n`)
    expect(card).toMatch(/\r\nNOTE:Hours: .+Checked on \d+ \w+ \d{4}/)
  }
})

test('a code and a link open the tool, and carry nothing else', async ({ I, context }) => {
  await I.arrive()
  await open(I.page)
  const address = new URL('./', I.page.url()).href
  await expect(I.main.locator('[data-link]')).toHaveText(address)
  const picture = I.main.getByRole('img', { name: words('keep:colleague.picture') })
  expect(await decoded(await context.newPage(), picture)).toBe(address)
})

for (const when of ['before the app is there', 'later'] as const) {
  test(`where the browser offers it ${when}, one line on Start puts it on the home screen`, async ({
    I,
  }) => {
    const line = I.main.locator('button[name=install]')
    if (when === 'later') await I.arrive()
    else await I.page.addInitScript(offerInstall, true)
    if (when === 'later') {
      await I.seeWhole()
      await expect(line).toHaveCount(0)
      await I.page.evaluate(offerInstall, false)
    } else {
      await I.arrive()
    }
    await expect(line).toHaveText(words('start:install'))
    await line.click()
    await expect(line).toHaveCount(0)
    expect(await I.page.evaluate(() => document.documentElement.dataset.asked)).toBe('once')
  })
}

test('on a small phone the way to the numbers is in sight, as is every role, and leads to them @phone', async ({
  I,
}) => {
  await I.arrive()
  await resize(I.page, { width: 360, height: 640 })
  const link = I.main.getByRole('link', { name: words('start.known') })
  const bar = (await I.page.locator('#root .emergency-bar').boundingBox())!
  for (const seen of [link, I.main.locator('button[name=role]').last()]) {
    const box = (await seen.boundingBox())!
    expect(box.y + box.height).toBeLessThanOrEqual(bar.y)
  }
  const address = I.page.url()
  await link.click()
  const heading = I.main.getByRole('heading', { name: words('start.numbers') })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await expect(I.main.locator('.service a').first()).toBeInViewport()
  expect(I.page.url()).toBe(address)
})

/** Runs in the page: what a browser does that can put the tool on the home screen. */
function offerInstall(isEarly: boolean): void {
  const make = () => {
    const event = new Event('beforeinstallprompt', { cancelable: true })
    const prompt = async () => {
      const { dataset } = document.documentElement
      dataset.asked = dataset.asked === undefined ? 'once' : 'again'
    }
    dispatchEvent(Object.assign(event, { prompt }))
  }
  // Right after the first scripts of the page, and before those of the app.
  if (isEarly) document.addEventListener('readystatechange', make, { once: true })
  else make()
}
