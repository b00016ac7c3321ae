import { seeNothingWrong } from './support/axe.ts'
import type { BrowserContext, Page } from '@playwright/test'
import area from '../../flows/hertfordshire/training.json' with { type: 'json' }
import room from '#later/training/room/en.json' with { type: 'json' }
import training from '#later/training/en.json' with { type: 'json' }
import { decoded } from './support/code.ts'
import { expect, go, test as withWorker, visit } from './support/device.ts'
import { sentence } from './support/interface-words.ts'
import { headingOf, labelOf, text } from './support/pathway.ts'
import { readPdf } from './support/pdf.ts'
import { openPage } from './support/practice.ts'
import { readStorage } from './support/saved-case.ts'
import { scenarioOf } from './support/scenarios.ts'

/** How to read this file: a room led from one window and shown in another, then phones, then paper. */

/** Nothing but the room without a network needs what keeps the tool on the device. */
const test = withWorker.extend({ serviceWorkers: 'block' })

const { quiz } = area
const id = 'a-word-at-the-desk'
const scenario = scenarioOf(id)
const tellings = [
  ...scenario.briefing,
  ...[scenario.seen, scenario.heard, scenario.present].map((says) => says.join(' ')),
]
const tempting = scenario.steps.flatMap((step) => step.tempting ?? [])
/** What only the trainer may read before the debrief. */
const secrets = [
  ...[...scenario.steps, ...tempting].map(({ because }) => because),
  ...scenario.teaching.map(({ says }) => says),
  room.answers.expected,
]

withWorker(
  'two windows go through a whole scenario in step, with no network and no server @desktop',
  async ({ server, context }) => {
    const thrown = listen(context)
    const trainer = await visit(context, server.address)
    await context.setOffline(true)
    await server.stop()
    const projector = await openRoom(server.address, trainer)
    expect(await projector.evaluate(() => navigator.onLine)).toBe(false)

    // The briefing, a part at a time; the clicker may be pointed at either window.
    const turns = [
      [trainer, 'PageDown'],
      [projector, 'Space'],
      [trainer, 'ArrowRight'],
      [projector, 'PageDown'],
    ] as const
    for (const [index, told] of tellings.entries()) {
      await expect(shown(projector)).toContainText(told.slice(0, 60))
      await inStep(trainer, projector)
      const [window, key] = turns[index % turns.length]!
      await window.keyboard.press(key)
    }
    await standOn(projector, 'danger')
    await trainer.keyboard.press('PageUp')
    await expect(shown(projector)).toContainText(tellings.at(-1) ?? '')
    await projector.keyboard.press('ArrowRight')
    await standOn(projector, 'danger')

    // Without hands no page turns; with hands the room goes on, and not at a key that a count takes.
    await trainer.keyboard.press('PageDown')
    await count(trainer, 'no', 7)
    await count(trainer, 'not-sure', 2)
    await trainer.keyboard.press('ArrowRight')
    await expect(projector.locator('[data-answer=no] .projector__hands')).toHaveText('7 hands')
    await standOn(projector, 'danger')
    await inStep(trainer, projector)
    await trainer.keyboard.press('PageDown')
    await standOn(projector, 'age')
    await continueWith(trainer, 'adult')
    await standOn(projector, 'concern')

    // What if we had said yes? And back to where the room was.
    await trainer.locator('[name=branch][value="0"]').click()
    await standOn(projector, 'danger')
    await expect(shown(projector)).toContainText(room.screen.exploring)
    await continueWith(trainer, 'yes')
    await standOn(projector, 'emergency')
    await inStep(trainer, projector)
    await trainer.locator('[name=return]').click()
    await standOn(projector, 'concern')
    await trainer.locator('[name=branch][value="2"]').click()
    await continueWith(trainer, 'place')
    await standOn(projector, 'report-concern')
    await projector.keyboard.press('PageDown')
    await standOn(projector, 'concern')
    await expect(shown(projector)).not.toContainText(room.screen.exploring)

    // The trainer’s eyes alone.
    const step = scenario.steps[2]!
    await expect(trainer.locator('.trainer-notes')).toContainText(step.because)
    await expect(trainer.locator('.trainer-notes')).toContainText(tempting[0]!.because)
    await seesNoSecret(projector)

    // The timer runs in both.
    await trainer.locator('[name=minutes]').fill('2')
    await trainer.locator('[name=timer-start]').click()
    for (const window of [trainer, projector]) {
      await expect(window.getByRole('timer')).toHaveText(/^1:5\d$/)
    }
    await trainer.locator('[name=timer-stop]').click()
    await expect(projector.getByRole('timer')).toHaveCount(0)

    // A projector that joins late, by its address alone; then a trainer’s window that was reloaded.
    await projector.close()
    await continueWith(trainer, 'person')
    const late = await context.newPage()
    await late.goto(`${server.address}#training-screen`)
    await standOn(late, 'alone')
    await trainer.bringToFront()
    await trainer.reload()
    await expect(trainer.locator('[data-node=alone]')).toBeVisible()
    await inStep(trainer, late)
    await seesNoSecret(late)

    await continueWith(trainer, 'not-here')
    await standOn(late, scenario.endsAt)
    await expect(trainer.locator('.trainer-notes')).toContainText(room.notes.end)
    await late.keyboard.press('PageDown')
    await expect(shown(late)).toContainText(training.debrief.same)
    for (const says of [
      training.debrief.routes,
      scenario.teaching[0]!.says,
      scenario.questions[0]!,
    ]) {
      await late.keyboard.press('PageDown')
      await expect(shown(late)).toContainText(says)
      await inStep(trainer, late)
    }
    for (const window of [trainer, late]) await dialsNothing(window)
    expect(thrown).toEqual([])
  },
)

