import i18next, { type i18n, type Namespace, type TFunction } from 'i18next'
import type { RouteText } from '#flow/routes.ts'
import type failure from './en/failure.json'
import words from './en/interface.json' with { type: 'json' }

/**
 * The words of the interface by namespace. What is loaded later adds its own, which are beside
 * it in `en.json`: `declare module '#text/i18n.ts'`, and `addWords`. The namespace is the name of the folder.
 */
export interface WordSpaces {
  readonly interface: typeof words
  readonly failure: typeof failure
}

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'interface'
    readonly resources: WordSpaces
    readonly returnNull: false
  }
}

/** Where the interface’s words are kept, language by language. */
export type WordStore = i18n

/** The words of the interface by key. A wrong key does not compile. */
export type Words = TFunction

/** The same, with those of another namespace. */
export type WordsWith<Space extends keyof WordSpaces> = TFunction<['interface', Space]>

/** A namespace, or several of which the first needs no prefix. */
export type Space = Namespace

/** The words of a namespace in the language that is spoken now. */
export function wordsIn<Given extends Space>(store: WordStore, space: Given): TFunction<Given> {
  const first = typeof space === 'object' ? space[0] : space
  return store.getFixedT(store.language, first as 'interface') as unknown as TFunction<Given>
}

/**
 * Makes the interface’s words ready at once, without waiting: the first screen is prerendered with
 * them. A language that the tool does not have falls back to English.
 *
 * @param language a BCP 47 tag such as `en` or `en-GB`
 */
export function createWords(language: string): WordStore {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'interface',
    resources: { en: { interface: words } },
    partialBundledLanguages: true,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return instance
}

/** The words of the pathway in the language that is spoken now; `english`, while that is English. */
export function pathwayWords(store: WordStore, english: RouteText): RouteText {
  return (store.getResourceBundle(store.language, 'pathway') as RouteText | undefined) ?? english
}

/** Adds words that the first screen does not need: whatever shows them brings them. */
export function addWords<Space extends Exclude<keyof WordSpaces, 'interface'>>(
  store: WordStore,
  namespace: Space,
  words: WordSpaces[Space],
): void {
  store.addResourceBundle('en', namespace, words)
}
