import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Flow } from '#flow/flow.ts'
import type { Language, LanguageWords } from '#text/language.ts'

/** What `src/text/<language>/language.json` says of a language. */
export type LanguageAbout = Pick<Language, 'id' | 'name' | 'direction' | 'review'>

const src = resolve(import.meta.dirname, '../../src')
const folder = join(src, 'text')
const aboutFile = 'language.json'

/** The languages beside English in which both the interface and the pathway have words. */
export function shippedLanguages(flow: Pick<Flow, 'texts' | 'signs'>): readonly LanguageAbout[] {
  const names = Object.keys(flow.texts).filter((id) => existsSync(join(folder, id, aboutFile)))
  return names.map((id) => ({
    id,
    ...(readJson(join(folder, id, aboutFile)) as Omit<LanguageAbout, 'id'>),
  }))
}

/** Every word in one language. */
export function languageWords(
  { texts, signs }: Pick<Flow, 'texts' | 'signs'>,
  id: string,
): Partial<LanguageWords> {
  const words = Object.entries(wordFiles(id)).map(([name, path]) => [name, readJson(path)])
  return {
    interface: Object.fromEntries(words) as LanguageWords['interface'],
    ...(texts[id] && { text: texts[id] }),
    ...(signs[id] && { signs: signs[id] }),
  }
}

/**
 * The files of the interface’s words in one language, by namespace: those of the first screen in
 * `src/text/<language>/`, and the `<language>.json` of each folder of `src/later/`, named after it.
 */
export function wordFiles(language: string): Readonly<Record<string, string>> {
  const first = readdirSync(join(folder, language))
    .filter((name) => name !== aboutFile)
    .map((name) => [basename(name, '.json'), join(folder, language, name)])
  const later = readdirSync(join(src, 'later'), { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === `${language}.json`)
    .map((path) => [basename(dirname(path)), join(src, 'later', path)])
  return Object.fromEntries([...first, ...later]) as Readonly<Record<string, string>>
}

/** By language, what the map writes above the numbers of an organisation. */
export function mapCaptions(languages: readonly string[]): Readonly<Record<string, string>> {
  const captionIn = (language: string) =>
    (readJson(join(src, 'later/map', `${language}.json`)) as { readonly contacts: string }).contacts
  return Object.fromEntries(languages.map((language) => [language, captionIn(language)]))
}

/** The list of languages as a module; `prefix` and an id is the module of one. */
export function languagesModule(languages: readonly LanguageAbout[], prefix: string): string {
  const entries = languages.map((about) => {
    const load = `async () => (await import(${JSON.stringify(prefix + about.id)})).words`
    return `{ ...${JSON.stringify(about)}, load: ${load} }`
  })
  return `export const languages = [${entries.join(', ')}]\n`
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown
}
