import device from '#later/start/en.json' with { type: 'json' }
import { expect, go, openHeld, seeStart, test, toBeacon, visit } from './support/device.ts'
import { comeBack, hideAndLook, monthName, pressDay, seeCalendar } from './support/hidden.ts'
import { left } from './support/left.ts'

/**
 * How to read this file: the tool is hidden in each way, and then looked for in each place where
 * an answer could have stayed: by Back, by Forward, by loading the page again, in every storage.
 */

test('hidden by one touch, in the same moment, offline, nothing of the case comes back @every-size @engines', async ({
  server,
  context,
}) => {
  const page = await visit(context, server.address)
  const before = await left(page)
  await context.setOffline(true)
  await server.stop()
  await go(page, 'nhs', toBeacon)
  await expect(page.locator('[data-outcome]')).toBeVisible()
  expect(await page.evaluate(hideAndLook)).toEqual({
    isSeen: false,
    title: expect.stringMatching(monthName) as unknown,
    icon: 'calendar.svg',
    focus: 'H1',
    session: { month: '' },
  })
  await page.reload()
  await seeCalendar(page)
  // Back from Start leaves the tool, and Forward is a new start of it.
  await page.goBack()
  await page.goForward()
  await seeCalendar(page)
  expect(await left(page)).toEqual({
    ...before,
    session: { month: '' },
    local: { ...before.local, 'works-for': 'nhs' },
    title: expect.stringMatching(monthName) as unknown,
  })
  await page.goto(`${server.address}#about`)
  await seeCalendar(page)
  await comeBack(page)
  await expect(page.locator('.hash')).toBeAttached()
  await page.goto(server.address)
  await seeStart(page)
  expect(await page.title()).toBe(before.title)
})

test('what was hidden comes back as Start, by the day that Start tells of and no other @engines', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByText(device.shared.back)).toBeVisible()
  await go(page, 'nhs', toBeacon)
  await page.getByRole('button', { name: 'Hide screen' }).click()
  for (const day of ['9', '9', '8', '9', '9', '10']) await pressDay(page, day)
  await seeCalendar(page)
  await comeBack(page)
  await seeStart(page)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await go(page, 'council', [['danger', 'no']])
  await expect(page.locator('button[name="age"]').first()).toBeVisible()
})

test('Escape twice hides, one long press does not @engines', async ({ page }) => {
  await page.goto('/')
  await go(page, 'nhs', [['danger', 'yes']])
  await page.keyboard.down('Escape')
  await page.keyboard.down('Escape')
  await page.keyboard.up('Escape')
  await expect(page.locator('[data-outcome]')).toBeVisible()
  await page.keyboard.press('Escape')
  await seeCalendar(page)
  for (const press of ['Tab', 'Enter', 'Enter', 'Enter']) {
    if (press === 'Tab') await page.getByRole('button', { name: '9', exact: true }).focus()
    else await page.keyboard.press(press)
  }
  await seeStart(page)
})

test('Escape hides when it is pressed twice in a row, and nothing else is', async ({ page }) => {
  await page.goto('/')
  await go(page, 'nhs', [['danger', 'yes']])
  for (const presses of [
    ['Escape', 'a', 'Escape'],
    ['Escape', 'Tab', 'Escape'],
    ['Escape', 'Shift', 'Escape'],
    ['Shift+Escape', 'Shift+Escape'],
    ['Escape', 'Control+Escape'],
    ['Alt+Escape', 'Escape'],
    ['Escape', 'click', 'Escape'],
  ]) {
    await test.step(presses.join(', '), async () => {
      for (const press of presses) {
        if (press === 'click') await page.locator('main h1').click()
        else await page.keyboard.press(press)
      }
      await expect(page.locator('#root')).toBeVisible()
      // What was pressed before must not be half of the next two.
      await page.locator('main h1').click()
    })
  }
  await test.step('while text is composed', async () => {
    await page.evaluate(() => {
      for (const isComposing of [true, true, false]) {
        dispatchEvent.call(document, new KeyboardEvent('keydown', { key: 'Escape', isComposing }))
      }
    })
    await expect(page.locator('[data-outcome]')).toBeVisible()
    await page.locator('main h1').click()
  })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await seeCalendar(page)
})

test.describe('without what was kept', () => {
  test.use({ serviceWorkers: 'block' })
  test('before the app is ready, and where it fails, the tool hides all the same @engines', async ({
    page,
  }) => {
    const letIn = await openHeld(page)
    await page.locator('button[name="role"]').first().click()
    await page.locator('#root button[name="hide"]').click()
    await seeCalendar(page)
    letIn()
    await comeBack(page)
    await seeStart(page)
    await page.route('**/assets/index-*.js', (route) => route.abort())
    await page.reload()
    await page.locator('#failure button[name="hide"]').click()
    await seeCalendar(page)
  })
})
