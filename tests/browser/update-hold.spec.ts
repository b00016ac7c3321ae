import { type Page } from '@playwright/test'
import words from '#later/start/en.json' with { type: 'json' }
import { updateHold } from '#device/update-hold.ts'
import { answer, dist, expect, go, seeStart, startAgain, visit } from './support/device.ts'
import { contactIds, setContacts } from './support/contacts.ts'
import { buildIn, buildOn, countLoads, test } from './support/next-build.ts'
import { beginPractice, expectedIn, openPage } from './support/practice.ts'

/**
 * No update is let in while any window of the device has something open that a reload would lose;
 * whatever is only looked at holds none back.
 */

const scenario = 'a-word-at-the-desk'
const [contact = ''] = contactIds

interface Row {
  readonly rule: string
  /** What is done in the other window: it holds an update back, or it does not. */
  readonly open: (page: Page) => Promise<unknown>
  readonly isHeld: boolean
}

const answers: readonly Row[] = [
  { rule: 'a case', isHeld: true, open: async (page) => go(page, 'council', [['danger', 'no']]) },
  { rule: 'a page over a case', isHeld: true, open: async (page) => openPage(page, 'about') },
  {
    rule: 'a case that was cleared',
    isHeld: false,
    open: async (page) => {
      await page.goBack()
      await startAgain(page)
    },
  },
  {
    rule: 'the list of cases to practise',
    isHeld: false,
    open: (page) => openPage(page, 'training'),
  },
  {
    rule: 'the briefing of one',
    isHeld: false,
    open: async (page) => {
      await openPage(page, `training/${scenario}`)
      await expect(page.locator('button[name="begin"]')).toBeVisible()
    },
  },
  {
    rule: 'practice, two answers on',
    isHeld: true,
    open: async (page) => {
      await beginPractice(page, scenario)
      await answer(page, expectedIn(scenario).slice(0, 2))
    },
  },
  { rule: 'practice behind another page', isHeld: true, open: (page) => openPage(page, 'about') },
  {
    rule: 'what was practised, at its end',
    isHeld: true,
    open: async (page) => {
      await page.goBack()
      await answer(page, expectedIn(scenario).slice(2))
      await page.locator('button[name="finish"]').click()
      await expect(page.locator('button[name="again"]')).toBeVisible()
    },
  },
  { rule: 'Start', isHeld: false, open: toStart },
  {
    rule: 'the trainer’s window of a room',
    isHeld: true,
    open: async (page) => {
      await openPage(page, `training-room/${scenario}`)
      await page.locator('[name=begin-room]').click()
      await expect(page.locator('.trainer')).toBeVisible()
      await page.keyboard.press('PageDown')
    },
  },
  {
    rule: 'a room that began, behind another page',
    isHeld: true,
    open: (page) => openPage(page, 'about'),
  },
  { rule: 'Start after it', isHeld: false, open: toStart },
]

