import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { sha256 } from '../../scripts/build/hash.ts'
import { withoutBuildHash } from '../../scripts/build/page.ts'
import { comeBack, seeCalendar } from './support/hidden.ts'
import { sentence, words } from './support/interface-words.ts'
import { callsOf, routeTo } from './support/pathway.ts'
import { openPage } from './support/practice.ts'
import { expect, test } from './support/test.ts'

/**
 * The build that is one file: opened as a file, with no server and no network, by everything that
 * somebody does with the tool; then put at an address, as on an intranet.
 */

const root = join(import.meta.dirname, '../..')
const file = join(root, 'dist-single/index.html')
const scenario = 'a-word-at-the-desk'

test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  test.setTimeout(240_000)
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build-single.ts'], {
    cwd: root,
  })
})

test('a file alone leads to the calls, shows everything, says what it does without, and keeps nothing', async ({
  I,
}) => {
  const address = pathToFileURL(file).href
  const asked = listen(I.page)
  const { size } = statSync(file)
  expect(size).toBeLessThan(2_000_000)
  // The page on it says how large it is.
  const said = /one file of about ([\d.]+) MB/.exec(readFileSync('docs/single-file.md', 'utf8'))
  expect(Number(said?.[1]) * 1e6 - size, 'docs/single-file.md says').toBeLessThan(1e5)
  expect(size - Number(said?.[1]) * 1e6, 'docs/single-file.md says').toBeLessThan(1e5)
  await I.arrive({ address })

  await test.step('Start says what it is, and when to replace it', async () => {
    for (const says of ['is.file', 'replace.file', 'fromFile.nothingKept']) {
      await expect(I.main.getByText(sentence(words(`single-file:${says}`)))).toBeVisible()
    }
  })

  await test.step('a live case has its calls, record, signs, cards and map', async () => {
    const route = routeTo('beacon')
    await I.hurryTo(route)
    expect(await I.readCalls()).toEqual(callsOf('beacon', 'open'))
    await I.openRecord()
    await openPage(I.page, 'map')
    await expect(I.main.locator('[data-node="beacon"]')).toHaveClass(/is-taken/)
    await openPage(I.page, 'signs')
    await I.see(words('link.signs'))
    await openPage(I.page, 'person')
    await I.button('ትግርኛ').click()
    await expect(I.main.locator('[lang=ti]').first()).toBeVisible()
    await expect.poll(() => loadedFonts(I.page)).toBeGreaterThan(0)
    await I.page.goBack()
  })

  await test.step('loaded again, nothing is left of it', async () => {
    await I.page.goto('about:blank')
    await I.arrive({ address })
    await I.seeStart()
  })

  await test.step('each page says what cannot be done there', async () => {
    const said = { contacts: ['noNumbers'], keep: ['noHomeScreen', 'noAddress'] }
    for (const [name, limits] of Object.entries({ ...said, about: ['nothingKeptHere'] })) {
      await openPage(I.page, name)
      for (const limit of limits) {
        await expect(I.main.getByText(words(`single-file:fromFile.${limit}`))).toBeVisible()
      }
    }
    await openPage(I.page, 'training-groups')
    await expect(I.main.getByText(words('groups:trouble.from-file'))).toBeVisible()
    await openPage(I.page, 'training-write')
    await expect(I.main.getByText(words('editor:kept.from-file'))).toBeVisible()
    await openPage(I.page, `training-room/${scenario}`)
    await expect(I.main.getByText(words('single-file:fromFile.twoWindows'))).toBeVisible()
    await I.main.locator('button[name=begin-room]').click()
    await I.main.locator('button[name=code]').click()
    await expect(I.main.getByText(words('single-file:fromFile.noPhones'))).toBeVisible()
  })

  await test.step('About shows the hash of all that is in the file', async () => {
    const hash = sha256(withoutBuildHash(readFileSync(file, 'utf8')), 'hex')
    await openPage(I.page, 'about')
    await I.main.locator('[data-part=version] > summary').click()
    await expect(I.main.getByText(hash.slice(0, 12))).toBeVisible()
  })

  await test.step('a made-up case is practised', async () => {
    await openPage(I.page, `training/${scenario}`)
    await I.main.locator('button[name=begin]').click()
    await expect(I.main.locator('button[name=danger]').first()).toBeVisible()
  })

  await test.step('it is hidden behind the calendar, and comes back', async () => {
    const icon = I.page.locator('link[rel=icon]')
    const before = (await icon.getAttribute('href')) ?? ''
    await I.page.locator('#root button[name=hide]').click()
    await expect(icon).not.toHaveAttribute('href', before)
    await expect(icon).toHaveAttribute('href', /^data:image/)
    await seeCalendar(I.page)
    await comeBack(I.page)
    await I.seeStart()
  })

  expect(await keptBy(I.page)).toEqual([])
  expect([...asked]).toEqual([address])
})

test('at an address, it keeps what the tool keeps, asks for nothing, and says where no script may run', async ({
  I,
}) => {
  const address = 'http://intranet.example/ring'
  await I.page.route(address, (route) => route.fulfill({ path: file }))
  const asked = listen(I.page)
  await I.arrive({ address })
  await expect(I.main.getByText(sentence(words('single-file:is.page')))).toBeVisible()
  await I.begin()
  await I.clear()
  expect(await keptBy(I.page)).toContain('works-for')
  await openPage(I.page, 'keep')
  await expect(I.main.locator('[data-link]')).toHaveText(address)
  await openPage(I.page, 'contacts')
  await expect(I.main.locator('button[name=set]').first()).toBeVisible()
  await expect(I.page.locator('[data-from-file]')).toHaveCount(0)
  expect([...asked]).toEqual([address])

  await test.step('a host that forbids the scripts of a page leaves the numbers', async () => {
    const sentenceInstead = I.page.getByText(words('failure:noScript'))
    await expect(sentenceInstead).toBeHidden()
    const headers = { 'content-security-policy': `script-src 'self'` }
    await I.page.route(address, (route) => route.fulfill({ path: file, headers }))
    I.expectComplaints()
    await I.page.goto('about:blank')
    await I.page.goto(address)
    await expect(sentenceInstead).toBeVisible()
    await expect(I.main.locator('a[href^="tel:"]').first()).toBeVisible()
  })
})

/** What the page asks for, but for what is written inside it. */
function listen(page: Page): ReadonlySet<string> {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const [address = ''] = request.url().split('#')
    if (!/^(data|blob|about):/.test(address)) asked.add(address)
  })
  return asked
}

/** How many fonts of the page are there to be drawn with. */
function loadedFonts(page: Page): Promise<number> {
  return page.evaluate(() => [...document.fonts].filter((font) => font.status === 'loaded').length)
}

/** The names of all that the browser keeps for the page. */
function keptBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name = '' }) => name),
  ])
}
