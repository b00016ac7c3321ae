import type { Page } from '@playwright/test'
import { comeBack, seeCalendar } from './support/hidden.ts'
import { words } from './support/interface-words.ts'
import { left } from './support/left.ts'
import { routeTo } from './support/pathway.ts'
import { Person } from './support/person.ts'
import { expect, test } from './support/test.ts'

/**
 * How to read this file: a tab is hidden on a record, with a tick and a reason given, and is then
 * discarded by the browser. What a browser keeps of such a tab is its storage and its address: a
 * new tab gets both, and must show the calendar, and then Start.
 */

test('a hidden tab that the browser discarded brings nothing back, neither the answers nor the record', async ({
  I,
  context,
}) => {
  await I.arrive()
  await I.follow(routeTo('beacon', 'open'))
  await I.unfold('outcome:ready')
  await I.main.getByRole('checkbox').first().check()
  await I.openRecord()
  await I.unfold('record:otherwise.open')
  await I.main.locator('button[name=otherwise]').first().click()
  expect((await left(I.page)).session).toHaveProperty('case')
  await I.page.locator('#root [name=hide]').click()
  await seeCalendar(I.page)
  const kept = await left(I.page)
  expect(kept.session).toEqual({ month: '' })
  expect(new URL(kept.address).hash).toBe('')
  await I.page.close()

  const again = await restored(await context.newPage(), kept)
  await seeCalendar(again.page)
  expect(await left(again.page)).toEqual({ ...kept, state: null })

  await again.page.reload()
  await seeCalendar(again.page)
  await again.page.goto('/icon.svg')
  await again.page.goBack()
  await seeCalendar(again.page)

  await comeBack(again.page)
  await again.seeStart()
  await again.page.goto('./#record')
  await expect(again.main.getByText(words('record:none'))).toBeVisible()
  await again.goBack()
  await again.seeStart()
  expect((await left(again.page)).session).toEqual({})
  await again.follow(routeTo('beacon', 'open'))
  expect((await left(again.page)).ticked).toBe(0)
})

/** The tab that a browser makes of what it kept. */
async function restored(
  page: Page,
  {
    session,
    address,
  }: { readonly session: Readonly<Record<string, string>>; readonly address: string },
): Promise<Person> {
  await page.goto('/icon.svg')
  await page.evaluate((entries) => {
    for (const [key, value] of entries) sessionStorage.setItem(key, value)
  }, Object.entries(session))
  await page.goto(address)
  return new Person(page)
}
