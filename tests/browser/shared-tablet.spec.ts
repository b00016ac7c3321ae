import { type Page } from '@playwright/test'
import device from '#later/start/en.json' with { type: 'json' }
import words from '#text/en/interface.json' with { type: 'json' }
import { expect, go, seeOutcome, seeStart, toBeacon, whenOpen } from './support/device.ts'
import { left } from './support/left.ts'
import { Person } from './support/person.ts'
import { test } from './support/test.ts'

/**
 * How to read this file: one deadline ends a case, by a clock that the tests wind. What is then
 * left for the next user of the tablet is nothing.
 */

const { notice } = words

test('an untouched case is warned of, kept by one touch, and then wiped from the screen', async ({
  I: { page },
}) => {
  await open(page)
  await go(page, 'nhs', toBeacon)
  await seeOutcome(page, 'beacon')
  await page.clock.runFor('04:01')
  const warning = page.getByRole('alert').filter({ hasText: device.leaving.says })
  await expect(warning).toContainText(device.leaving.says)
  await expect(page.locator('main h1')).toBeFocused()
  await page.locator('.leaving p').dispatchEvent('pointerdown')
  await expect(warning).toHaveCount(0)
  await page.clock.runFor('04:01')
  await expect(warning).toBeVisible()
  await page.getByRole('button', { name: device.leaving.keep }).click()
  await expect(warning).toHaveCount(0)
  await page.clock.runFor('28:50')
  await seeOutcome(page, 'beacon')
  await page.clock.runFor('00:30')
  await expect(warning).toBeVisible()
  await page.clock.runFor('01:00')
  await seeEnded(page)
  await expect(warning).toHaveCount(0)
})

test('without a case, a page in the person’s language ends too, half an hour after the last touch', async ({
  I,
}) => {
  await I.arrive()
  await I.openAboutPerson('Polski')
  await I.page.clock.runFor('29:00')
  await expect(I.page.locator('[lang=pl]').first()).toBeVisible()
  await I.page.clock.runFor('02:00')
  await I.seeStart()
  await expect(I.page).not.toHaveURL(/#/)
})

test('a touched number keeps the case for the length of a call, and a key during it does not cut it short', async ({
  I: { page },
}) => {
  await open(page)
  await go(page, 'nhs', [['danger', 'yes']])
  await page.evaluate(() =>
    addEventListener('click', (event) => event.preventDefault(), { once: true }),
  )
  await page.locator('main a[href="tel:999"]').click()
  await page.keyboard.press('Shift')
  await page.clock.fastForward('29:00')
  await look(page)
  await seeOutcome(page, 'emergency')
  await page.clock.fastForward('35:00')
  await look(page)
  await seeEnded(page)
})

test('a device that was set to one minute warns after half of it, and waits no longer', async ({
  I: { page },
}) => {
  await open(page)
  await page.getByLabel(device.shared.minutes).selectOption('1')
  await go(page, 'nhs', [['danger', 'no']])
  await page.clock.runFor('00:31')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('link', { name: words.about }).click()
  await page.clock.runFor('01:02')
  await seeEnded(page)
  expect(new URL(page.url()).hash).toBe('')
})

test('a tablet that wakes before the deadline decides again, and after it shows nothing of the case', async ({
  I: { page },
}) => {
  await open(page, '2027-01-15T19:58:00Z')
  await go(page, 'nhs', toBeacon)
  await seeOutcome(page, 'beacon')
  await turnAway(page)
  await expect(page.locator('#root')).toHaveCSS('opacity', '0')
  await page.clock.setSystemTime('2027-01-15T20:01:00Z')
  await look(page)
  await expect(page.locator('#root')).toHaveCSS('opacity', '1')
  await seeOutcome(page, 'helpline-for-now')
  await turnAway(page)
  await page.clock.setSystemTime('2027-01-15T23:00:00Z')
  expect(await firstSightOf(page)).toEqual({ outcome: null, isAway: false })
  await seeEnded(page)
})

test('two users in a row on one tablet: the second finds nothing of the first', async ({ I }) => {
  const { page } = I
  await open(page)
  const before = await left(page)
  await go(page, 'nhs', toBeacon)
  await seeOutcome(page, 'beacon')
  await I.unfoldAll()
  await page.locator('.ready input').first().check()
  await I.openRecord()
  await I.unfold('record:otherwise.open')
  await page.locator('button[name=otherwise]').first().click()
  await page.clock.runFor('05:01')
  await seeEnded(page)
  expect(await left(page)).toEqual({
    ...before,
    state: { step: 0 },
    local: { 'works-for': 'nhs', 'version-seen': expect.any(String) as unknown },
  })
  expect(await page.locator('main').ariaSnapshot()).not.toMatch(/agrees|18 or over|Record/)

  await go(page, 'council', toBeacon)
  await seeOutcome(page, 'beacon')
  await I.unfoldAll()
  await expect(page.locator('.ready input').first()).not.toBeChecked()
  await I.openRecord()
  await I.unfold('record:otherwise.open')
  await expect(page.locator('button[name=otherwise][aria-pressed=true]')).toHaveCount(0)
})

async function open(page: Page, at = whenOpen): Promise<void> {
  await new Person(page).arrive({ at })
}

async function seeEnded(page: Page): Promise<void> {
  await seeStart(page)
  await expect(page.locator('.note').first()).toHaveText(notice.expired)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
}

async function turnAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
}

async function look(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
}

/** What stands in the page when the first frame after waking is drawn. */
async function firstSightOf(page: Page) {
  return page.evaluate(async () => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    await Promise.resolve()
    return {
      outcome: document.querySelector('main')?.dataset.outcome ?? null,
      isAway: document.documentElement.hasAttribute('data-away'),
    }
  })
}
