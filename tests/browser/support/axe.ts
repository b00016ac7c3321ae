import axe from 'axe-core'
import type { Person } from './person.ts'
import { expect } from './test.ts'

/** The colours in which a screen may be looked at. */
export const looks = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const

/** Expects that axe finds nothing wrong with what is on the screen, in any colours. */
export async function seeNothingWrong(I: Pick<Person, 'page'>, name: string): Promise<void> {
  await I.page.evaluate(axe.source)
  for (const { look, media } of looks) {
    // What fades in has not its own colours yet.
    await I.page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    expect.soft(await I.page.evaluate(violations), `${name}, in ${look}`).toEqual([])
  }
}

/** Runs in the page, when axe is there. */
async function violations(): Promise<readonly string[]> {
  const found = await window.axe.run({ resultTypes: ['violations'] })
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  )
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
