import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dist, expect as expectOn, test as testOn, visit } from './support/device.ts'
import { words } from './support/interface-words.ts'
import { standsInOrder } from './support/order.ts'
import { routeTo } from './support/pathway.ts'
import { expect, test } from './support/test.ts'

/** How to read this file: cards in each language as a browser shows them, then offline. */

interface Language {
  readonly lang: string
  readonly dir: string
  readonly ownName: string
  readonly needsInterpreter: string
  readonly cards: Readonly<Record<string, { readonly says: string }>>
  readonly page: { readonly heading: string }
}

const folder = join(import.meta.dirname, '../../flows/hertfordshire/person')
const languages = readdirSync(folder).map((name) => read(join(folder, name)))
const ids = ['safe-to-talk', 'point', 'interpreter', 'want-help', 'who-is-told', 'referral-is']
const order = [...ids, 'referral-is-not', 'keep-number']
const needReview = ['want-help', 'who-is-told', 'referral-is', 'referral-is-not']

test('each language is shown in its own font and direction, card by card @phone', async ({ I }) => {
  expect(languages).toHaveLength(9)
  await I.arrive()
  for (const { lang, dir, ownName, needsInterpreter, cards } of languages) {
    await I.showCards(ownName)
    await expect(I.page.locator('.header__name').filter({ visible: true })).toHaveCount(0)
    const side = I.page.locator('.for-person')
    await expect(side).toHaveAttribute('lang', lang)
    await expect(side).toHaveCSS('direction', dir)
    // What may not be shown in a language is one card, which asks for an interpreter.
    const shown = lang === 'en' ? order : order.filter((id) => !needReview.slice(1).includes(id))
    for (const [index, id] of shown.entries()) {
      const held = lang !== 'en' && needReview.includes(id)
      await I.see(held ? needsInterpreter : cards[id]!.says)
      await expect(I.page.locator('[data-review]')).toHaveText(
        words(lang === 'en' ? 'cards:source' : 'cards:unreviewed'),
      )
      const place = I.main.getByText(`Card ${index + 1} of ${shown.length}:`)
      const says = held ? '' : `One of them is in place of ${needReview.length} cards`
      await expect(place).toContainText(lang === 'en' ? 'English' : says)
      const inEnglish = languages.find((one) => one.lang === 'en')?.cards ?? {}
      await expect(I.main.locator('.for-you li')).toHaveText(
        held ? needReview.map((each) => inEnglish[each]!.says) : [],
      )
      if (id !== 'keep-number') await I.page.locator('button[name=next-card]').click()
    }
    await expect(I.page.locator('button[name=next-card]')).toHaveCount(0)
    await seeOwnFont(I.page, lang)
    await I.goBack()
    await I.seeStart()
  }
})

test('the names of the languages are in the shipped font, wherever they are', async ({ I }) => {
  await I.arrive()
  const namesAre = async (page: string) => {
    for (const { lang } of languages) await seeOwnFont(I.page, lang, `.language-name:lang(${lang})`)
    await expect(I.main.locator('.language-name'), page).toHaveCount(languages.length)
  }
  await I.page.goto('./#status')
  await I.seeWhole()
  await I.unfoldAll()
  await namesAre('what is sure')
  await I.page.goto('./#person')
  await namesAre('the picker of languages')
})

test('the cards keep the case, and nothing of the language is kept @engines', async ({ I }) => {
  const { steps, endsAt } = routeTo('respect-choice')
  await I.arrive()
  await I.hurryTo({ steps, endsAt })
  await I.showCards('ትግርኛ')
  await I.page.locator('button[name=card-yes]').click()
  await expect(I.page.locator('button[name=card-yes]')).toHaveAttribute('aria-pressed', 'true')
  const kept = () =>
    I.page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]),
    )
  expect(await kept()).not.toMatch(/"ti"|ትግርኛ|lang/)
  await expect(I.page.locator('#root .emergency-bar')).toBeVisible()
  await I.goBack()
  await I.standOn(endsAt)
  await I.openAboutPerson('العربية')
  await expect(I.main.locator('a[href^="tel:"]')).toHaveText(['999', '08000 121 700'])
  expect(await kept()).not.toMatch(/"ar"|العربية|lang/)
  await I.goBack()
  await I.standOn(endsAt)
})

test('in Arabic a number stays in its order, on the card and on the page for the person @engines', async ({
  I,
}) => {
  await I.arrive()
  await I.hurryTo(routeTo('respect-choice'))
  await I.openAboutPerson('العربية')
  await expect(I.main.locator('a[href^="tel:"]')).toHaveText(['999', '08000 121 700'])
  expect(await I.page.evaluate(standsInOrder, '[href="tel:+448000121700"]')).toBe(true)
  await I.goBack()
  await I.showCards('العربية')
  const number = I.main.locator('.card-number')
  while (!(await number.isVisible())) await I.page.locator('button[name=next-card]').click()
  expect(await I.page.evaluate(standsInOrder, '.card-number')).toBe(true)
})

testOn('offline, every language has its words and its font', async ({ server, context }) => {
  const page = await visit(context, server.address)
  expectOn(server.asked.filter((path) => path.endsWith('.woff2'))).toHaveLength(fontFiles().length)
  await page.close()
  await server.stop()
  const again = await context.newPage()
  for (const address of ['#person', '#you']) {
    await again.goto(server.address + address)
    for (const { lang, cards, page: about } of languages) {
      await again.reload()
      await again.locator(`button[name=language][value="${lang}"]`).click()
      const says = address === '#you' ? about.heading : cards['safe-to-talk']!.says
      await expectOn(again.getByRole('heading', { level: 1 })).toHaveText(says)
      await seeOwnFont(again, lang)
    }
  }
})

/** Says that every letter of the heading, or of another part, is drawn with the font that was shipped. */
async function seeOwnFont(page: Page, lang: string, part = '.for-person h1'): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  await page.locator(part).waitFor()
  const look = async () => {
    const { root } = await devtools.send('DOM.getDocument')
    const found = { nodeId: root.nodeId, selector: part }
    const { nodeId } = await devtools.send('DOM.querySelector', found)
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
    return fonts.map(({ familyName, isCustomFont }) => `${familyName} ${isCustomFont}`)
  }
  const families: Readonly<Record<string, RegExp>> = {
    ar: /^Noto Sans Arabic.* true$/,
    ti: /^Noto Sans Ethiopic.* true$/,
    'zh-Hans': /^Noto Sans SC.* true$/,
  }
  const family = families[lang] ?? /^Noto Sans.* true$/
  await expect
    .poll(async () => {
      const drawn = await look()
      return drawn.length > 0 && drawn.every((font) => family.test(font)) ? 'own' : drawn
    })
    .toBe('own')
  await devtools.detach()
}

function fontFiles(): readonly string[] {
  return readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.woff2'))
}

function read(path: string): Language {
  return JSON.parse(readFileSync(path, 'utf8')) as Language
}

test('where the person counts as a child, no card asks for a decision or explains a referral', async ({
  I,
}) => {
  const read = async (route: string) => {
    await I.arrive()
    await I.hurryAlong(routeTo(route))
    await I.showCards('English')
    const place = await I.page
      .getByText(/^Card 1 of/)
      .first()
      .textContent()
    await I.page.goto('about:blank')
    return Number(/of (\d+)/.exec(place ?? '')?.[1])
  }
  const all = await read('report-concern')
  expect(await read('child')).toBe(all - 4)
})
