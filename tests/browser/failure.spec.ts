import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, type Route } from '@playwright/test'
import failure from '#text/en/failure.json' with { type: 'json' }
import words from '#text/en/interface.json' with { type: 'json' }
import outcomeWords from '#later/outcome/en.json' with { type: 'json' }
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
  toBeacon,
  whenOpen,
} from './support/device.ts'
import { plantCase } from './support/saved-case.ts'
import { sentence } from './support/interface-words.ts'
import { firstCallFarAway } from './support/layout.ts'
import { numbers, seeNumbers, seeWhomToCall } from './support/whom-to-call.ts'

/** Whatever breaks, the person still sees whom to call. */

const test = base.extend({ serviceWorkers: 'block' })
const mainScript = '**/assets/index-*.js'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('Start can be read, with every number, and says that there are no questions', async ({
    page,
  }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.start.heading)
    await expect(page.locator('.no-script')).toHaveText(failure.noScript)
    await expect(page.locator('.no-script')).toBeInViewport()
    await expect(page.getByText(failure.body)).toBeHidden()
    await expect(page.locator('#root .emergency-bar a')).toHaveAttribute('href', 'tel:999')
    await seeNumbers(page)
  })
})

const ways: readonly {
  readonly script: string
  readonly route: (route: Route) => Promise<void>
}[] = [
  { script: 'cannot be fetched', route: (route) => route.abort() },
  { script: 'is not there', route: (route) => route.fulfill({ status: 404, body: '' }) },
  {
    script: 'is a page of a hotel’s network',
    route: (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' }),
  },
  { script: 'cannot be read', route: (route) => route.fulfill(scriptOf('this is no script')) },
  { script: 'throws as it starts', route: (route) => route.fulfill(scriptOf('throw Error()')) },
]

test('where the app’s script does not come or does not run, the page shows whom to call', async ({
  page,
}) => {
  for (const { script, route } of ways) {
    await test.step(`where it ${script}`, async () => {
      await page.route(mainScript, route)
      await page.goto('/')
      await seeWhomToCall(page)
      await page.unroute(mainScript)
    })
  }
})

test('the same at every address', async ({ page }) => {
  await page.route(mainScript, (route) => route.abort())
  for (const address of ['/#about', '/#nonsense']) {
    await test.step(address, async () => {
      await page.goto('/icon.svg')
      await page.goto(address)
      await seeWhomToCall(page)
    })
  }
})

test('the same with a saved case, which is there again once the script is', async ({ page }) => {
  await plantCase(page, { trail: [{ node: 'danger', answer: 'yes' }] })
  await page.route(mainScript, (route) => route.abort())
  await page.goto('/')
  await seeWhomToCall(page)
  await page.unroute(mainScript)
  await page.getByRole('link', { name: failure.reload }).click()
  await seeOutcome(page, 'emergency')
})

test.describe('where the browser is broken or old', () => {
  for (const { fault, tamper } of [
    {
      fault: 'it cannot tell the time in London',
      tamper: () => {
        Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
          get: () => {
            throw new RangeError('no time zones')
          },
        })
      },
    },
    { fault: 'it has no Object.hasOwn', tamper: () => Reflect.deleteProperty(Object, 'hasOwn') },
    { fault: 'it has no Intl', tamper: () => Reflect.deleteProperty(window, 'Intl') },
  ]) {
    test(`${fault}: the page shows whom to call`, async ({ page }) => {
      await page.addInitScript(tamper)
      await page.goto('/')
      await seeWhomToCall(page)
    })
  }

  for (const { fault, tamper } of [
    {
      fault: 'it refuses locks',
      tamper: () => {
        LockManager.prototype.request = () => Promise.reject(new DOMException('', 'SecurityError'))
      },
    },
    {
      fault: 'it has no locks',
      tamper: () => Reflect.deleteProperty(Navigator.prototype, 'locks'),
    },
  ]) {
    test(`${fault}: the tool works`, async ({ page }) => {
      const errors: Error[] = []
      page.on('pageerror', (error) => errors.push(error))
      await page.addInitScript(tamper)
      await page.goto('/')
      await go(page, 'nhs', [['danger', 'yes']])
      await seeOutcome(page, 'emergency')
      expect(errors).toEqual([])
    })
  }
})

