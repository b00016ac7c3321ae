import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type Page } from '@playwright/test'
import {
  answer,
  appAnswers,
  dist,
  expect,
  go,
  openHeld,
  seeOutcome,
  seeQuestion,
  seeStart,
  test,
  toBeacon,
  whenOpen,
} from './support/device.ts'
import { safetyRules } from './support/pathway.ts'
import { plantCase } from './support/saved-case.ts'

/** The first tap works as soon as there is something to tap, and little is loaded before it. */

const nhs = 'button[name="role"][value="nhs"]'

test.describe('before the app is ready', () => {
  const ways: readonly { readonly by: string; readonly tap: (page: Page) => Promise<void> }[] = [
    { by: 'a mouse', tap: (page) => page.locator(nhs).click() },
    { by: 'a finger', tap: (page) => page.locator(nhs).tap() },
    { by: 'Enter', tap: (page) => page.locator(nhs).press('Enter') },
    { by: 'the space bar', tap: (page) => page.locator(nhs).press(' ') },
    { by: 'a finger on its words', tap: (page) => page.locator(`${nhs} span`).tap() },
    { by: 'two mouse clicks', tap: (page) => page.locator(nhs).dblclick() },
  ]
  test('a tap opens the first question, whatever makes it, and Back leads to Start', async ({
    page,
  }) => {
    const letIn = await openHeld(page)
    for (const { by, tap } of ways) {
      await test.step(by, async () => {
        await tap(page)
        await seeFirstQuestion(page)
        expect(await kept(page)).toMatchObject({ role: 'nhs', trail: [] })
        await page.locator('button[name="back"]').click()
        await seeStart(page)
        expect(await kept(page)).toBeNull()
      })
    }
    await page.locator(nhs).click()
    letIn()
    await appAnswers(page)
    await seeFirstQuestion(page)
    expect(await kept(page)).toMatchObject({ role: 'nhs', trail: [] })
  })

  test('a case is gone through to its calls, changed, and cleared, by the page alone @engines', async ({
    page,
  }) => {
    await openHeld(page)
    await go(page, 'council', [['danger', 'yes']])
    await seeOutcome(page, 'emergency')
    await expect(page.locator('[data-service="police-999"] a[href="tel:999"]')).toBeVisible()
    await answer(page, [
      ['emergency', 'continue'],
      ['age', 'adult'],
    ])
    await page
      .locator('.disclosure', { has: page.locator('.answered') })
      .locator('summary')
      .click()
    await page.locator('button[name="change"][value="danger"]').click()
    await seeFirstQuestion(page)
    await expect(page.locator('#main h1')).toBeFocused()
    await page.locator('.skip-link').dispatchEvent('click')
    await expect(page.locator('#main')).toBeFocused()
    await answer(page, [['danger', 'no']])
    await page.locator('button[name="clear"]').click()
    await seeStart(page)
    expect(await kept(page)).toBeNull()
    expect(await page.evaluate(() => history.state as unknown)).toBeNull()
  })

  test('what the clock decides is said to be on its way, and the app decides it @engines', async ({
    page,
  }) => {
    await page.clock.setFixedTime(whenOpen)
    const letIn = await openHeld(page)
    await go(page, 'nhs', toBeacon)
    await expect(page.locator('button[value="support-only"]')).toHaveAttribute('data-tapped', '')
    await expect(page.locator('.frame > [role="status"]')).not.toBeEmpty()
    letIn()
    await seeOutcome(page, 'beacon')
    await expect(page.locator('.frame > [role="status"]')).toBeEmpty()
  })

  test('the app takes over the screen that was come to, its heading and the focus on it @engines', async ({
    page,
  }) => {
    const letIn = await openHeld(page)
    await go(page, 'nhs', [['danger', 'no']])
    const heading = page.locator('main h1')
    await expect(heading).toBeFocused()
    const before = await heading.innerText()
    letIn()
    await appAnswers(page)
    await seeQuestion(page, 'age')
    await expect(heading).toHaveText(before)
    await expect(heading).toBeFocused()
    await answer(page, [['age', 'under-18']])
    await seeOutcome(page, 'child')
  })

  test('About, tapped before the app is ready, opens', async ({ page }) => {
    const letIn = await openHeld(page)
    await page.getByRole('link', { name: 'About this tool' }).click()
    letIn()
    await seeAbout(page)
  })

  test('of a role and then About, About is what the person wants', async ({ page }) => {
    const letIn = await openHeld(page)
    await page.locator(nhs).click()
    await page.getByRole('link', { name: 'About this tool' }).click()
    letIn()
    await seeAbout(page)
    await page.locator('button[name="leave-page"]').first().click()
    await seeFirstQuestion(page)
  })

  test('of About and then an answer, the answer is, and Back leads to its question @engines', async ({
    page,
  }) => {
    const letIn = await openHeld(page)
    const about = page.getByRole('link', { name: 'About this tool' })
    await page.locator(nhs).click()
    await about.click()
    await answer(page, [['danger', 'no']])
    await expect(page.locator('[data-tapped]')).toHaveCount(0)
    await about.click()
    await page.locator('button[name="back"]').click()
    await seeFirstQuestion(page)
    await answer(page, [['danger', 'no']])
    letIn()
    await appAnswers(page)
    await seeQuestion(page, 'age')
    await page.goBack()
    await seeFirstQuestion(page)
    await page.goBack()
    await seeStart(page)
  })

  test('kept whole by the browser, the page shows the case that was begun in the tab meanwhile @engines', async ({
    page,
  }) => {
    const letIn = await openHeld(page)
    await go(page, 'nhs', [['danger', 'no']])
    await page.evaluate(() => {
      const saved = JSON.parse(sessionStorage.getItem('case') ?? '{}') as object
      const trail = [{ node: 'danger', answer: 'yes' }]
      const other = { ...saved, savedAt: Date.now() - 1000, trail }
      sessionStorage.setItem('case', JSON.stringify(other))
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    letIn()
    await seeOutcome(page, 'emergency')
  })
})

test.describe('a hand that shakes while the app gets ready', () => {
  const touches = [
    {
      rule: 'does not answer the first question with the second touch',
      beside: 0,
      lands: 'danger',
    },
    { rule: 'and a touch elsewhere is an answer', beside: 60, lands: 'emergency' },
  ]
  for (const { rule, beside, lands } of touches) {
    test(rule, async ({ page }) => {
      await page.addInitScript(touchTheFirstAnswer, beside)
      const letIn = await openHeld(page)
      await page.locator(nhs).tap()
      letIn()
      await expect(page.locator('html[data-touched-twice]')).toBeVisible()
      await (lands === 'danger' ? seeQuestion(page, lands) : seeOutcome(page, lands))
    })
  }
})

/** In the page: the moment the first question is there, touches its first answer where the first touch was. */
function touchTheFirstAnswer(beside: number): void {
  let first: { readonly x: number; readonly y: number } | null = null
  const keep = ({ clientX, clientY }: MouseEvent) => (first ??= { x: clientX, y: clientY })
  document.addEventListener('click', keep, true)
  const observer = new MutationObserver(() => {
    const answer = document.querySelector('button[name="danger"]')
    if (answer === null || first === null) return
    observer.disconnect()
    const place = { clientX: first.x, clientY: first.y + beside }
    const touch = { bubbles: true, detail: 1, pointerType: 'touch', ...place }
    answer.dispatchEvent(new PointerEvent('click', touch))
    document.documentElement.dataset.touchedTwice = ''
  })
  observer.observe(document, { childList: true, subtree: true })
}

test.describe('a tap that nobody can have meant is forgotten', () => {
  test('with a saved case, which is shown instead', async ({ page }) => {
    await plantCase(page, { trail: [{ node: 'danger', answer: 'yes' }] })
    const letIn = await openHeld(page)
    await page.locator(nhs).dispatchEvent('click')
    letIn()
    await seeOutcome(page, 'emergency')
    expect(await kept(page)).toMatchObject({ trail: [{ node: 'danger', answer: 'yes' }] })
  })

  test('with another page in the address, which is shown instead', async ({ page }) => {
    const letIn = await openHeld(page, '/#about')
    await page.locator(nhs).dispatchEvent('click')
    letIn()
    await seeAbout(page)
    expect(await kept(page)).toBeNull()
  })
})

test('the app takes over the page as it is, and says nothing against it @engines', async ({
  page,
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  const letIn = await openHeld(page)
  const parts = page.locator('#root *')
  await expect(page.locator('#root .emergency-bar')).toBeVisible()
  await parts.evaluateAll((all) =>
    all.forEach((part, index) => part.setAttribute('data-part', String(index))),
  )
  const before = await parts.count()
  letIn()
  await expect(page.locator('.device p')).not.toHaveCount(0)
  expect(before).toBeGreaterThan(50)
  const kept = await page.locator('#root [data-part]:not(.state):not(.state *)').count()
  const unread = await page.locator('.state').count()
  expect(kept + unread).toBeGreaterThanOrEqual(before)
  expect(said).toEqual([])
})

test('an address that is no page is Start', async ({ page }) => {
  const hashes = ['#nonsense', '#about/more', '#ABOUT', '#%']
  for (const hash of hashes) {
    await test.step(hash, async () => {
      // From another page, so that the tool is loaded again.
      await page.goto('/icon.svg')
      await page.goto(`/${hash}`)
      await seeStart(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect.poll(() => new URL(page.url()).hash).toBe('')
      await page.locator(nhs).click()
      await seeFirstQuestion(page)
      await page.goBack()
      await seeStart(page)
    })
  }
})

test.describe('little is sent', () => {
  /** Until the first answer: the page alone, with its icons. */
  const mostBeforeAnswer = 22_000
  /** Until the app has taken the page over. */
  const mostBeforeApp = 117_500

  test('before the first answer, and before the app has taken over', async ({ page }, testInfo) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const letIn = await openHeld(page)
    await page.locator(nhs).click()
    await seeFirstQuestion(page)
    const early = asked.filter((file) => !file.endsWith('.js'))
    expect(early).toEqual(['/'])
    expect(report(early, 'the first answer')).toBeLessThanOrEqual(mostBeforeAnswer)
    letIn()
    await appAnswers(page)
    // What Start says of the device is asked for by the app itself, once taps are answered.
    const later = /(?:preloaded|background|languages)-|version\.json$/
    const files = [...new Set([...asked, ...filesOfPage()])].filter((file) => !later.test(file))
    const total = report(files, testInfo.title)
    expect(files.filter((file) => extname(file) === '.js').length).toBeGreaterThan(0)
    expect(total).toBeLessThanOrEqual(mostBeforeApp)
  })

  test('of what the built page names', () => {
    const total = report(filesOfPage(), 'named by index.html')
    expect(total).toBeGreaterThan(50_000)
    expect(total).toBeLessThanOrEqual(mostBeforeApp)
  })

  test('and every text of the build has its Brotli copy', () => {
    const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:html|js|css|json|svg|webmanifest)$/.test(name),
    )
    expect(texts.length).toBeGreaterThan(5)
    // Nobody's browser asks for the list of packages.
    const asked = texts.filter((name) => name !== 'sbom.cdx.json')
    expect(asked.filter((name) => bytesOf(name) > statSync(join(dist, name)).size)).toEqual([])
  })
})

test('nothing of the proof is loaded before the first tap, although it is in the build', async ({
  page,
}) => {
  const says = Object.values(safetyRules).map((rule) => rule.says)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/', { waitUntil: 'commit' })
  await page.locator(nhs).click()
  await seeFirstQuestion(page)
  const files = [...new Set([...asked, ...filesOfPage()])].filter((file) => /\/$|\.js$/.test(file))
  const built = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'))
  expect(files.filter((file) => saysAny(file, says))).toEqual([])
  // How this is checked says them, and the map says which of them watch a box.
  expect(built.filter((file) => saysAny(`/assets/${file}`, says)).length).toBe(2)
  expect(says.length).toBeGreaterThanOrEqual(13)
})

/** Whether a file of the build has any of these sentences. */
function saysAny(file: string, sentences: readonly string[]): boolean {
  const content = readFileSync(join(dist, file === '/' ? 'index.html' : file), 'utf8')
  return sentences.some((sentence) => content.includes(sentence))
}

/** The page itself, and every file that it names: scripts, styles, icons, the manifest. */
function filesOfPage(): readonly string[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/([^"]+)"/g)]
  return ['/', ...named.map(([, file]) => `/${file ?? ''}`)]
}

/** Adds up files as they are sent, and prints the sum and its parts. */
function report(files: readonly string[], title: string): number {
  const sizes = files.map((file) => ({ file, bytes: bytesOf(file) }))
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const parts = sizes.map(({ file, bytes }) => `${file} ${String(bytes)}`).join(', ')
  process.stdout.write(`Before the first tap, ${title}: ${String(total)} bytes (${parts}).\n`)
  return total
}

/** The bytes of a file as a host sends it: its Brotli copy, where a text has one. */
function bytesOf(file: string): number {
  const path = join(dist, file === '/' ? 'index.html' : file)
  return statSync(extname(path) === '.png' ? path : `${path}.br`).size
}

async function seeFirstQuestion(page: Page): Promise<void> {
  await seeQuestion(page, 'danger')
}

async function seeAbout(page: Page): Promise<void> {
  await expect(page.locator('.hash')).toBeAttached()
}

/** The case that the tool keeps, or null. */
async function kept(page: Page): Promise<unknown> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('case') ?? 'null') as unknown)
}
