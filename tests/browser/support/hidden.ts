import { expect, type Page } from '@playwright/test'

/** The title of the calendar that a hidden screen shows. */
export const monthName = /^[A-Z][a-z]+ \d{4}$/

/** Sees the calendar, and nothing of the tool. */
export async function seeCalendar(page: Page): Promise<void> {
  await expect(page.locator('h1:visible')).toHaveText(monthName)
  await expect(page.locator('body')).toBeHidden()
  expect(await page.locator(':root').ariaSnapshot()).not.toMatch(/Beacon|999|slavery|Ring/)
}

/** Brings back what was hidden. */
export async function comeBack(page: Page): Promise<void> {
  for (let presses = 0; presses < 3; presses++) await pressDay(page, '9')
  await expect(page.locator('body')).toBeVisible()
}

/** Presses a day of the calendar. */
export async function pressDay(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: day, exact: true }).click()
}

/** Runs in the page. What there is when the touch has been answered, before another frame is drawn. */
export function hideAndLook() {
  document.querySelector<HTMLElement>('#root [name=hide]')?.click()
  return {
    isSeen: document.body.checkVisibility(),
    title: document.title,
    icon: document.querySelector<HTMLLinkElement>('[rel=icon]')?.href.split('/').at(-1),
    focus: document.activeElement?.tagName,
    session: Object.fromEntries(Object.entries(sessionStorage)),
  }
}
