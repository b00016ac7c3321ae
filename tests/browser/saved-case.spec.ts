import { type Page } from '@playwright/test'
import words from '#text/en/interface.json' with { type: 'json' }
import {
  answer,
  expect,
  go,
  openHeld,
  seeOutcome,
  seeQuestion,
  seeStart,
  startAgain,
  test as base,
  toBeacon,
  whenOpen,
} from './support/device.ts'
import { caseAt, plantCase, plantText } from './support/saved-case.ts'

/** How to read this file: what survives a tab that is discarded during the call, and what does not. */

const test = base.extend({ serviceWorkers: 'block' })
const { notice } = words
const now = Date.parse(whenOpen)
const minute = 60_000

// The server’s clock is not the one that stands still here, and its difference would be said.
test.beforeEach(({ page }) => page.route('**/version.json', (route) => route.abort()))

test.describe('a tab that comes back', () => {
  test('stands where it stood, and every Back leads to the screen before', async ({ page }) => {
    await page.goto('/')
    await go(page, 'council', toBeacon.slice(0, 3))
    await page.reload()
    await seeQuestion(page, 'alone')
    await expect(page.locator('.note')).toHaveText(notice.restored)
    await page.goBack()
    await seeQuestion(page, 'concern')
    await page.locator('button[name="back"]').click()
    await seeQuestion(page, 'age')
    await page.reload()
    await seeQuestion(page, 'age')
    await page.goBack()
    await seeQuestion(page, 'danger')
    await page.goBack()
    await seeStart(page)
    expect(await saved(page)).toBeNull()
    await page.goForward()
    await seeStart(page)
  })

  test('has every Back also when the browser lost its history', async ({ page }) => {
    await plantCase(page)
    await page.goto('/')
    await seeQuestion(page, 'concern')
    await page.goBack()
    await seeQuestion(page, 'age')
    await page.goBack()
    await seeQuestion(page, 'danger')
    await page.goBack()
    await seeStart(page)
  })

  test('goes on, and an answer can be changed', async ({ page }) => {
    await plantCase(page)
    await page.goto('/')
    await answer(page, [['concern', 'place']])
    await seeOutcome(page, 'report-concern')
    await page.reload()
    await seeOutcome(page, 'report-concern')
    await page.getByText('Your answers (3)').click()
    await page.locator('button[name="change"][value="age"]').click()
    await seeQuestion(page, 'age')
    await answer(page, [['age', 'under-18']])
    await seeOutcome(page, 'child')
  })

  test('is cleared by one tap, and leaves nothing to go back to', async ({ page }) => {
    await plantCase(page)
    await page.goto('/')
    await page.locator('button[name="clear"]').click()
    await seeStart(page)
    expect(await saved(page)).toBeNull()
    await page.reload()
    await seeStart(page)
    await expect(page.locator('.note')).toHaveCount(0)
  })

  test('decides again whether a service is open', async ({ page }) => {
    await page.clock.setFixedTime('2027-01-15T19:57:00Z')
    await page.goto('/')
    await go(page, 'nhs', toBeacon)
    await seeOutcome(page, 'beacon')
    await page.clock.setFixedTime('2027-01-15T20:01:00Z')
    await page.reload()
    await seeOutcome(page, 'helpline-for-now')
    await page.goBack()
    await seeQuestion(page, 'consent')
  })

  test('opens About where About was, and the case behind it', async ({ page }) => {
    await page.goto('/')
    await go(page, 'nhs', [['danger', 'yes']])
    await page.getByRole('link', { name: words.about }).click()
    await page.reload()
    await expect(page.locator('.hash')).toBeAttached()
    await page.locator('button[name="leave-page"]').first().click()
    await seeOutcome(page, 'emergency')
  })

  test('after a visit elsewhere, stands where it stood', async ({ page }) => {
    await page.goto('/')
    await go(page, 'nhs', [['danger', 'yes']])
    await page.goto('/icon.svg')
    await page.goBack()
    await seeOutcome(page, 'emergency')
  })
})

