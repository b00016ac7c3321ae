import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { runOf } from '../../../src/training/run.ts'
import { scenarioFile, trainingFile } from '../../../src/training/schema.ts'
import { answer, expect, type Step } from './device.ts'

/** Practising a shipped case, and the questions before and after. */

const folder = join(import.meta.dirname, '../../../flows/hertfordshire')

export const { quiz } = trainingFile.parse(readJson('training.json'))

/** The answers that are expected in a case, in order. */
export function expectedIn(scenario: string): readonly Step[] {
  const { steps } = runOf(scenarioOf(scenario), null)
  return steps.map((step) => [step.node, step.answer])
}

export function scenarioOf(id: string) {
  return scenarioFile.parse(readJson(`scenarios/${id}.json`))
}

/** Practises a case from the list of cases, ends it where it stands, and sees the debrief. */
export async function practise(page: Page, scenario: string, route: readonly Step[]) {
  await beginPractice(page, scenario)
  await answer(page, route)
  await page.locator('button[name="finish"]').click()
  await expect(page.locator('button[name="again"]')).toBeVisible()
}

export async function beginPractice(page: Page, scenario: string) {
  await openPage(page, 'training')
  await page.locator(`a[href="#training/${scenario}"]`).click()
  const begin = page.locator('button[name="begin"], button[name="again"]')
  await begin.click()
}

/** Opens a page by its name in the address, as a link does. */
export async function openPage(page: Page, name: string) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, name)
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}
