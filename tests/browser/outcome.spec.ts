import { contactIds, setContacts } from './support/contacts.ts'
import * as layout from './support/layout.ts'
import { momentWhen } from './support/moments.ts'
import { availabilityFor, outcomeIds, routeTo } from './support/pathway.ts'
import { type Person } from './support/person.ts'
import { resize } from './support/resize.ts'
import { words } from './support/interface-words.ts'
import { expect, test } from './support/test.ts'

/** What an outcome shows first on a small phone, and how much there is of it. */

const small = { width: 360, height: 640 }
const large = { width: 360, height: 740 }
const hours = (count: number) => count * 60 * 60 * 1000

const views = [
  { language: 'en', role: 'nhs', set: [] },
  { language: 'en', role: 'nhs', set: contactIds },
  { language: 'en', role: 'council', set: [] },
  { language: 'en', role: 'council', set: contactIds },
  { language: 'pl', role: 'nhs', set: [] },
]

for (const { language, role, set } of views) {
  test(`every outcome begins with one call that is louder than all, in ${language} for ${role}, with ${set.length} numbers of the organisation set @phone`, async ({
    I,
  }) => {
    test.slow()
    await I.page.addInitScript((id) => localStorage.setItem('language', id), language)
    let looked = 0
    for (const availability of ['open', 'closed'] as const) {
      await I.arrive({ at: momentWhen(availability) })
      await expect(I.page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`))
      await I.page.evaluate(setContacts, set)
      for (const outcome of outcomeIds) {
        if (availability === 'open' && availabilityFor(outcome) !== 'open') continue
        if (availability === 'closed' && outcome === 'beacon') continue
        await I.hurryAlong(routeTo(outcome, availability), role)
        await expect(I.main).toHaveAttribute('data-outcome', outcome)
        await I.seeWhole()
        expect.soft(await faults(I), `${outcome}, ${availability}`).toEqual([])
        looked += 1
        await I.page.locator('button[name=clear]').click()
        await expect(I.page.locator('button[name=role]').first()).toBeVisible()
      }
    }
    expect(looked).toBe(2 * outcomeIds.length - 2)
  })
}

test('neither a wrong clock nor a route that moved pushes the first number out of sight @phone', async ({
  I,
}) => {
  I.meetServerAheadBy(hours(3))
  await I.arrive({ at: '2027-01-15T19:59:00Z' })
  await I.hurryTo(routeTo('beacon', 'open'))
  await expect(clockLine(I)).toBeVisible()
  expect(await faults(I)).toEqual([])
  await I.page.clock.fastForward('01:30')
  await I.standOn('helpline-for-now')
  await expect(I.main.locator('.change')).toHaveText(words('outcome.changed', { time: '8pm' }))
  await expect(clockLine(I)).toBeVisible()
  expect(await faults(I)).toEqual([])
})

test('a clock that decided nothing is spoken of below the calls, 999 or not @phone', async ({
  I,
}) => {
  I.meetServerAheadBy(hours(3))
  await I.arrive()
  const topOf = (selector: string) =>
    I.main
      .locator(selector)
      .last()
      .evaluate((element) => element.getBoundingClientRect().top)
  for (const outcome of ['report-concern', 'emergency']) {
    await test.step(outcome, async () => {
      await I.hurryTo(routeTo(outcome))
      await expect(clockLine(I)).toBeVisible()
      expect(await topOf('.call')).toBeLessThan(await topOf('details:has([name=clock])'))
      await I.clear()
    })
  }
})

test('a later call says whom and when, and is unfolded to be rung @phone', async ({ I }) => {
  await I.arrive()
  await I.hurryTo(routeTo('police-and-support'))
  const later = I.main.locator('[data-service=salvation-army]')
  const line = later.locator('summary').first()
  await expect(line).toContainText('the Salvation Army')
  await expect(line).toContainText('If they agree, and have no safe place')
  const link = later.locator('a[href^="tel:"]')
  await expect(link).toBeHidden()
  await line.tap()
  await expect(link).toBeVisible()
  await line.focus()
  await I.page.keyboard.press('Enter')
  await expect(link).toBeHidden()
})

test('on a desktop what to say is open beside the calls @desktop', async ({ I }) => {
  await resize(I.page, { width: 1280, height: 800 })
  await I.arrive()
  await I.hurryTo(routeTo('police-and-support'))
  await expect(I.main.locator('.script').first()).toBeVisible()
  const box = (selector: string) => I.main.locator(selector).first().boundingBox()
  const [call, script] = [await box('.call'), await box('.script')]
  expect(call!.x + call!.width).toBeLessThanOrEqual(script!.x)
  expect(call!.width).toBeGreaterThan(1280 * 0.4)
  expect(Math.abs(call!.width - (await box('.outcome__say'))!.width)).toBeLessThan(2)
})

/** What is wrong on both small phones. */
async function faults(I: Person): Promise<readonly string[]> {
  const found: string[] = []
  for (const size of [large, small]) {
    await resize(I.page, size)
    const rules = [
      layout.firstCallNotLoudest,
      layout.firstCallFarAway,
      layout.tooHigh,
      layout.firstCallNotFollowedByWords,
    ]
    for (const breaks of rules) found.push(...(await I.page.evaluate(breaks)))
  }
  return found
}

function clockLine(I: Person) {
  return I.main.getByText(words('outcome:clock.line'))
}