test('a screen that breaks while it is shown gives way to the numbers', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { before: Intl.DateTimeFormat }))
  await page.clock.install({ time: whenOpen })
  await page.goto('/')
  await go(page, 'nhs', toBeacon)
  await seeOutcome(page, 'beacon')
  await page.evaluate(() => {
    const { before } = window as unknown as { readonly before: typeof Intl.DateTimeFormat }
    Object.defineProperty(before.prototype, 'format', {
      get: () => {
        throw new RangeError('no time zones')
      },
    })
  })
  await page.clock.fastForward('05:00')
  await seeWhomToCall(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a first screen that breaks gives way to the numbers, and they stay', async ({ page }) => {
  await page.route(mainScript, async (route) => {
    const script = await (await route.fetch()).text()
    const broken = script.replaceAll('.startServices.map(', '.startServices.none.map(')
    expect(broken).not.toBe(script)
    await route.fulfill(scriptOf(broken))
  })
  const broke = page.waitForEvent('console', (message) => message.type() === 'error')
  await page.goto('/')
  await broke
  await seeWhomToCall(page)
  await page.unroute(mainScript)
  await page.getByRole('link', { name: failure.reload }).click()
  await seeStart(page)
})

test.describe('what an extension puts into the page', () => {
  // No policy of a page binds it.
  test.use({ bypassCSP: true })

  test('an error of something else in the browser stops nobody', async ({ page }) => {
    await page.goto('/')
    await go(page, 'nhs', [])
    await page.evaluate(() => {
      dispatchEvent(new ErrorEvent('error', { filename: 'chrome-extension://other/script.js' }))
      document.body.append(Object.assign(document.createElement('script'), { src: '/none.js' }))
      document.body.append(Object.assign(document.createElement('img'), { src: '/none.png' }))
    })
    await answer(page, [['danger', 'yes']])
    await seeOutcome(page, 'emergency')
  })
})

test.describe('a part that cannot be loaded takes nothing else with it', () => {
  test('what Start says of this device', async ({ page }) => {
    const asked = page.waitForEvent('requestfailed')
    await page.route('**/assets/preloaded-*.js', (route) => route.abort())
    await page.goto('/')
    await asked
    await seeStart(page)
    await go(page, 'nhs', [['danger', 'yes']])
    await seeOutcome(page, 'emergency')
  })

  test('what is around the calls, which says so once and comes with a reload', async ({ page }) => {
    const whatElse = page.getByText(sentence(outcomeWords.steps))
    const missing = page.getByText(words.outcome.aroundMissing, { exact: true })
    await page.route('**/assets/preloaded-*.js', (route) => route.abort())
    await page.goto('/')
    await go(page, 'nhs', [['danger', 'yes']])
    await expect(missing).toHaveCount(1)
    await expect(missing).toBeVisible()
    await expect(page.locator('.call [href^="tel:"]').first()).toBeVisible()
    await expect(page.getByRole('button', { name: words.back })).toBeVisible()
    await expect(whatElse).toHaveCount(0)
    await page.unroute('**/assets/preloaded-*.js')
    await page.reload()
    await seeOutcome(page, 'emergency')
    await expect(whatElse).toBeVisible()
    await expect(missing).toHaveCount(0)
  })

  test('the sources of an outcome', async ({ page }) => {
    await page.route('**/assets/background-*.js', (route) => route.abort())
    await page.goto('/')
    await go(page, 'nhs', [['danger', 'yes']])
    await page.getByText(outcomeWords.why, { exact: true }).click()
    await expect(page.getByText(outcomeWords.sourcesMissing).last()).toBeVisible()
    await expect(page.locator('.call').first()).toBeVisible()
  })

  test('the code of a number, which is there in words', async ({ page }) => {
    await page.route('**/assets/qr-path-*.js', (route) => route.abort())
    await page.goto('/')
    await go(page, 'nhs', toBeacon)
    const call = page.locator('.call').first()
    await call.locator('summary').click()
    await call.locator('button[name=code]').click()
    await expect(call.getByText(outcomeWords.code.missing)).toBeVisible()
    await expect(call.locator('[href^="tel:"]').first()).toBeVisible()
  })

  test('the code on a projector, whose address is there in words', async ({ page }) => {
    await page.route('**/assets/qr-path-*.js', (route) => route.abort())
    await page.goto('/#training-room/a-word-at-the-desk')
    await page.locator('[name=begin-room]').click()
    await page.locator('button[name=code]').click()
    await expect(page.locator('.projector').getByText(outcomeWords.code.missing)).toBeVisible()
    await expect(page.locator('.projector')).toContainText('#training/a-word-at-the-desk/0')
  })

  test('About, and the case goes on', async ({ page }) => {
    await page.route('**/assets/pages-*.js', (route) => route.abort())
    await page.goto('/')
    await go(page, 'nhs', [['danger', 'yes']])
    // What is around the calls moves the link until it is there.
    await expect(page.getByText(sentence(outcomeWords.steps))).toBeVisible()
    await page.getByRole('link', { name: words.about }).click()
    await expect(page.getByText(words.pageMissing.body)).toBeVisible()
    await page.getByRole('button', { name: words.back }).first().click()
    await seeOutcome(page, 'emergency')
  })
})

