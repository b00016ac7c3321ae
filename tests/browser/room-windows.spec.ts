import type { BrowserContext, Locator, Page } from '@playwright/test'
import pathway from '../../flows/hertfordshire/pathway.json' with { type: 'json' }
import { debriefPages } from '#later/training/room/room.ts'
import room from '#later/training/room/en.json' with { type: 'json' }
import { runsOf } from '#scenarios/run.ts'
import { expect, test } from './support/device.ts'
import { smallText } from './support/layout.ts'
import { scenarios } from './support/scenarios.ts'
import { openPage } from './support/practice.ts'

/** How to read this file: what the room sees, then what the trainer has in one sight, then its keys. */

test.use({ serviceWorkers: 'block' })

/** A case in which every question is asked. */
const [whole = '', { steps: wholeWay, endsAt } = runsOf(Object.values(scenarios)[0]!)[0]] =
  Object.entries(scenarios).find(([, { steps }]) => {
    const asked = new Set(steps.map(({ node }) => node))
    return Object.keys(pathway.questions).every((question) => asked.has(question))
  }) ?? []
const other = 'a-word-at-the-desk'
const projectors = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
]

test('the projector shows the whole of each question, and of the outcome with its numbers @desktop', async ({
  server,
  context,
}) => {
  test.slow()
  expect(wholeWay.length).toBeGreaterThanOrEqual(Object.keys(pathway.questions).length)
  const { trainer, projector } = await beginRoom(context, server.address, whole)
  const phone = await context.newPage()
  await phone.goto(`${server.address}#training/${whole}`)
  await phone.locator('button[name=begin]').click()
  await trainer.bringToFront()
  await tellAll(trainer)
  for (const { node, answer } of wholeWay) {
    await expect(phone.locator(`button[name="${node}"]`).first()).toBeVisible()
    await expect(projector.locator(`[data-node="${node}"]`)).toBeVisible()
    const asked = {
      heading: await phone.getByRole('heading', { level: 1 }).allTextContents(),
      hint: await phone.locator('main .hint').allTextContents(),
      examples: await phone.locator('main .examples li').allTextContents(),
      answers: await phone.locator(`button[name="${node}"]`).allTextContents(),
    }
    expect(asked.answers.length, node).toBeGreaterThan(1)
    expect({
      heading: await projector.locator('.projector h2').allTextContents(),
      hint: await projector.locator('.projector__hint').allTextContents(),
      examples: await projector.locator('.projector__examples li').allTextContents(),
      answers: await projector.locator('.projector__label').allTextContents(),
    }).toEqual(asked)
    for (const size of projectors) await showsItAll(projector, size)
    await trainer.locator(`[name=go-on][value="${answer}"]`).click()
    await phone.locator(`button[name="${node}"][value="${answer}"]`).click()
  }
  await expect(projector.locator(`[data-node="${endsAt}"]`)).toBeVisible()
  const cards = phone.locator('main [data-service], main [data-contact]')
  await expect(cards.first()).toBeVisible()
  const called = await cards.evaluateAll((all) =>
    all.map((card) => card.getAttribute('data-service') ?? card.getAttribute('data-contact')),
  )
  const calls = projector.locator('[data-call]')
  expect(
    await calls.evaluateAll((all) => all.map((call) => call.getAttribute('data-call'))),
  ).toEqual(called)
  for (const number of await calls.locator('strong').allTextContents()) {
    expect(number).toMatch(/^[\d ]{3,}$/)
  }
  for (const size of projectors) await showsItAll(projector, size)
  const smallest = await projector.locator('.fitted').evaluate((box) => {
    const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize)
    return Math.min(...[...box.querySelectorAll('.projector__state')].map(sizeOf)) / sizeOf(box)
  })
  expect(smallest).toBeGreaterThan(0.5)
})

test('nothing of the tool is on the projector but a thin strip, and a large timer @desktop', async ({
  server,
  context,
}) => {
  const { trainer, projector } = await beginRoom(context, server.address, other)
  await projector.setViewportSize({ width: 1920, height: 1080 })
  await expect(projector.locator('#root :is(button, a)')).toHaveText([room.screen.full])
  await expect(projector.locator('#root :is(.header, .emergency-bar, .footer)')).toHaveCount(0)
  expect((await boxOf(projector.locator('.practice'))).height).toBeLessThan(64)
  await trainer.locator('[name=timer-start]').click()
  const timer = projector.getByRole('timer')
  await expect(timer).toBeVisible()
  expect((await boxOf(timer)).height).toBeGreaterThan(100)
  await projector.locator('[name=full-screen]').click()
  await expect(projector.locator('[name=full-screen]')).toHaveText(room.screen.leaveFull)
})

test('the projector follows its trainer to another case @desktop', async ({ server, context }) => {
  const { trainer, projector } = await beginRoom(context, server.address, other)
  await openPage(trainer, 'training')
  await expect(trainer.locator('.scenarios')).toBeVisible()
  await openPage(trainer, `training-room/${whole}`)
  await expect(projector.locator('.projector')).toContainText(scenarios[whole]!.title)
  await expect(projector.locator('.projector')).toContainText(room.screen.ready)
  await trainer.locator('[name=begin-room]').click()
  await expect(projector.locator('.projector')).toContainText(scenarios[whole]!.briefing[0]!)
  await projector.close()
  await openPage(trainer, 'training')
  await openPage(trainer, `training-room/${other}`)
  await expect(trainer.getByText(room.begin.isNotOpen)).toBeVisible()
})