test('a room that goes wrong is shown in the debrief where it parted @desktop', async ({
  server,
  context,
}) => {
  const trainer = await context.newPage()
  const projector = await openRoom(server.address, trainer)
  await tellAll(trainer)
  for (const answer of ['no', 'adult', 'place']) await continueWith(trainer, answer)
  await expect(trainer.locator('.trainer-notes')).toContainText(headingOf('concern'))
  await trainer.locator('[name=debrief]').click()
  await expect(projector.locator('[data-parts-at="2"]')).toContainText(tempting[0]!.because)
  await trainer.getByText(room.trainer.more).click()
  await trainer.locator('[name=variant]').selectOption('maybe-sixteen')
  await expect(shown(projector)).toContainText(scenario.variants[0]!.changes)
})

test('the code on the projector holds a case and a step alone, and a phone follows it @desktop', async ({
  server,
  context,
}) => {
  const trainer = await context.newPage()
  const projector = await openRoom(server.address, trainer)
  const studio = await context.newPage()
  await trainer.bringToFront()
  const read = async () => {
    await trainer.locator('[name=code]').click()
    await expect(shown(projector)).toHaveAttribute('data-shows', 'code')
    return decoded(studio, projector.locator('.code__picture'))
  }
  expect(await read()).toBe(`${server.address}#training/${id}/0`)
  await trainer.locator('[name=code]').click()
  await tellAll(trainer)
  await count(trainer, 'no', 4)
  for (const answer of ['no', 'adult']) await continueWith(trainer, answer)
  const link = await read()
  expect(link).toBe(`${server.address}#training/${id}/3`)

  const phone = await context.browser()!.newContext({ viewport: { width: 360, height: 740 } })
  const page = await phone.newPage()
  await page.goto(link ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf('concern'))
  await expect(page.locator('[data-step="3"]')).toContainText(training.follow.note)
  await dialsNothing(page)
  expect(await page.evaluate(readStorage)).toEqual([[], []])
  for (const [question, answer] of [
    ['concern', 'person'],
    ['alone', 'not-here'],
  ] as const) {
    await page.locator(`button[name=${question}][value=${answer}]`).click()
    await page.locator(`button[name=room-went-on][value=${answer}]`).click()
  }
  await page.locator('button[name=finish]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(training.debrief.same)
  await page.goto(`${server.address}#training/${id}/99`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.title)
  await phone.close()
})

test('hand-outs are A4, say on every sheet that they are practice, and give nothing away @desktop', async ({
  server,
  page,
}) => {
  const title = text.outcomes[scenario.endsAt]!.title
  const asked = Object.values(text.questions).flatMap(({ asks, answers }) => [
    asks,
    ...Object.values(answers).map(({ label }) => label),
  ])
  const editions = {
    participant: {
      has: [...scenario.briefing, ...scenario.questions, ...asked],
      hasNot: [...secrets, title],
    },
    trainer: {
      has: [...secrets.slice(0, -1), ...scenario.variants.map(({ changes }) => changes), title],
      hasNot: [],
    },
    debrief: { has: [...scenario.steps.map(labelOf), tempting[0]!.because, title], hasNot: [] },
    questions: {
      has: Object.values(quiz).flatMap(({ asks, answers }) => [asks, ...Object.values(answers)]),
      hasNot: [...secrets, ...Object.values(quiz).map(({ because }) => because)],
    },
    attendance: {
      has: [...Object.values(text.roles).map(({ label }) => label), room.print.date],
      hasNot: [...secrets, title],
    },
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${server.address}#training-print/${id}`)
  for (const [edition, { has, hasNot }] of Object.entries(editions)) {
    await page.locator(`a[href$="/${edition}"]`).click()
    await expect(page.locator(`[data-edition=${edition}]`)).toBeVisible()
    if (edition === 'trainer') await expect(page.locator('.sources li').first()).toBeVisible()
    await dialsNothing(page)
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect.soft(pdf.millimetres, edition).toEqual([210, 297])
    expect.soft(pdf.text.split(room.print.mark).length - 1, edition).toBe(pdf.pages)
    expect.soft(pdf.text, edition).not.toContain(room.print.print)
    expect
      .soft(
        has.filter((says) => !pdf.text.includes(says)),
        edition,
      )
      .toEqual([])
    expect
      .soft(
        hasNot.filter((says) => pdf.text.includes(says)),
        edition,
      )
      .toEqual([])
    if (edition !== 'trainer') expect.soft(pdf.pages, edition).toBeLessThanOrEqual(2)
  }
})

test('axe finds nothing wrong with a room, its projector, its phones and its papers @desktop', async ({
  server,
  context,
}) => {
  const trainer = await context.newPage()
  const projector = await openRoom(server.address, trainer)
  await tellAll(trainer)
  await count(trainer, 'no', 4)
  await continueWith(trainer, 'no')
  const follow = await context.newPage()
  await follow.goto(`${server.address}#training/${id}/2`)
  const paper = await context.newPage()
  await paper.goto(`${server.address}#training-print/${id}/attendance`)
  for (const page of [trainer, projector, follow, paper]) {
    await seeNothingWrong({ page }, page.url())
  }
  await trainer.bringToFront()
  await trainer.locator('[name=debrief]').click()
  await expect(shown(projector)).toHaveAttribute('data-shows', 'debrief')
  await seeNothingWrong({ page: projector }, 'debrief')
})

test('while a live case is open there is no room, no projector and no paper', async ({
  server,
  page,
}) => {
  await page.goto(server.address)
  await go(page, 'nhs', [['danger', 'no']])
  for (const name of [`training-room/${id}`, 'training-screen', `training-print/${id}/trainer`]) {
    await openPage(page, name)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(training.held.heading)
  }
})

/** Opens a room in the trainer’s window. @returns that of its projector, behind it */
async function openRoom(address: string, trainer: Page): Promise<Page> {
  await trainer.goto(`${address}#training/${id}`)
  await trainer.getByRole('link', { name: training.briefing.room }).click()
  await expect(trainer.getByRole('heading', { level: 1 })).toHaveText(sentence(room.begin.heading))
  await expect(trainer.getByText(room.begin.isNotOpen)).toBeVisible()
  const opened = trainer.waitForEvent('popup')
  await trainer.locator('[name=open-screen]').click()
  const projector = await opened
  await expect(shown(projector)).toContainText(room.screen.ready)
  await expect(trainer.getByText(room.begin.isOpen)).toBeVisible()
  // A click waits a second for each picture of a window that is behind another.
  await trainer.bringToFront()
  await trainer.locator('[name=begin-room]').click()
  await expect(shown(trainer)).toBeVisible()
  return projector
}

const shown = (page: Page) => page.locator('.projector')

async function standOn(page: Page, node: string): Promise<void> {
  await expect(page.locator(`.projector [data-node="${node}"]`)).toBeVisible()
}

async function tellAll(trainer: Page): Promise<void> {
  for (const told of tellings) {
    await expect(shown(trainer)).toContainText(told.slice(0, 60))
    await trainer.locator('[name=next-page]').click()
  }
  await standOn(trainer, 'danger')
}

async function count(trainer: Page, answer: string, hands: number): Promise<void> {
  await trainer.locator(`[data-answer="${answer}"] [name=hands]`).fill(String(hands))
}

async function continueWith(trainer: Page, answer: string): Promise<void> {
  await trainer.locator(`[name=go-on][value="${answer}"]`).click()
}

/** The trainer’s window says of the projector exactly what it shows, but for what a trainer does there. */
async function inStep(trainer: Page, projector: Page): Promise<void> {
  await expect
    .poll(async () => shown(trainer).evaluate(wordsShown))
    .toBe(await shown(projector).evaluate(wordsShown))
}

/** Runs in the page. */
function wordsShown(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const tool of copy.querySelectorAll('.hands, .projector__hands')) tool.remove()
  return copy.textContent
}

async function seesNoSecret(projector: Page): Promise<void> {
  const seen = (await projector.locator('#root').textContent()) ?? ''
  expect(seen.length).toBeGreaterThan(100)
  expect(secrets.filter((secret) => seen.includes(secret))).toEqual([])
}

async function dialsNothing(page: Page): Promise<void> {
  await expect(page.locator('#root .practice')).toContainText(training.banner.practice)
  await expect(page.locator('#root a[href^="tel:"]')).toHaveCount(0)
}

/** What is thrown in any window from now on. */
function listen(context: BrowserContext): readonly string[] {
  const thrown: string[] = []
  context.on('weberror', (error) => thrown.push(error.error().message))
  return thrown
}