const writing: readonly Row[] = [
  {
    rule: 'the groups',
    isHeld: false,
    open: async (page) => {
      await openPage(page, 'training-groups')
      await expect(page.locator('[name="group-name"]')).toBeVisible()
    },
  },
  {
    rule: 'the name of a group, half typed',
    isHeld: true,
    open: (page) => page.locator('[name="group-name"]').fill('Tuesd'),
  },
  {
    rule: 'a group that was begun, for it is kept',
    isHeld: false,
    open: async (page) => {
      await page.locator('[name="group-name"]').fill('Tuesday')
      await page.locator('button[name="begin-group"]').click()
      await expect(page.locator('button[name="ask"][value="before"]')).toBeVisible()
    },
  },
  {
    rule: 'the questions of a group, one answered',
    isHeld: true,
    open: async (page) => {
      await page.locator('button[name="ask"][value="before"]').click()
      await page.locator('.answers button').first().click()
    },
  },
  {
    rule: 'a scenario that is being written',
    isHeld: true,
    open: async (page) => {
      await openPage(page, 'training-write')
      await page.locator('button[name="new"]').click()
      await expect(page.locator('.editor')).toBeVisible()
    },
  },
  {
    rule: 'the list of one’s own scenarios',
    isHeld: false,
    open: (page) => page.locator('button[name="to-list"]').click(),
  },
  {
    rule: 'the form of a number, as it opens',
    isHeld: false,
    open: async (page) => {
      await openPage(page, 'contacts')
      await page.locator(`[data-contact="${contact}"] button[name="set"]`).click()
      await expect(page.locator('.contact__input').first()).toBeVisible()
    },
  },
  {
    rule: 'the form, filled in',
    isHeld: true,
    open: (page) => page.locator('.contact__input').first().fill('01632 960'),
  },
  {
    rule: 'the form, closed',
    isHeld: false,
    open: (page) => page.locator('button[name="cancel"]').click(),
  },
  {
    rule: 'a card that is shown to the person',
    isHeld: true,
    open: async (page) => {
      await openPage(page, 'person')
      await page.locator('button[name="language"]').first().click()
      await expect(page.locator('button[name="next-card"]')).toBeVisible()
    },
  },
  { rule: 'About', isHeld: false, open: (page) => openPage(page, 'about') },
]

for (const [what, rows] of [
  ['answers', answers],
  ['writing', writing],
] as const) {
  test(`an update is let in only when no window has ${what} open`, async ({
    server,
    context,
    next,
  }) => {
    const page = await visit(context, server.address)
    const busy = await visit(context, server.address)
    server.serve(next)
    await page.reload()
    await expect(page.getByText(words.update.waiting)).toBeVisible()
    const loads = countLoads(busy)
    for (const { rule, open, isHeld } of rows) {
      await test.step(`${rule}: ${isHeld ? 'held' : 'not held'}`, async () => {
        await open(busy)
        await expect.poll(() => isUpdateHeld(busy), rule).toBe(isHeld)
        if (!isHeld) return
        // By no touch: a window that is not in front is slow to be touched.
        await page.getByRole('button', { name: words.update.now }).dispatchEvent('click')
        await expect(page.getByText(words.update.held)).toBeVisible()
      })
    }
    expect([loads(), await buildOn(page)]).toEqual([0, buildIn(dist)])

    await page.getByRole('button', { name: words.update.now }).click()
    await expect.poll(() => buildOn(page)).toBe(buildIn(next))
    await expect.poll(() => buildOn(busy)).toBe(buildIn(next))
  })
}

test('numbers that came in a link are open until they are accepted or refused', async ({
  server,
  context,
}) => {
  const page = await visit(context, server.address)
  await page.evaluate(setContacts, [contact])
  await openPage(page, 'contacts')
  await page.locator('button[name="code"]').click()
  const link = await page.locator('[data-link]').innerText()
  await page.evaluate(() => localStorage.clear())
  await openPage(page, new URL(link).hash.slice(1))
  await expect(page.locator('button[name="keep"]')).toBeVisible()
  await expect.poll(() => isUpdateHeld(page)).toBe(true)
  await page.locator('button[name="drop"]').click()
  await expect.poll(() => isUpdateHeld(page)).toBe(false)
})

test('where no window can tell what is open, no update is let in', async ({
  server,
  context,
  next,
}) => {
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'))
  const page = await visit(context, server.address)
  server.serve(next)
  await page.reload()
  await page.getByRole('button', { name: words.update.now }).click()
  await expect(page.getByText(words.update.unknown)).toBeVisible()
  expect(await buildOn(page)).toBe(buildIn(dist))
})

async function toStart(page: Page): Promise<void> {
  await openPage(page, '')
  await seeStart(page)
}

async function isUpdateHeld(page: Page): Promise<boolean> {
  return page.evaluate(async (name) => {
    const { held = [] } = await navigator.locks.query()
    return held.some((lock) => lock.name === name)
  }, updateHold)
}
