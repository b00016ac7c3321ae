import type { BrowserContext, Page } from '@playwright/test'
import training from '#later/training/en.json' with { type: 'json' }
import { phoneCode } from '#later/training/room/phone-code.ts'
import pathway from '../../flows/hertfordshire/pathway.json' with { type: 'json' }
import { sentence } from './support/interface-words.ts'
import { openPage } from './support/practice.ts'
import { expect, test } from './support/test.ts'

/**
 * How to read this file: a phone holds up its answer, twenty phones are counted in each way, and what
 * a room answered is kept for its group. No way between phone and trainer is there but a person.
 */

const scenario = 'a-word-at-the-desk'
const question = { question: Object.keys(pathway.questions).indexOf('danger'), answers: 3 }
/** Of 20 phones 3 say A, 12 say B and 5 say C. */
const given = [
  ...Array<number>(3).fill(0),
  ...Array<number>(12).fill(1),
  ...Array<number>(5).fill(2),
]
const codes = given.map((answer, phone) => phoneCode(question, { answer, phone: phone * 37 }))
const counted = ['3 hands', '12 hands', '5 hands']

test('a phone holds up a letter and a code, goes on with the room, and keeps nothing @phone', async ({
  page,
  browser,
}) => {
  test.slow()
  await page.goto(`/#training/${scenario}/1`)
  await page.locator('button[name=danger][value=not-sure]').click()
  await expect(page.locator('.held')).toHaveText('B')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence(training.follow.held))
  const first = await page.locator('.held__code').innerText()
  // It may change its mind: it is the same phone with another answer.
  await page.locator('button[name=change-held]').click()
  await page.locator('button[name=danger][value=no]').click()
  await expect(page.locator('.held')).toHaveText('C')
  const second = await page.locator('.held__code').innerText()

  // A device of its own: nothing but a person goes between it and the phone.
  const { trainer, projector } = await askFirst(
    await browser.newContext({ viewport: { width: 1280, height: 800 } }),
  )
  const box = trainer.locator('[name=codes]')
  await box.pressSequentially(first)
  await expect(projector.locator('.projector__hands')).toHaveText('1 hand')
  await box.pressSequentially(second.toLowerCase())
  await expect(projector.locator('.projector__hands')).toHaveText(['0 hands', '1 hand'])

  await page.locator('button[name=room-went-on][value=no]').click()
  await expect(page.locator('button[name=age]').first()).toBeVisible()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('twenty phones are counted in 7 keys by their letters, in 80 by their codes, in 1 from a chat @desktop', async ({
  context,
}) => {
  const { trainer, projector } = await askFirst(context)
  const hands = projector.locator('.projector__hands')
  const none = async () => {
    for (const letter of 'abc') await trainer.keyboard.type(`${letter}0`)
    await expect(hands).toHaveText(['0 hands', '0 hands', '0 hands'])
  }
  const keys = { letters: 'a3b12c5', codes: codes.join('') }
  expect([keys.letters.length, keys.codes.length]).toEqual([7, 80])

  await trainer.keyboard.type(keys.letters)
  await expect(hands).toHaveText(counted)
  await none()

  const box = trainer.locator('[name=codes]')
  await box.click()
  await trainer.keyboard.type(keys.codes)
  await expect(hands).toHaveText(counted)
  await expect(box).toHaveValue('')
  // Each again, and one mistyped: nothing is counted twice, and the mistake is named.
  await box.fill(codes.join(' '))
  await box.pressSequentially('BBBC')
  await expect(hands).toHaveText(counted)
  await expect(trainer.getByText(/BBBC/)).toBeVisible()
  // Nor after the room went on and turned back, or looked at another page.
  await trainer.locator('[name=go-on][value=no]').click()
  await expect(projector.locator('[data-node=age]')).toBeVisible()
  await trainer.locator('[name=previous-page]').click()
  await expect(projector.locator('[data-node=danger]')).toBeVisible()
  await box.fill(codes.join(' '))
  await expect(box).toHaveValue('')
  await openPage(trainer, 'training-groups')
  await openPage(trainer, `training-room/${scenario}`)
  await box.fill(`${codes.join(' ')} `)
  await expect(box).toHaveValue('')
  await expect(hands).toHaveText(counted)
})

test('what a room answered is kept for its group, question by question, and is in its plots @desktop', async ({
  page: trainer,
}) => {
  await trainer.goto('/#training-groups')
  await trainer.locator('[name="group-name"]').fill('Tuesday')
  await trainer.locator('button[name="begin-group"]').click()
  await expect(trainer.getByRole('heading', { level: 1 })).toHaveText('Tuesday')
  await leadTo(trainer)
  await expect(trainer.locator('[data-kept-for]')).toContainText('Tuesday')
  await trainer.keyboard.type('a2c18')
  await trainer.keyboard.press('Enter')
  await expect(trainer.locator('.trainer [data-node=age]')).toBeVisible()
  await trainer.keyboard.type('a1c19')
  await trainer.keyboard.press('Enter')
  await expect(trainer.locator('.trainer [data-node=concern]')).toBeVisible()
  // Somebody counts the first question again.
  await trainer.locator('[name=previous-page]').click()
  await expect(trainer.locator('.trainer [data-node=age]')).toBeVisible()
  await trainer.locator('[name=previous-page]').click()
  await trainer.keyboard.type('a3c17')
  await expect(trainer.locator('[data-answer=no] [name=hands]')).toHaveValue('17')

  // It goes on to nothing: what was counted last is kept all the same.

  await openPage(trainer, 'training-groups')
  await trainer.getByRole('link', { name: 'Tuesday' }).first().click()
  await expect(trainer.locator('main')).toContainText('17 of 20')
  await expect(trainer.locator('main')).toContainText('19 of 20')
  await expect(trainer.locator('main')).not.toContainText('18 of 20')
})

/** A room at its first question, in the two windows of one device. */
async function askFirst(
  context: BrowserContext,
): Promise<{ readonly trainer: Page; readonly projector: Page }> {
  const projector = await context.newPage()
  await projector.goto('/#training-screen')
  // In front: a click waits a second for each picture of a window that is behind another.
  const trainer = await context.newPage()
  await trainer.goto('/')
  await leadTo(trainer)
  await expect(projector.locator('.projector [data-node=danger]')).toBeVisible()
  return { trainer, projector }
}

/** Leads a room to its first question. */
async function leadTo(trainer: Page): Promise<void> {
  await openPage(trainer, `training-room/${scenario}`)
  await trainer.locator('[name=begin-room]').click()
  const next = trainer.locator('[name=next-page]')
  await expect(next).toBeVisible()
  while ((await trainer.locator('.projector[data-shows=briefing]').count()) > 0) {
    const before = await trainer.locator('.projector').innerText()
    await next.click()
    await expect(trainer.locator('.projector')).not.toHaveText(before)
  }
}
