import type { PathwayText, Signs } from '#flow/text-schema.ts'
import type { WordStore } from './i18n.ts'

/** A language in which the tool can be shown beside English. */
export interface Language {
  /** A BCP 47 tag, such as `pl`. */
  readonly id: string
  /** Its name in itself: `Polski`. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** `unreviewed`, or which organisation and role checked it, and when. */
  readonly review: string
  readonly load: () => Promise<LanguageWords>
}

/** Every word in one language. */
export interface LanguageWords {
  /** The words of the interface, by namespace. */
  readonly interface: Readonly<Record<string, object>>
  readonly text: PathwayText
  readonly signs: Signs
}

/** The language that the tool is written in, and falls back to. */
export const english = { id: 'en', tag: 'en-GB', name: 'English', direction: 'ltr' } as const

/**
 * Speaks another language from now on. Every screen says that it is unreviewed, unless somebody
 * checked it: that sentence is `unreviewed` among its own words.
 */
export async function speak(store: WordStore, { id, review, load }: Language): Promise<void> {
  const words = await load()
  const add = (namespace: string, resources: object) =>
    store.addResourceBundle(id, namespace, resources)
  for (const [namespace, resources] of Object.entries(words.interface)) add(namespace, resources)
  if (review !== 'unreviewed') store.addResource(id, 'interface', 'unreviewed', '')
  add('pathway', words.text)
  add('signsPage', words.signs)
  await store.changeLanguage(id)
}

/** The page of signs in the language that is spoken now. */
export function signsPage(store: WordStore, inEnglish: Signs): Signs {
  return (store.getResourceBundle(store.language, 'signsPage') as Signs | undefined) ?? inEnglish
}
