import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import training from '../../flows/hertfordshire/training.json' with { type: 'json' }
import groups from '#later/training/groups/en.json' with { type: 'json' }
import { seeNothingWrong } from './support/axe.ts'
import { expect, type Step, test, visit } from './support/device.ts'
import { expectedIn, keptAttempts, openPage, practise } from './support/practice.ts'

/**
 * How to read this file: a trainer keeps what a group does, with no network, and reads, saves and
 * deletes it; then what is kept where nobody asked for it, which is nothing.
 */

const quiz: Readonly<
  Record<string, { readonly answers: object; readonly right: string; readonly because: string }>
> = training.quiz
const name = '=Tuesday, "room" 2'
const scenario = 'man-in-bay-four'
const right = expectedIn(scenario)
const saysDanger: readonly Step[] = [['danger', 'yes']]
const undecided: readonly Step[] = [...right.slice(0, -1), ['consent', 'support-and-police']]

test('what a group learnt is counted, saved and deleted, offline @phone', async ({
  server,
  context,
}) => {
  const page = await visit(context, server.address)
  await server.stop()
  await openPage(page, 'training-groups')
  await begin(page, name)
  for (const route of [right, saysDanger, undecided]) {
    await practise(page, scenario, route)
    await expect(page.locator('[data-kept-for]')).toContainText(name)
  }
  await recording(page).click()
  await expect(page.locator('[data-kept-for]')).toHaveCount(0)
  await practise(page, scenario, saysDanger)
  await expect(recording(page)).toHaveAttribute('aria-checked', 'false')

  await openGroup(page)
  await ask(page, 'before', [answersFrom(0), answersFrom(1)])
  await expect(page.getByText(groups.why.heading)).toHaveCount(0)
  await ask(page, 'after', [allRight(), allRight()])

  const screens = page.locator('[data-screen]')
  expect(await shares(page, 'data-screen')).toEqual({
    danger: ['2 of 3', '1 of 3'],
    age: ['2 of 2', '0 of 2'],
    concern: ['2 of 2', '0 of 2'],
    alone: ['2 of 2', '0 of 2'],
    capacity: ['2 of 2', '0 of 2'],
    consent: ['1 of 2', '1 of 2'],
  })
  await expect(screens.first().locator('rect').last()).toHaveAttribute('width', /^33\.3/)
  expect(await shares(page, 'data-question')).toEqual(
    Object.fromEntries(
      Object.keys(quiz).map((question) => [question, [`${rightBefore(question)} of 2`, '2 of 2']]),
    ),
  )
  await page.getByText(groups.why.heading).click()
  await expect(page.getByText(Object.values(quiz)[0]!.because)).toBeVisible()
  await expect(page.locator('.sources li').first()).toBeVisible()
  await seeNothingWrong({ page }, 'a group')

  const json = JSON.parse(await saved(page, 'save-json')) as {
    name: string
    attempts: { scenario: string; trail: { node: string; answer: string }[] }[]
    quiz: Record<'before' | 'after', { finished: number }>
  }
  expect(json.name).toBe(name)
  expect(json.attempts.map(({ trail }) => trail.map(({ node, answer }) => [node, answer]))).toEqual(
    [right, saysDanger, undecided],
  )
  expect([json.quiz.before.finished, json.quiz.after.finished]).toEqual([2, 2])
  const [header = [], ...rows] = parse(await saved(page, 'save-csv'))
  expect(header.slice(0, 3)).toEqual(['group', 'begun_on', 'record'])
  const records = rows.map((row) => row[2])
  const count = (record: string) => records.filter((one) => one === record).length
  expect([count('answer'), count('end')]).toEqual([2 * right.length + 1, 3])
  expect(new Set(rows.map(([group]) => group))).toEqual(new Set([`'${name}`]))
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]))

  await page.locator('button[name="delete"]').click()
  expect(await keptAttempts(page)).toEqual([])
  await page.locator('button[name="undo"]').click()
  await openPage(page, 'training-groups')
  await expect(page.locator('.group')).toContainText('3 attempts are kept')
  await begin(page, 'Wednesday')
  await openPage(page, 'training-groups')
  await seeNothingWrong({ page }, 'the groups')
  await page.locator('button[name="delete-all"]').click()
  await expect(page.locator('.group')).toHaveCount(0)
  expect(await page.evaluate(async () => await indexedDB.databases())).toEqual([])
})

