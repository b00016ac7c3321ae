import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import failure from '#text/en/failure.json' with { type: 'json' }
import words from '#text/en/interface.json' with { type: 'json' }
import {
  answer,
  dist,
  expect,
  go,
  openHeld,
  seeOutcome,
  seeQuestion,
  seeStart,
  test as base,
} from '../support/device.ts'
import { comeBack, seeCalendar } from '../support/hidden.ts'
import { openPage } from '../support/practice.ts'
import { plantCase } from '../support/saved-case.ts'
import { numbers, seeWhomToCall } from '../support/whom-to-call.ts'

/** What comes of the page where something on its way to the device spoils it. */

const test = base.extend({ serviceWorkers: 'block' })
const html = readFileSync(join(dist, 'index.html'), 'utf8')

/** Answers with another text in place of the page, and the headers of the page. */
async function spoil(page: Page, text: string): Promise<void> {
  await page.route('/', async (route) =>
    route.fulfill({ response: await route.fetch(), body: text }),
  )
}

/** The page as it was built, up to the first place of these words. */
function upTo(words: string): string {
  const length = html.indexOf(words)
  if (length < 0) throw new Error(`The built page has no ${words}.`)
  return html.slice(0, length)
}

/** 999 and the other numbers are the first that is seen, and can be rung. */
async function seeNumbersFirst(page: Page): Promise<void> {
  const links = page.locator('a[href^="tel:"]:visible')
  for (const [index, { words: said, dials }] of numbers.entries()) {
    const link = links.nth(index)
    await expect(link).toHaveText(said)
    await expect(link).toHaveAttribute('href', dials)
    await expect(link).toBeInViewport({ ratio: 1 })
  }
}

test('a host that rewrites the page: no styles, the numbers come first, and Hide hides @phone', async ({
  page,
}) => {
  await spoil(page, html.replace('<style>', '<style> ').replace('<script>', '<script> '))
  await page.goto('/')
  await expect(page.locator('#root main')).toHaveCSS('animation-name', 'none')
  await seeNumbersFirst(page)
  await go(page, 'nhs', [])
  await answer(page, [['danger', 'yes']])
  await seeOutcome(page, 'emergency')
  await page.locator('#root button[name="hide"]').click()
  await seeCalendar(page)
  await comeBack(page)
  await seeStart(page)
})

test('a page that ends in the middle: 999 and the numbers are there @phone', async ({ page }) => {
  for (const end of [
    'sessionStorage',
    '<style>',
    '.month',
    '</style>',
    '<div id="root">',
    'id="numbers"',
  ]) {
    await test.step(end, async () => {
      await spoil(page, upTo(end))
      await page.goto('/')
      await seeNumbersFirst(page)
    })
  }
  expect(upTo('<script>').length).toBeLessThan(2_048)
})

test('a host that sends no headers: the page itself refuses what it does not need', async ({
  page,
}) => {
  await page.route('/', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto('/')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      said.push(effectiveDirective),
    )
    const image = document.createElement('img')
    image.src = 'https://elsewhere.example/p.png'
    const script = document.createElement('script')
    script.append('document.title = "run"')
    document.body.append(image, script)
    void fetch('https://elsewhere.example/').catch(() => undefined)
  })
  const refused = () => page.evaluate(() => Reflect.get(window, 'said') as readonly string[])
  await expect
    .poll(refused)
    .toEqual(expect.arrayContaining(['connect-src', 'img-src', 'require-trusted-types-for']))
  expect(await page.title()).not.toBe('run')
  await go(page, 'nhs', [['danger', 'yes']])
  await seeOutcome(page, 'emergency')
})

test('the parts that read files try no code from texts', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => said.push(blockedURI))
  })
  await page.goto('/')
  for (const name of ['contacts', 'training-groups', 'training-write']) {
    await openPage(page, name)
    await expect(page.locator('main input, main button[name]').nth(2)).toBeVisible()
  }
  expect(await page.evaluate(() => Reflect.get(window, 'said') as unknown)).toEqual([])
})

test('a script that lets a saved case wait, at any address: whom to ring, and then the case', async ({
  page,
}) => {
  for (const address of ['/', '/#about']) {
    await test.step(address, async () => {
      await plantCase(page, { trail: [{ node: 'danger', answer: 'no' }] })
      const letIn = await openHeld(page, address)
      const heading = page.getByRole('heading', { name: failure.heading })
      await expect(heading).toBeVisible()
      await seeWhomToCall(page)
      letIn()
      await expect(heading).toBeHidden()
      if (address !== '/') await page.getByRole('button', { name: words.back }).first().click()
      await seeQuestion(page, 'age')
      await page.unroute('**/assets/index-*.js')
    })
  }
})
