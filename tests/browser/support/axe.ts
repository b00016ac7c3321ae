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
  if (!(await I.page.evaluate(() => 'axe' in window))) await I.page.evaluate(axe.source)
  let inLight: string | undefined
  for (const { look, media } of looks) {
    // What fades in has not its own colours yet.
    await I.page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    const { faults, shown } = await I.page.evaluate(violations, inLight === undefined)
    expect.soft(faults, `${name}, in ${look}`).toEqual([])
    inLight ??= shown
    expect.soft(shown, `${name} shows the same in ${look} as in light`).toBe(inLight)
  }
}

/**
 * Runs in the page, when axe is there: every rule, or those about colours alone. Where other colours
 * show the same elements, no other rule can find anything else.
 */
async function violations(everyRule: boolean) {
  const only = everyRule ? {} : { runOnly: { type: 'tag' as const, values: ['cat.color'] } }
  const found = await window.axe.run({ resultTypes: ['violations'], ...only })
  const faults = found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  )
  const seen = [...document.querySelectorAll('body *')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  )
  return { faults, shown: seen.map(({ localName }) => localName).join(' ') }
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