test('what is on ends with the tab, and a name is made up, short and its own', async ({
  server,
  context,
}) => {
  const page = await visit(context, server.address)
  await openPage(page, 'training-groups')
  await page.locator('button[name="begin-group"]').click()
  await expect(page.getByRole('alert')).toHaveText(groups.problem.empty)
  await begin(page, 'Tuesday')
  await openPage(page, 'training-groups')
  await page.locator('[name="group-name"]').fill('tuesday')
  await page.locator('button[name="begin-group"]').click()
  await expect(page.getByRole('alert')).toHaveText(groups.problem.taken)
  await expect(recording(page)).toHaveAttribute('aria-checked', 'true')
  await page.reload()
  await expect(recording(page)).toHaveAttribute('aria-checked', 'false')
  await practise(page, scenario, saysDanger)
  expect(await keptAttempts(page)).toEqual([[]])
})

test('a browser that refuses the database says so, and practice works', async ({
  server,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('Refused', 'SecurityError')
      },
    })
  })
  const page = await visit(context, server.address)
  await openPage(page, 'training-groups')
  await expect(page.getByText(groups.trouble.refused)).toBeVisible()
  await expect(page.locator('[name="group-name"]')).toHaveCount(0)
  await practise(page, scenario, right)
})

async function begin(page: Page, group: string) {
  await page.locator('[name="group-name"]').fill(group)
  await page.locator('button[name="begin-group"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(group)
  await expect(recording(page)).toHaveAttribute('aria-checked', 'true')
}

/** The switch of the group on the screen. */
function recording(page: Page) {
  return page.getByRole('switch', { name: /^Record for/ })
}

async function openGroup(page: Page) {
  await openPage(page, 'training-groups')
  await page.locator('.group a').first().click()
}

/** Each learner answers every question in turn; then the page is that of the group again. */
async function ask(page: Page, round: string, learners: readonly (readonly Step[])[]) {
  await page.locator(`button[name="ask"][value="${round}"]`).click()
  for (const [index, answers] of learners.entries()) {
    if (index > 0) await page.locator('button[name="next-learner"]').click()
    for (const [question, chosen] of answers) {
      await page.locator(`button[name="${question}"][value="${chosen}"]`).click()
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(groups.quiz.thanks)
  }
  await page.getByRole('link', { name: groups.quiz.toGroup }).click()
  await expect(page.locator(`button[name="ask"][value="${round}"]`)).toContainText('2 learners')
}

/** A learner who chooses the answer of this number to every question, from 0. */
function answersFrom(number: number): readonly Step[] {
  return Object.entries(quiz).map(([id, { answers }]) => [id, Object.keys(answers)[number] ?? ''])
}

function allRight(): readonly Step[] {
  return Object.entries(quiz).map(([id, { right: answer }]) => [id, answer])
}

function rightBefore(question: string): number {
  return [answersFrom(0), answersFrom(1)].filter((given) =>
    given.some(([id, chosen]) => id === question && chosen === quiz[question]?.right),
  ).length
}

/** The cells of each row of a table, by the id of the row. */
async function shares(page: Page, attribute: string): Promise<Record<string, readonly string[]>> {
  const rows = await page.locator(`tr[${attribute}]`).all()
  const read = rows.map(async (row) => [
    (await row.getAttribute(attribute)) ?? '',
    await row.locator('td').allInnerTexts(),
  ])
  return Object.fromEntries(await Promise.all(read)) as Record<string, readonly string[]>
}

/** What a button saves among the downloads. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`button[name="${button}"]`).click(),
  ])
  return readFileSync(await download.path(), 'utf8').replace(/^\u{feff}/u, '')
}
