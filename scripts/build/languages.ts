import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Flow } from '#flow/flow.ts'
import type { Language, LanguageWords } from '#text/language.ts'

/** What `src/text/<language>/language.json` says of a language. */
type About = Pick<Language, 'id' | 'name' | 'direction' | 'review'>

const folder = resolve(import.meta.dirname, '../../src/text')
const aboutFile = 'language.json'

/** The languages beside English in which both the interface and the pathway have words. */
export function shippedLanguages(flow: Pick<Flow, 'texts' | 'signs'>): readonly About[] {
  const names = Object.keys(flow.texts).filter((id) => existsSync(join(folder, id, aboutFile)))
  return names.map((id) => ({
    id,
    ...(readJson(join(folder, id, aboutFile)) as Omit<About, 'id'>),
  }))
}

/** Every word in one language. */
export function languageWords(
  { texts, signs }: Pick<Flow, 'texts' | 'signs'>,
  id: string,
): Partial<LanguageWords> {
  const files = readdirSync(join(folder, id)).filter((name) => name !== aboutFile)
  const words = files.map((name) => [basename(name, '.json'), readJson(join(folder, id, name))])
  return {
    interface: Object.fromEntries(words) as LanguageWords['interface'],
    ...(texts[id] && { text: texts[id] }),
    ...(signs[id] && { signs: signs[id] }),
  }
}

/** The list of languages as a module; `prefix` and an id is the module of one. */
export function languagesModule(languages: readonly About[], prefix: string): string {
  const entries = languages.map((about) => {
    const load = `async () => (await import(${JSON.stringify(prefix + about.id)})).words`
    return `{ ...${JSON.stringify(about)}, load: ${load} }`
  })
  return `export const languages = [${entries.join(', ')}]\n`
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown
}
