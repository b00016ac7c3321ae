import { words } from './support/interface-words.ts'
import * as layout from './support/layout.ts'
import { type MadeUp, madeUp, speakMadeUp } from './support/made-up-languages.ts'
import { momentWhen } from './support/moments.ts'
import { availabilityFor, outcomeIds, questionIds, routeTo } from './support/pathway.ts'
import { type Person } from './support/person.ts'
import { resize } from './support/resize.ts'
import { expect, test } from './support/test.ts'
import { clipped, overlapping, untranslated } from './support/words-on-page.ts'

/** Another language on every screen: nothing stays in English, and every word has its place. */

const rules = [
  { says: 'nothing is in English', breaks: untranslated },
  { says: 'nothing is cut off', breaks: clipped },
  { says: 'nothing lies over anything else', breaks: overlapping },
  { says: 'nothing is wider than the screen', breaks: layout.wide },
  { says: 'what can be touched is 48 px wide and high', breaks: layout.smallTargets },
  { says: 'the emergency number is in sight, and dials', breaks: layout.emergencyOutOfSight },
]

const pages = [
  'about',
  'accessibility',
  'contacts',
  'map',
  'person',
  'proof',
  'signs',
  'status',
  'without-speech',
  'you',
]
const nodes = [...questionIds, ...outcomeIds]

for (const language of madeUp) {
  test(`every screen is ready for ${language.id}, on a phone and on a tablet @phone`, async ({
    I,
  }) => {
    test.setTimeout(180_000)
    await speakMadeUp(I.page, language.id)
    let looked = 0
    for (const at of new Set(nodes.map(momentOf))) {
      await arrive(I, at, language)
      await look(I, 'start')
      for (const node of nodes.filter((each) => momentOf(each) === at)) {
        await I.hurryAlong(routeTo(node, availabilityFor(node)))
        await standOn(I, node)
        await look(I, node)
        if (node === 'beacon') await lookAtRecord(I)
        await I.page.locator('button[name=clear]').click()
        await expect(I.page.locator('button[name=role]').first()).toBeVisible()
        looked += 1
      }
    }
    for (const page of pages) {
      await I.page.evaluate((hash) => (location.hash = hash), page)
      await expect(I.page.locator('button[name=leave-page]').first()).toBeVisible()
      await look(I, page)
      await I.page.locator('button[name=leave-page]').first().click()
      await expect(I.page.locator('button[name=role]').first()).toBeVisible()
      looked += 1
    }
    expect(looked).toBe(nodes.length + pages.length)
  })
}

test('English is painted first; a language is chosen on Start, kept, and given up on About', async ({
  I,
}) => {
  const [language] = madeUp
  await speakMadeUp(I.page, 'en')
  await I.arrive()
  const choice = (id: string) => I.page.locator(`button[name=language][value="${id}"]`)
  await expect(choice('en')).toHaveAttribute('aria-pressed', 'true')
  await choice(language.id).click()
  await expect(I.page.locator('html')).toHaveAttribute('lang', language.id)
  await expect(choice(language.id)).toHaveAttribute('aria-pressed', 'true')
  expect(await I.page.evaluate(() => localStorage.getItem('language'))).toBe(language.id)
  await I.page.evaluate(() => (location.hash = 'about'))
  await I.main.locator('[data-part=languages] > summary').click()
  await choice('en').click()
  await I.see(words('about:heading'))
  await expect(I.page.locator('html')).toHaveAttribute('lang', 'en-GB')
  expect(await I.page.evaluate(() => localStorage.getItem('language'))).toBe('en')
})

test('on a new device the tool is English, and Polish is offered by its own name', async ({
  I,
}) => {
  await I.arrive()
  await expect(I.page.locator('button[name=language]')).toHaveText(['English', 'Polski'])
  await expect(I.page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await I.see(words('start.heading'))
})

test('what the rules look for is found: English, words cut off, and words over words', async ({
  I,
}) => {
  await I.arrive()
  await I.page.evaluate(() => {
    const main = document.querySelector('main')!
    const plant = (style: Partial<CSSStyleDeclaration>, text: string) => {
      const element = document.createElement('p')
      element.textContent = text
      Object.assign(element.style, style)
      main.replaceChildren(...main.children, element)
    }
    plant({ overflow: 'hidden', height: '8px' }, 'Cut')
    plant({ marginTop: '60px' }, 'Under')
    plant({ marginTop: '-50px' }, 'Over')
  })
  expect(await I.page.evaluate(untranslated)).toContain('Cut')
  expect(await I.page.evaluate(clipped)).toEqual(['cut off: Cut'])
  expect(await I.page.evaluate(overlapping)).toEqual(['“Under” lies over “Over”'])
})

async function arrive(I: Person, at: string, { id, direction }: MadeUp): Promise<void> {
  await I.arrive({ at })
  await expect(I.page.locator('html')).toHaveAttribute('lang', id)
  await expect(I.page.locator('html')).toHaveAttribute('dir', direction)
}

async function standOn(I: Person, node: string): Promise<void> {
  const isOutcome = outcomeIds.includes(node)
  if (isOutcome) await expect(I.main).toHaveAttribute('data-outcome', node)
  else await expect(I.main.locator(`button[name="${node}"]`).first()).toBeVisible()
}

async function lookAtRecord(I: Person): Promise<void> {
  await I.main.locator('button[name=record]').click()
  await expect(I.main.locator('.record')).toBeVisible()
  await look(I, 'record')
  await I.page.locator('button[name=leave-page]').first().click()
  await expect(I.main).toHaveAttribute('data-outcome', 'beacon')
}

async function look(I: Person, name: string): Promise<void> {
  await I.unfoldAll()
  await expect(I.main.locator('.not-confirmed').first(), name).toBeVisible()
  const phone = I.page.viewportSize()!
  for (const size of [phone, { width: 768, height: 1024 }]) {
    await resize(I.page, size)
    for (const { says, breaks } of rules) {
      const where = `${name}, ${size.width} px wide: ${says}`
      expect.soft(await I.page.evaluate(breaks), where).toEqual([])
    }
  }
  await resize(I.page, phone)
}

function momentOf(node: string): string {
  return momentWhen(availabilityFor(node))
}
