import words from '#later/start/en.json' with { type: 'json' }
import { expect, go, seeAllKept, seeOutcome, test, visit } from '../support/device.ts'
import { sentence } from '../support/interface-words.ts'
import { pathway } from '../support/pathway.ts'

/** What comes of the worker where it is stopped, or nobody can ask it for a long time. */

test('a worker that is stopped while it keeps files begins again at the next visit', async ({
  server,
  page,
}) => {
  server.leaveUnanswered('/icon.svg')
  await page.goto(server.address)
  await expect(page.getByText(words.offline.preparing)).toBeVisible()
  await expect.poll(() => server.asked).toContain('/icon.svg')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await expect(page.getByText(sentence(words.offline['not-ready']))).toBeVisible()
  await go(page, 'nhs', [['danger', 'yes']])
  await seeOutcome(page, 'emergency')

  server.allow('/icon.svg')
  await page.goto(server.address)
  await page.locator('button[name="clear"]').click()
  await seeAllKept(page)
})

test('after a year without a connection the tool works, and says how old its numbers are', async ({
  server,
  context,
}) => {
  await (await visit(context, server.address)).close()
  await server.stop()
  const page = await context.newPage()
  await page.clock.setFixedTime(yearAfterReview())
  await page.goto(server.address)
  await expect(page.locator('[data-review="overdue"]').first()).toBeVisible()
  await go(page, 'nhs', [['danger', 'yes']])
  await seeOutcome(page, 'emergency')
})

/** A year after the day by which the pathway is to be reviewed. */
function yearAfterReview(): Date {
  const day = new Date(pathway.reviewBy)
  day.setUTCFullYear(day.getUTCFullYear() + 1)
  return day
}
