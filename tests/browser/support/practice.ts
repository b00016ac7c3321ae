import type { Page } from '@playwright/test'
import { answer, expect, type Step } from './device.ts'
import { scenarioOf } from './scenarios.ts'

/** Practising a shipped case on a device. */

/** The answers that are expected in a case, in order. */
export function expectedIn(scenario: string): readonly Step[] {
  return scenarioOf(scenario).steps.map((step) => [step.node, step.answer])
}

/** Practises a case from the list of cases, ends it where it stands, and sees the debrief. */
export async function practise(page: Page, scenario: string, route: readonly Step[]) {
  await beginPractice(page, scenario)
  await answer(page, route)
  await page.locator('button[name="finish"]').click()
  await expect(page.locator('button[name="again"]')).toBeVisible()
}

/** Begins a case from the list of cases; one that was practised before, again. */
export async function beginPractice(page: Page, scenario: string) {
  await openPage(page, 'training')
  await page.locator(`a[href="#training/${scenario}"]`).click()
  await page.locator('button[name="begin"], button[name="again"]').click()
}

/** Opens a page by its name in the address, as a link does. */
export async function openPage(page: Page, name: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, name)
}

/** The attempts that are kept on the device, of each group, as they are kept. */
export async function keptAttempts(page: Page): Promise<readonly (readonly unknown[])[]> {
  const groups = await page.evaluate(readGroups)
  return groups.map(({ attempts }) => attempts)
}

interface KeptGroup {
  readonly attempts: readonly unknown[]
}

/** Runs in the page. */
function readGroups(): Promise<readonly KeptGroup[]> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('training-groups')
    opened.onerror = () => reject(new Error('The groups cannot be read.'))
    opened.onsuccess = () => {
      const all = opened.result.transaction('groups').objectStore('groups').getAll()
      all.onsuccess = () => {
        opened.result.close()
        resolve(all.result as KeptGroup[])
      }
    }
  })
}
