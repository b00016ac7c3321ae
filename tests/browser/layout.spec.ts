import * as layout from './support/layout.ts'
import { type Person } from './support/person.ts'
import { type Screen, screens, visitEach } from './support/screens.ts'
import { expect, test } from './support/test.ts'
import { clipped, overlapping } from './support/words-on-page.ts'

/** What must hold for the look of every screen, with every part of the page unfolded. */

interface Rule {
  readonly says: string
  readonly breaks: () => readonly string[]
}

const rules: readonly Rule[] = [
  { says: 'nothing is wider than the screen', breaks: layout.wide },
  { says: 'what can be touched is 48 px wide and high', breaks: layout.smallTargets },
  { says: 'the emergency number is in sight, and dials', breaks: layout.emergencyOutOfSight },
  { says: 'the bars take less than a fifth of the height', breaks: layout.barsTooHigh },
  { says: 'answers are 64 px high, and all alike', breaks: layout.unlikeAnswers },
  { says: 'no words are smaller than 16 px', breaks: layout.smallText },
]

const everyScreen = 'every screen keeps the rules of layout'

test(`${everyScreen} @every-size`, async ({ I }) => {
  await keepsTo(I, rules, screens)
})

const windows = [
  { says: 'on a tablet turned on its side', width: 1024, height: 768 },
  { says: 'on a phone turned on its side', width: 740, height: 360 },
  { says: 'at 400 % of a window of 1280 by 1024', width: 320, height: 256 },
]

for (const { says, ...viewport } of windows) {
  test.describe(says, () => {
    test.use({ viewport })
    test(`${everyScreen} @desktop`, async ({ I }) => {
      await keepsTo(I, rules, screens)
    })
  })
}

test(`with the device’s text at 200 %, ${everyScreen} @phone`, async ({ I }) => {
  const device = await I.page.context().newCDPSession(I.page)
  await device.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  await keepsTo(I, rules, screens)
  await expect(I.page.locator('html')).toHaveCSS('font-size', '32px')
})

test.describe('with wider text spacing (WCAG 1.4.12) in a window of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  test('no words are lost on any screen @phone', async ({ I }) => {
    const held = [
      { says: 'the text is spaced', breaks: layout.notSpaced },
      { says: 'nothing is cut off', breaks: clipped },
      { says: 'nothing lies over anything else', breaks: overlapping },
      { says: 'nothing is wider than the screen', breaks: layout.wide },
    ]
    await keepsTo(I, held, screens, () => I.page.evaluate(layout.spaceText))
  })
})

test('on a phone the first number is 40 px high and needs no scrolling, on every outcome @phone', async ({
  I,
}) => {
  const rule = { says: 'the first number', breaks: layout.firstNumberFarAway }
  const outcomes = screens.filter(({ kind }) => kind === 'outcome')
  await keepsTo(I, [rule], outcomes)
})

test('where the window is wide, lines are 75 characters long at most @desktop', async ({ I }) => {
  await keepsTo(I, [{ says: 'no line is longer', breaks: layout.linesTooLong }], screens)
})

test.describe('for a person who asked for less movement', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('nothing moves', async ({ I }) => {
    const chosen = screens.filter(({ kind }) => kind !== 'failure')
    await keepsTo(I, [{ says: 'no animation', breaks: layout.moving }], chosen)
  })
})

async function keepsTo(
  I: Person,
  held: readonly Rule[],
  chosen: readonly Screen[],
  prepare: () => Promise<void> = async () => undefined,
): Promise<void> {
  let looked = 0
  await visitEach(I, chosen, async ({ name }) => {
    await I.unfoldAll()
    await prepare()
    for (const { says, breaks } of held) {
      expect.soft(await I.page.evaluate(breaks), `${name}: ${says}`).toEqual([])
    }
    looked += 1
  })
  expect(looked).toBe(chosen.length)
}