test.describe('until the saved case is shown', () => {
  for (const { address, shown } of [
    { address: '/', shown: 'concern' },
    { address: '/#nonsense', shown: 'concern' },
  ]) {
    test(`nothing of Start is painted at ${address}`, async ({ page }) => {
      await plantCase(page)
      const letIn = await openHeld(page, address)
      await expect(page.locator('#root .emergency-bar a')).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('data-held', '')
      await expect(page.locator('main > *:visible')).toHaveCount(0)
      await expect(page.locator('#failure')).toBeHidden()
      letIn()
      await seeQuestion(page, shown)
      await expect(page.locator('html')).not.toHaveAttribute('data-held')
    })
  }

  test('Start is painted at once where there is none', async ({ page }) => {
    const letIn = await openHeld(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    letIn()
  })

  test('Start is painted at once where it was dropped', async ({ page }) => {
    await plantText(page, '{')
    const letIn = await openHeld(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await saved(page)).toBeNull()
    letIn()
    await expect(page.locator('.note')).toHaveText(notice.corrupt)
  })
})

test.describe('a saved case is dropped with one sentence', () => {
  const danger = { node: 'danger', answer: 'no' }
  const wrong = [
    { when: 'it is no JSON', text: '{"version":', says: notice.corrupt },
    { when: 'it is empty', text: '', says: notice.corrupt },
    { when: 'it is null', text: 'null', says: notice.corrupt },
    { when: 'it is a list', text: '[]', says: notice.corrupt },
    { when: 'it has no trail', text: changed({ trail: undefined }), says: notice.corrupt },
    { when: 'its trail is a text', text: changed({ trail: 'danger' }), says: notice.corrupt },
    { when: 'a step of it is a number', text: changed({ trail: [7] }), says: notice.corrupt },
    { when: 'it has no instant', text: changed({ savedAt: null }), says: notice.corrupt },
    {
      when: 'its deadline is more than 30 minutes away',
      text: changed({ expiresAt: now + 31 * minute }),
      says: notice.corrupt,
    },
    { when: 'a role is unknown', text: changed({ role: 'army' }), says: notice.corrupt },
    {
      when: 'an answer is unknown',
      text: changed({ trail: [{ node: 'danger', answer: 'perhaps' }] }),
      says: notice.corrupt,
    },
    {
      when: 'a question is unknown',
      text: changed({ trail: [danger, { node: '__proto__', answer: 'yes' }] }),
      says: notice.corrupt,
    },
    {
      when: 'a question was passed over',
      text: changed({ trail: [danger, { node: 'concern', answer: 'person' }] }),
      says: notice.corrupt,
    },
    { when: '30 minutes are over', text: savedAt(now - 30 * minute), says: notice.expired },
    { when: 'days are over', text: savedAt(now - 5000 * minute), says: notice.expired },
    { when: 'the clock was set back', text: savedAt(now + 1), says: notice.expired },
  ]

  test('whatever is wrong with it', async ({ page }) => {
    await page.clock.setFixedTime(now)
    for (const { when, text, says } of wrong) {
      await test.step(`when ${when}`, async () => {
        await plantText(page, text)
        await page.goto('/')
        await expect(page.locator('.note'), when).toHaveText(says)
        await seeStart(page)
        expect(await saved(page)).toBeNull()
        await go(page, 'nhs', [['danger', 'yes']])
        await seeOutcome(page, 'emergency')
        await expect(page.locator('.note', { hasText: says })).toHaveCount(0)
      })
    }
  })

  test('and not a moment before 30 minutes are over', async ({ page }) => {
    await page.clock.setFixedTime(now)
    await plantText(page, savedAt(now - 30 * minute + 1))
    await page.goto('/')
    await seeQuestion(page, 'concern')
  })

  test('also when the browser shows again a page that it kept whole', async ({ page }) => {
    await page.clock.setFixedTime(now)
    await page.goto('/')
    await go(page, 'nhs', [['danger', 'no']])
    await returnWhole(page)
    await seeQuestion(page, 'age')
    await page.clock.setFixedTime(now + 5 * minute)
    await returnWhole(page)
    await expect(page.locator('.note')).toHaveText(notice.expired)
    await seeStart(page)
    expect(await saved(page)).toBeNull()
  })
})

test.describe('where the browser refuses storage', () => {
  for (const { storage, how, refuse } of [
    {
      storage: 'sessionStorage',
      how: 'cannot be touched',
      refuse: () =>
        Object.defineProperty(window, 'sessionStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError')
          },
        }),
    },
    {
      storage: 'sessionStorage',
      how: 'is full',
      refuse: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      },
    },
  ]) {
    test(`${storage} ${how}: the tool works, and says that it will not survive a reload`, async ({
      page,
    }) => {
      const errors: Error[] = []
      page.on('pageerror', (error) => errors.push(error))
      await page.addInitScript(refuse)
      await page.goto('/')
      await go(page, 'nhs', [['danger', 'no']])
      await expect(page.locator('.note')).toHaveText(notice['not-kept'])
      await returnWhole(page)
      await seeQuestion(page, 'age')
      await answer(page, [['age', 'under-18']])
      await seeOutcome(page, 'child')
      await page.goBack()
      await seeQuestion(page, 'age')
      await page.reload()
      await seeStart(page)
      expect(errors).toEqual([])
    })
  }

  test('localStorage: the tool works, and forgets whom you work for', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      }),
    )
    await page.goto('/')
    await go(page, 'nhs', [['danger', 'yes']])
    await seeOutcome(page, 'emergency')
    await page.goBack()
    await page.goBack()
    await seeStart(page)
    await expect(page.getByText(words.start.lastUsed)).toBeHidden()
  })
})

test('an unknown language is English', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'language', { get: () => window.name })
    Object.defineProperty(navigator, 'languages', { get: () => [window.name] })
  })
  for (const language of ['xx', 'ar', 'cy', 'fr-CA', 'en-US', '', 'not a language']) {
    await test.step(`“${language}”`, async () => {
      // The name of a window outlives the page in it.
      await page.goto('/icon.svg')
      await page.evaluate((tag) => (window.name = tag), language)
      await page.goto('/')
      expect(await page.evaluate(() => navigator.language)).toBe(language)
      await go(page, 'nhs', [['danger', 'no']])
      await expect(page.getByText('Your answers (1)')).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
      await startAgain(page)
    })
  }
})

function changed(change: object): string {
  return JSON.stringify(caseAt(now, change))
}

function savedAt(instant: number): string {
  return JSON.stringify(caseAt(instant))
}

async function saved(page: Page): Promise<string | null> {
  return page.evaluate(() => sessionStorage.getItem('case'))
}

/** What a browser says as it shows again a page that it kept whole. */
async function returnWhole(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
}
