import { brokenWords } from './support/broken-words.ts'
import * as layout from './support/layout.ts'
import { momentWhen } from './support/moments.ts'
import { availabilityFor, outcomeIds, questionIds, routeTo } from './support/pathway.ts'
import { type Person } from './support/person.ts'
import { openPage } from './support/practice.ts'
import { resize } from './support/resize.ts'
import { expect, test } from './support/test.ts'
import { clipped, overlapping } from './support/words-on-page.ts'

/**
 * What large letters must not do, on any screen, in both languages: the text of the device at 200 %,
 * which is 32 px, and a window of 1280 by 1024 at 400 %, which is 320 by 256.
 */

const rules = [
  { says: 'no word is broken', breaks: brokenWords },
  { says: 'nothing lies over anything else', breaks: overlapping },
  { says: 'no control lies over another', breaks: layout.controlsOverControls },
  { says: 'nothing is cut off', breaks: clipped },
  { says: 'nothing is wider than the screen', breaks: layout.wide },
]

const nodes = [...questionIds, ...outcomeIds]

const scenario = 'a-word-at-the-desk'

/** What has an address, the projector last: nothing leads back from it. */
const pages = [
  'about',
  'accessibility',
  'contacts',
  'keep',
  'map',
  'person',
  'proof',
  'status',
  'signs',
  'without-speech',
  'you',
  'training',
  `training/${scenario}`,
  'training-room',
  `training-room/${scenario}`,
  'training-print',
  `training-print/${scenario}/trainer`,
  'training-print/all/questions',
  'training-write',
  'training-screen',
]

/** What one of them has: a way back, the way into a case, or the window of the projector. */
const ofAPage = 'button[name=leave-page], button[name=begin], .on-projector'

for (const language of ['en', 'pl']) {
  test(`large text breaks no word and covers nothing, on any screen, in ${language} @phone`, async ({
    I,
  }) => {
    test.setTimeout(240_000)
    await I.page.addInitScript((id) => localStorage.setItem('language', id), language)
    const look = await lookerAt(I)
    for (const at of new Set(nodes.map(momentOf))) {
      await arrive(I, at, language)
      await look('start')
      for (const node of nodes.filter((each) => momentOf(each) === at)) {
        await I.hurryAlong(routeTo(node, availabilityFor(node)))
        await I.seeWhole()
        await look(node)
        if (node === 'police-and-support') await lookAtRecord(I, look)
        await I.page.locator('button[name=clear]').click()
        await expect(I.page.locator('button[name=role]').first()).toBeVisible()
      }
    }
    await lookAtGroups(I, look)
    for (const page of pages) {
      await openPage(I.page, page)
      await expect(I.page.locator(ofAPage).first()).toBeVisible()
      await I.seeWhole()
      await look(page)
    }
  })
}

test('large text breaks no word and covers nothing where the app has failed @phone', async ({
  I,
}) => {
  await I.arrive()
  await I.findTheAppBroken()
  await expect(I.page.locator('#failure h1')).toBeVisible()
  const look = await lookerAt(I)
  await look('failure')
})

/** Looks at what is on the screen in both ways, and gives the device its own size back. */
async function lookerAt(I: Person): Promise<(name: string) => Promise<void>> {
  const device = I.page.viewportSize()!
  const fonts = await I.page.context().newCDPSession(I.page)
  const setText = async (standard: number) => {
    await fonts.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard - 3 } })
    await expect(I.page.locator('html')).toHaveCSS('font-size', `${String(standard)}px`)
  }
  return async (name) => {
    await I.unfoldAll()
    await setText(32)
    await keepsTo(I, `${name}, with text of 32 px`)
    await setText(16)
    await resize(I.page, { width: 320, height: 256 })
    await keepsTo(I, `${name}, at 400 %`)
    await resize(I.page, device)
  }
}

async function keepsTo(I: Person, name: string): Promise<void> {
  for (const { says, breaks } of rules) {
    expect.soft(await I.page.evaluate(breaks), `${name}: ${says}`).toEqual([])
  }
}

async function arrive(I: Person, at: string, language: string): Promise<void> {
  await I.arrive({ at })
  await expect(I.page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`))
  await expect(I.main.locator('.device p').first()).toBeVisible()
}

async function lookAtRecord(I: Person, look: (name: string) => Promise<void>): Promise<void> {
  const device = I.page.viewportSize()!
  await I.page.locator('button[name=record]').click()
  await expect(I.main.locator('.record')).toBeVisible()
  // Its table has many columns for a phone: at the size of text that most have, too.
  for (const width of [360, 412, 460]) {
    await resize(I.page, { width, height: 740 })
    await keepsTo(I, `record, at ${String(width)} px`)
  }
  await resize(I.page, device)
  await look('record')
  await I.page.locator('button[name=leave-page]').first().click()
  await expect(I.page.locator('.calls').first()).toBeVisible()
}

/** A group is begun, and asked its questions; then the list has one. */
async function lookAtGroups(I: Person, look: (name: string) => Promise<void>): Promise<void> {
  await openPage(I.page, 'training-groups')
  await I.page.locator('input[name=group-name]').fill('Monday')
  await I.page.locator('button[name=begin-group]').click()
  await expect(I.page.locator('button[name=ask]').first()).toBeVisible()
  await look('a group')
  const group = new URL(I.page.url()).hash.slice(1)
  for (const page of [`${group}/before`, `${group}/before/paper`, 'training-groups']) {
    await openPage(I.page, page)
    await I.seeWhole()
    await look(page)
  }
}

function momentOf(node: string): string {
  return momentWhen(availabilityFor(node))
}
