import { expect, type Page } from '@playwright/test'
import pathway from '../../../flows/hertfordshire/pathway.json' with { type: 'json' }

const minute = 60_000

/** A case as the tool keeps it, saved at the instant `at`, with whatever is to be wrong with it. */
export function caseAt(at: number, change: object = {}): object {
  return {
    version: pathway.version,
    role: 'nhs',
    trail: [
      { node: 'danger', answer: 'no' },
      { node: 'age', answer: 'adult' },
    ],
    savedAt: at,
    expiresAt: at + 30 * minute,
    ...change,
  }
}

/** Puts a case that was saved a minute ago into this tab, before the tool is opened in it. */
export async function plantCase(page: Page, change: object = {}): Promise<void> {
  await plantText(page, JSON.stringify(caseAt(Date.now() - minute, change)))
}

/** Puts any text where the tool keeps its case. */
export async function plantText(page: Page, text: string): Promise<void> {
  await page.goto('/icon.svg')
  await page.evaluate((value) => sessionStorage.setItem('case', value), text)
}

/**
 * Runs in the page. Everything stored; the times of the deadline, which any touch puts off, are
 * left out.
 */
export function readStorage() {
  const timeless = (text: string) => text.replace(/"(savedAt|expiresAt)":\d+,/g, '')
  return [localStorage, sessionStorage].map((storage) =>
    Object.entries(storage).map(([key, text]) => [key, timeless(text as string)]),
  )
}

/** Everything stored, once Start has kept the version that it shows, which it does in its own time. */
export async function readSettledStorage(page: Page) {
  await expect.poll(() => page.evaluate(() => localStorage.getItem('version-seen'))).not.toBeNull()
  return page.evaluate(readStorage)
}

/** Runs in the page. The deadline of the kept case, an instant of the device’s clock. */
export function readDeadline(): number {
  return Number(/"expiresAt":(\d+)/.exec(sessionStorage.getItem('case') ?? '')?.[1])
}
