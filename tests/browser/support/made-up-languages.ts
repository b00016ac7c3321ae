import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import { wordFiles } from '../../../scripts/build/languages.ts'
import { pseudo } from '../../support/pseudo.ts'

/** A made-up language; `locale` writes its dates in letters that English does not have. */
export const madeUp = [
  { id: 'en-XA', name: 'Ƥśéúđó', direction: 'ltr', locale: 'el' },
  { id: 'fa-XB', name: 'Ƥśéúđó ŔŤĽ', direction: 'rtl', locale: 'fa-u-ca-gregory-nu-latn' },
] as const

export type MadeUp = (typeof madeUp)[number]

const root = join(import.meta.dirname, '../../..')

/** Gives the build made-up languages beside its own, and one of these chosen on this device. */
export async function speakMadeUp(page: Page, chosen: string): Promise<void> {
  await page.route('**/assets/languages-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: moduleOf() }),
  )
  await page.addInitScript((id) => localStorage.setItem('language', id), chosen)
}

/** The module of languages, as the build would write it. */
function moduleOf(): string {
  const entries = madeUp.map(({ locale, ...language }) => {
    const words = JSON.stringify(wordsOf(language.direction, locale))
    const about = JSON.stringify({ ...language, review: 'unreviewed' })
    return `{ ...${about}, load: async () => (${words}) }`
  })
  return `export const languages = [${entries.join(',')}]`
}

function wordsOf(direction: 'ltr' | 'rtl', locale: string) {
  const files = Object.entries(wordFiles('en')).map(([name, path]) => [
    name,
    pseudo(read(path), direction),
  ])
  const words = Object.fromEntries(files) as Record<string, object>
  const unreviewed = pseudo('Nobody has checked this translation.', direction)
  return {
    interface: { ...words, interface: { ...words.interface, locale, unreviewed } },
    text: pseudo(read(join(root, 'flows/hertfordshire/text/en.json')), direction),
    signs: signsOf(direction),
  }
}

/** The ids of its sources stay as they are. */
function signsOf(direction: 'ltr' | 'rtl') {
  const signs = read(join(root, 'flows/hertfordshire/signs/en.json')) as { sources: unknown }
  return { ...pseudo(signs, direction), sources: signs.sources }
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown
}