test.describe('a file that never answers leaves nobody without words', () => {
  /** Holds a file back until the returned function is called. */
  async function hold(page: Page, file: string): Promise<() => void> {
    let letIn: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      letIn = resolve
    })
    await page.route(file, async (route) => {
      await held
      await route.continue()
    })
    return letIn
  }
  // How soon, the unit tests of `later` and of the page’s own script say, by a clock of their own.
  const inTime = { timeout: 15_000 }

  for (const { address, file } of [
    { address: 'about', file: '**/assets/pages-*.js' },
    { address: 'contacts', file: '**/assets/ContactsPage-*.js' },
    { address: 'training', file: '**/assets/TrainingPage-*.js' },
  ]) {
    test(`#${address}: whom to ring, and a way back; then the page after all`, async ({ page }) => {
      await page.goto('/')
      await go(page, 'nhs', [])
      const letIn = await hold(page, file)
      await page.evaluate((hash) => (location.hash = hash), address)
      const h1 = page.getByRole('heading', { level: 1 })
      await expect(h1).toHaveText(words.pageMissing.heading, inTime)
      await expect(h1).toBeFocused()
      await seeNumbers(page)
      await page.getByRole('button', { name: words.back }).first().click()
      await seeQuestion(page, 'danger')
      await page.goForward()
      letIn()
      await expect(h1).not.toHaveText(words.pageMissing.heading)
    })
  }

  test('what is around the calls: the calls are there, and the rest comes', async ({ page }) => {
    const letIn = await hold(page, '**/assets/preloaded-*.js')
    await page.goto('/')
    await go(page, 'nhs', [['danger', 'yes']])
    const missing = page.getByText(words.outcome.aroundMissing, { exact: true })
    await expect(missing).toBeVisible(inTime)
    await page.setViewportSize({ width: 360, height: 640 })
    expect(await page.evaluate(firstCallFarAway)).toEqual([])
    const before = await page.locator('.call__link').first().boundingBox()
    letIn()
    await expect(page.getByText(sentence(outcomeWords.steps))).toBeVisible()
    await expect(missing).toHaveCount(0)
    // No thumb on its way to the number meets another place.
    expect(await page.locator('.call__link').first().boundingBox()).toEqual(before)
  })

  test('a code: what it holds is there in words, and the code comes', async ({ page }) => {
    const letIn = await hold(page, '**/assets/qr-path-*.js')
    await page.goto('/#keep')
    const missing = page.getByText(outcomeWords.code.missing)
    await expect(missing).toBeVisible(inTime)
    await expect(page.locator('[data-link]')).toHaveText(new URL('/', page.url()).href)
    letIn()
    await expect(page.locator('.code__picture')).toBeVisible()
    await expect(missing).toHaveCount(0)
  })

  test('what the clock decides: whom to ring, and then its outcome', async ({ page }) => {
    await page.clock.setFixedTime(whenOpen)
    const letIn = await openHeld(page)
    await go(page, 'nhs', toBeacon)
    await expect(page.getByRole('heading', { name: failure.heading })).toBeVisible(inTime)
    await seeWhomToCall(page)
    letIn()
    await seeOutcome(page, 'beacon')
    await expect(page.getByRole('heading', { name: failure.heading })).toBeHidden()
  })
})

test('the numbers in the built page are those of the pathway', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const [plain = '', start = '', failure = ''] = html.split(
    /<div id="(?:root|failure)"|<template data-screen/,
  )
  const dialled = (part: string) => [...part.matchAll(/href="(tel:[^"]*)"/g)].map(([, tel]) => tel)
  const expected = numbers.map(({ dials }) => dials)
  expect(dialled(plain)).toEqual(expected)
  expect(dialled(failure)).toEqual([...expected, 'tel:999'])
  expect(dialled(start)).toEqual([...expected, 'tel:999'])
  for (const { words: said } of numbers) expect(failure).toContain(said)
})

function scriptOf(body: string) {
  return { contentType: 'text/javascript', body }
}
