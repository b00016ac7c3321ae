import { test as base, expect, type Page } from '@playwright/test'
import { Person } from './person.ts'

/**
 * A test in which a person, `I`, uses the tool. It fails when anything is thrown or said in the
 * console meanwhile: a wrong hydration, a refused script, a warning of React.
 */
export const test = base.extend<{ I: Person }>({
  /** What is kept for offline use has its own tests: here it would only cost time. */
  serviceWorkers: 'block',
  I: async ({ page }, use) => {
    const said = listen(page)
    const I = new Person(page)
    await use(I)
    if (I.mayComplain) return
    expect(said, 'nothing is thrown, and nothing said in the console').toEqual([])
  },
})

export { expect }

/** What Playwright says itself where it blocks service workers. */
const blocked = 'Service Worker registration blocked by Playwright'

function listen(page: Page): readonly string[] {
  const said: string[] = []
  page.on('pageerror', (error) => said.push(error.message))
  page.on('console', (message) => {
    if (message.text() !== blocked) said.push(`${message.type()}: ${message.text()}`)
  })
  return said
}
