import training from '#later/training/en.json' with { type: 'json' }
import {
  answer,
  expect,
  go,
  seeAllKept,
  seeOutcome,
  seeQuestion,
  seeStart,
  test,
  toBeacon,
  whenOpen,
} from './support/device.ts'
import { comeBack } from './support/hidden.ts'
import { left } from './support/left.ts'
import { beginPractice, expectedIn, keptAttempts, openPage } from './support/practice.ts'
import { runsOf, scenarios } from './support/scenarios.ts'

/**
 * How to read this file: a live case and a practice meet on one device, on which a group is being
 * kept, and neither leaves anything in the other.
 */

const scenario = 'man-in-bay-four'
const sunday = runsOf(scenarios[scenario]!).find(({ variant }) => variant === 'sunday-night')!

test('practice and live cases leave nothing in each other @phone', async ({ server, page }) => {
  await page.clock.setFixedTime(whenOpen)
  await page.goto(server.address)
  await seeAllKept(page)
  await openPage(page, 'training-groups')
  await page.locator('[name="group-name"]').fill('Tuesday')
  await page.locator('button[name="begin-group"]').click()
  await expect(page.locator('button[name="ask"][value="before"]')).toBeVisible()
  const before = await left(page)

  // Practice on a Sunday night, kept for the group and nowhere else.
  await beginPractice(page, scenario)
  await answer(page, expectedIn(scenario))
  await page.locator('button[name="finish"]').click()
  await page.locator('button[name="variant"][value="sunday-night"]').click()
  await page.locator('button[name="begin"]').click()
  await answer(
    page,
    sunday.steps.map((step) => [step.node, step.answer]),
  )
  await seeOutcome(page, sunday.endsAt)
  expect(sunday.endsAt).not.toBe('beacon')
  const during = await left(page)
  expect(during).toEqual({ ...before, address: during.address, title: during.title })
  const [kept = []] = await keptAttempts(page)
  expect(kept).toHaveLength(1)

  // A live case after it goes by the device's own time, and opens no page of training.
  await openPage(page, '')
  await seeStart(page)
  await go(page, 'nhs', toBeacon)
  await seeOutcome(page, 'beacon')
  for (const name of ['training', `training/${scenario}`, 'training-groups', 'training-groups/1']) {
    await openPage(page, name)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(training.held.heading)
    await expect(page.locator('button[name="begin"], [name="group-name"], .group')).toHaveCount(0)
    await page.locator('button[name="leave-page"]').first().click()
    await seeOutcome(page, 'beacon')
  }
  expect(await keptAttempts(page)).toEqual([kept])
  const after = await left(page)
  expect(after.databases).toEqual(before.databases)
  expect(Object.keys(after.session)).toEqual(['case'])

  // The saved live case comes back as itself, and never as practice.
  await openPage(page, `training/${scenario}`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(training.held.heading)
  await page.locator('button[name="leave-page"]').first().click()
  await seeOutcome(page, 'beacon')
  await page.locator('button[name="clear"]').click()
  await seeStart(page)

  // An attempt that was kept is no live case.
  await page.evaluate((text) => sessionStorage.setItem('case', text), JSON.stringify(kept[0]))
  await page.reload()
  await seeStart(page)
  expect((await left(page)).session).toEqual({})

  // Hiding the screen ends the practice.
  await beginPractice(page, scenario)
  await answer(page, expectedIn(scenario).slice(0, 1))
  await seeQuestion(page, 'age')
  await page.locator('#root button[name="hide"]').click()
  await comeBack(page)
  await seeStart(page)
  await openPage(page, `training/${scenario}`)
  await expect(page.locator('button[name="begin"]')).toBeVisible()
  expect(await keptAttempts(page)).toEqual([kept])
})
