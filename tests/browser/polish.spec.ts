import pl from '../../flows/hertfordshire/text/pl.json' with { type: 'json' }
import device from '#later/start/pl.json' with { type: 'json' }
import words from '#text/pl/interface.json' with { type: 'json' }
import { expect, go, seeOutcome, test, toBeacon, visit, whenOpen } from './support/device.ts'
import { sentence } from './support/interface-words.ts'

/** The second language that ships: chosen once, kept on the device, and there without a connection. */

test('Polish is chosen on Start, kept, and works with no server down to the outcome @engines', async ({
  server,
  context,
}) => {
  const first = await visit(context, server.address)
  await expect(first.locator('html')).toHaveAttribute('lang', 'en-GB')
  expect(server.asked.filter((path) => path.includes('/pl-'))).toHaveLength(1)
  await first.locator('button[name=language][value=pl]').click()
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(words.start.heading)
  await first.reload()
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(words.start.heading)
  await first.close()
  await server.stop()

  const page = await context.newPage()
  await page.clock.setFixedTime(whenOpen)
  await page.goto(server.address)
  await expect(page.getByText(sentence(device.offline.ready))).toBeVisible()
  await go(page, 'nhs', toBeacon)
  await seeOutcome(page, 'beacon')
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pl.outcomes.beacon.title)
  await expect(page.getByText(words.unreviewed)).toBeVisible()
  await page.getByText('Co powiedzieć', { exact: true }).click()
  await expect(page.getByText(pl.script.lines['ask-support'])).toBeVisible()
  await expect(page.getByText('Powinno być czynne. Zamknięcie: 20:00').first()).toBeVisible()
})
