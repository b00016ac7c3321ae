import i18next, { type i18n, type TFunction } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type about from './en/about.json'
import type device from './en/device.json'
import type cards from './en/cards.json'
import type proof from './en/proof.json'
import words from './en/interface.json' with { type: 'json' }

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'interface'
    readonly resources: {
      readonly interface: typeof words
      readonly about: typeof about
      readonly device: typeof device
      readonly cards: typeof cards
      readonly proof: typeof proof
    }
    readonly returnNull: false
  }
}

/** Where the interface’s words are kept, language by language. */
export type WordStore = i18n

/** The words of the interface by key. A wrong key does not compile. */
export type Words = TFunction

/**
 * Makes the interface’s words ready at once, without waiting: the first screen is prerendered with
 * them. A language that the tool does not have falls back to English.
 *
 * @param language a BCP 47 tag such as `en` or `en-GB`
 */
export function createWords(language: string): WordStore {
  const instance = i18next.createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: ['en'],
    nonExplicitSupportedLngs: true,
    defaultNS: 'interface',
    resources: { en: { interface: words } },
    partialBundledLanguages: true,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return instance
}

/** Words that the first screen does not need, taken in by the part of the app that shows them. */
export function addWords(
  instance: WordStore,
  namespace: 'about' | 'cards' | 'device' | 'proof',
  resources: object,
): void {
  instance.addResourceBundle('en', namespace, resources)
}