test('at each question the trainer has all of it in one sight @desktop', async ({
  server,
  context,
}) => {
  test.slow()
  const { trainer } = await beginRoom(context, server.address, whole)
  await tellAll(trainer)
  for (const { node, answer } of wholeWay) {
    await expect(trainer.locator(`[data-node="${node}"]`)).toBeVisible()
    expect(await trainer.evaluate(smallText), node).toEqual([])
    for (const size of [
      { width: 1280, height: 800 },
      { width: 1024, height: 768 },
    ]) {
      await trainer.setViewportSize(size)
      await trainer.evaluate(() => scrollTo(0, 0))
      const bar = await boxOf(trainer.locator('#root .emergency-bar'))
      const needed = trainer.locator(
        '.trainer [data-node], .trainer [data-answer], .trainer [data-answer] :is(button, input), [name=next-page]',
      )
      const answers = Object.keys(pathway.questions[node as keyof typeof pathway.questions].answers)
      expect(await needed.count()).toBe(2 + answers.length * 5)
      const below = await needed.evaluateAll(
        (all, bottom) =>
          all
            .map((one) => one.getBoundingClientRect())
            .filter((box) => box.top < 0 || box.bottom > bottom || box.right > innerWidth).length,
        bar.y,
      )
      expect(below, `${node} at ${String(size.width)}`).toBe(0)
    }
    await trainer.locator(`[name=go-on][value="${answer}"]`).click()
  }
  await expect(trainer.locator('.projector [data-call]').first()).toBeVisible()
  expect(await trainer.evaluate(smallText), endsAt).toEqual([])
  await trainer.locator('[name=debrief]').click()
  for (const page of debriefPages) {
    expect(await trainer.evaluate(smallText), page).toEqual([])
    await trainer.locator('[name=next-page]').click()
  }
})

test('Next says what is missing at a question, and brings the focus there @desktop', async ({
  server,
  context,
}) => {
  const { trainer, projector } = await beginRoom(context, server.address, other)
  await tellAll(trainer)
  const counts = trainer.locator('[name=hands]')
  await trainer.locator('[name=next-page]').click()
  await expect(trainer.getByText(room.turns.noHands)).toBeVisible()
  await expect(counts.first()).toBeFocused()
  await trainer.keyboard.type('4')
  await expect(trainer.getByText(room.turns.noHands)).toBeHidden()

  // A draw, and a clicker that is pointed at the other window.
  await trainer.locator('[data-answer=no] [name=more]').click({ clickCount: 4 })
  await expect(trainer.locator('[data-answer=no] [name=hands]')).toHaveValue('4')
  await projector.keyboard.press('PageDown')
  await expect(trainer.locator('.trainer__missing')).toContainText('A, C')
  await trainer.locator('[data-answer=yes] [name=fewer]').click()
  await trainer.keyboard.press('PageDown')
  await expect(projector.locator('[data-node=age]')).toBeVisible()
})

test('counts are typed as they are called out, and a key that is held turns one page @desktop', async ({
  server,
  context,
}) => {
  const { trainer, projector } = await beginRoom(context, server.address, other)
  await trainer.keyboard.down('PageDown')
  await trainer.keyboard.down('PageDown')
  await trainer.keyboard.down('PageDown')
  await trainer.keyboard.up('PageDown')
  await expect(projector.locator('.projector')).toHaveText(scenarios[other]!.briefing[1]!)

  await tellAll(trainer)
  await trainer.keyboard.type('a3b12c5')
  await expect(projector.locator('.projector__hands')).toHaveText([
    '3 hands',
    '12 hands',
    '5 hands',
  ])
  await trainer.keyboard.type('b2c16')
  await expect(projector.locator('.projector__hands')).toHaveText([
    '3 hands',
    '2 hands',
    '16 hands',
  ])
  await trainer.keyboard.press('Enter')
  await expect(projector.locator('[data-node=age]')).toBeVisible()
  await trainer.keyboard.type('c20')
  await expect(projector.locator('[data-answer=adult] .projector__hands')).toHaveText('20 hands')
})

async function beginRoom(
  context: BrowserContext,
  address: string,
  scenario: string,
): Promise<{ readonly trainer: Page; readonly projector: Page }> {
  const trainer = await context.newPage()
  await trainer.goto(`${address}#training-room/${scenario}`)
  const opened = context.waitForEvent('page')
  await trainer.locator('[name=open-screen]').click()
  const projector = await opened
  await expect(projector.locator('.projector')).toBeVisible()
  // A click waits a second for each picture of a window that is behind another.
  await trainer.bringToFront()
  await trainer.locator('[name=begin-room]').click()
  await expect(trainer.locator('[name=next-page]')).toBeVisible()
  return { trainer, projector }
}

/** Turns the pages of the briefing, to the first question. */
async function tellAll(trainer: Page): Promise<void> {
  while ((await trainer.locator('.projector[data-shows=briefing]').count()) > 0) {
    const before = await trainer.locator('.projector').innerText()
    await trainer.locator('[name=next-page]').click()
    await expect(trainer.locator('.projector')).not.toHaveText(before)
  }
  await expect(trainer.locator('.projector[data-shows=question]')).toBeVisible()
}

/** Every part of the page is in sight, in type of at least 24 px at the size of a projector. */
async function showsItAll(projector: Page, size: { width: number; height: number }): Promise<void> {
  await projector.setViewportSize(size)
  const box = projector.locator('.fitted')
  await expect
    .poll(() =>
      box.evaluate((one) => [
        one.scrollHeight - one.clientHeight,
        one.scrollWidth - one.clientWidth,
      ]),
    )
    .toEqual([0, 0])
  const type = Number.parseFloat(await box.evaluate((one) => getComputedStyle(one).fontSize))
  expect(type, `at ${String(size.width)}`).toBeGreaterThanOrEqual(size.height >= 1080 ? 30 : 18)
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not on the page.')
  return box
}
