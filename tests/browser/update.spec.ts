import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import words from '#later/start/en.json' with { type: 'json' }
import training from '#later/training/en.json' with { type: 'json' }
import {
  answer,
  dist,
  expect,
  go,
  seeOutcome,
  startAgain,
  visit,
  whenOpen,
} from './support/device.ts'
import { buildIn, buildOn, countLoads, nextChange, test } from './support/next-build.ts'

const { waiting, held, updated } = words.update

test('Start says that a newer version waits', async ({ server, context, next }) => {
  const page = await visit(context, server.address)
  await expect(page.getByText(waiting)).toBeHidden()
  server.serve(next)
  await page.reload()
  await expect(page.getByText(waiting)).toBeVisible()
  await expect(page.getByText(updated)).toBeHidden()
})

test('a page that stays open learns of it within the hour', async ({ server, context, next }) => {
  await context.clock.install({ time: whenOpen })
  const page = await visit(context, server.address)
  server.serve(next)
  await page.clock.fastForward('59:00')
  await expect(page.getByText(waiting)).toBeHidden()
  await page.clock.fastForward('02:00')
  await expect(page.getByText(waiting)).toBeVisible()
})

test('“Update now” lets it in with one reload of every window', async ({
  server,
  context,
  next,
}) => {
  const page = await visit(context, server.address)
  const other = await visit(context, server.address)
  server.serve(next)
  await page.reload()
  await expect(page.getByText(waiting)).toBeVisible()

  const loads = countLoads(page)
  const otherLoads = countLoads(other)
  await page.getByRole('button', { name: words.update.now }).click()
  await expect.poll(() => buildOn(page)).toBe(buildIn(next))
  await expect.poll(() => buildOn(other)).toBe(buildIn(next))
  await expect(page.getByText(waiting)).toBeHidden()
  await expect(page.locator('.device')).toContainText('Ready for offline use')
  expect([loads(), otherLoads()]).toEqual([1, 1])
})

test('after an update, Start says once what changed', async ({ server, context, next }) => {
  const page = await visit(context, server.address)
  server.serve(next)
  await page.reload()
  await page.getByRole('button', { name: words.update.now }).click()
  await expect(page.getByText(updated)).toBeVisible()
  await expect(page.getByText(nextChange)).toBeVisible()
  await expect(page.getByText('This is the first version.')).toBeHidden()
  await page.reload()
  await expect(page.locator('.device')).toContainText('Ready for offline use')
  await expect(page.getByText(updated)).toBeHidden()
})

test('an open case is not interrupted, and hears nothing of an update', async ({
  server,
  context,
  next,
}) => {
  const page = await visit(context, server.address)
  await go(page, 'nhs', [['danger', 'no']])
  server.serve(next)
  await page.reload()
  await untilUpdateWaits(page)
  const loads = countLoads(page)
  await expect(page.getByText(waiting)).toBeHidden()
  await answer(page, [['age', 'under-18']])
  await seeOutcome(page, 'child')
  await expect(page.getByText(waiting)).toBeHidden()

  await startAgain(page)
  await expect(page.getByText(waiting)).toBeVisible()
  expect([loads(), await buildOn(page)]).toEqual([0, buildIn(dist)])
})

test('“Update now” is refused while another window has a case, and works once it has none', async ({
  server,
  context,
  next,
}) => {
  const page = await visit(context, server.address)
  const busy = await visit(context, server.address)
  await go(busy, 'council', [['danger', 'yes']])
  server.serve(next)
  await page.reload()
  const loads = countLoads(busy)
  await page.getByRole('button', { name: words.update.now }).click()
  await expect(page.getByText(held)).toBeVisible()
  await seeOutcome(busy, 'emergency')
  expect([loads(), await buildOn(page)]).toEqual([0, buildIn(dist)])

  await startAgain(busy)
  await page.getByRole('button', { name: words.update.now }).click()
  await expect.poll(() => buildOn(page)).toBe(buildIn(next))
})

test('a case in a window that was reloaded holds an update back too', async ({
  server,
  context,
  next,
}) => {
  const page = await visit(context, server.address)
  const busy = await visit(context, server.address)
  await go(busy, 'council', [['danger', 'yes']])
  server.serve(next)
  await busy.reload()
  await seeOutcome(busy, 'emergency')
  await page.reload()
  await page.getByRole('button', { name: words.update.now }).click()
  await expect(page.getByText(held)).toBeVisible()
})

test('without a tap, the newer version takes over at the next cold start', async ({
  server,
  device,
  next,
}) => {
  const page = await visit(await device.switchOn(), server.address)
  server.serve(next)
  await page.reload()
  await expect(page.getByText(waiting)).toBeVisible()
  await device.switchOff()
  await server.stop()

  const again = await visit(await device.switchOn(), server.address)
  expect(await buildOn(again)).toBe(buildIn(next))
  await expect(again.getByText(nextChange)).toBeVisible()
  await expect(again.getByText(waiting)).toBeHidden()
  await again.goto(`${server.address}#training`)
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(training.list.heading)
})

test('a newer version does not wait long for what no case needs @faults', async ({
  server,
  context,
  next,
}) => {
  const page = await visit(context, server.address)
  const map = readdirSync(join(next, 'assets')).find((name) => /^MapPage-.*js$/.test(name)) ?? ''
  server.leaveUnanswered(`/assets/${map}`)
  server.serve(next)
  await page.reload()
  await expect(page.getByText(waiting)).toBeVisible({ timeout: 40_000 })
  expect(server.asked).toContain(`/assets/${map}`)
})

for (const path of ['/icon.svg', '/sw.js']) {
  test(`a newer version of which ${path} cannot be had changes nothing`, async ({
    server,
    context,
    next,
  }) => {
    const page = await visit(context, server.address)
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    server.serve(next)
    server.refuse(path)
    await page.reload()
    await expect
      .poll(() => server.asked.filter((asked) => asked === path).length)
      .toBeGreaterThan(1)
    await expect(page.locator('.device')).toContainText('Ready for offline use')
    await expect(page.getByText(waiting)).toBeHidden()
    await go(page, 'nhs', [['danger', 'yes']])
    await seeOutcome(page, 'emergency')
    expect(errors).toEqual([])
  })
}

test('the question whether there is a newer version goes to the server, and no answer is kept', async ({
  server,
  context,
}) => {
  const page = await visit(context, server.address)
  const asks = page.waitForResponse(/version\.json/)
  const document = await page.reload()
  expect(document?.fromServiceWorker()).toBe(true)
  expect((await asks).fromServiceWorker()).toBe(false)
  await server.stop()
  const found = await page.evaluate(async () => ({
    kept: (await caches.match('version.json')) !== undefined,
    answered: await fetch('version.json').then(
      () => true,
      () => false,
    ),
  }))
  expect(found).toEqual({ kept: false, answered: false })
})

async function untilUpdateWaits(page: Page): Promise<void> {
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
  await expect.poll(isWaiting).toBe(true)
}
