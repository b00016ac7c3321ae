import { expect, type Page } from '@playwright/test'
import pathway from '../../../flows/hertfordshire/pathway.json' with { type: 'json' }
import words from '#text/en/interface.json' with { type: 'json' }
import file from '../../../flows/hertfordshire/services.json' with { type: 'json' }

const services: Readonly<Record<string, { readonly number: string; readonly tel: string }>> =
  file.services

/** The numbers that must be there whatever breaks, as the pathway’s own file has them. */
export const numbers = pathway.startServices.map((id) => ({
  words: `${id === pathway.emergencyService ? 'Call' : 'Ring'} ${services[id]?.number ?? ''}`,
  dials: `tel:${services[id]?.tel ?? ''}`,
}))

/** Every number can be read and rung; nothing is asked for, and the screen can still be hidden. */
export async function seeWhomToCall(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ring one of these numbers')
  await seeNumbers(page)
  await expect(page.locator('button:visible')).toHaveText([words.hide])
}

/** Every number can be read and rung. */
export async function seeNumbers(page: Page): Promise<void> {
  const links = page.locator('.service a:visible')
  await expect(links).toHaveText(numbers.map(({ words }) => words))
  const dials = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(dials).toEqual(numbers.map((number) => number.dials))
}
