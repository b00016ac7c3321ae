import i18next, { type i18n, type TFunction } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { PathwayText } from '#flow/schema.ts'
import type about from './en/about.json'
import type accessibility from './en/accessibility.json'
import type clock from './en/clock.json'
import type call from './en/call.json'
import type device from './en/device.json'
import type editor from './en/editor.json'
import type groups from './en/groups.json'
import type failure from './en/failure.json'
import type cards from './en/cards.json'
import type proof from './en/proof.json'
import type signs from './en/signs.json'
import type room from './en/room.json'
import type training from './en/training.json'
import type scorm from './en/scorm.json'
import type record from './en/record.json'
import words from './en/interface.json' with { type: 'json' }

interface Resources {
  readonly interface: typeof words
  readonly about: typeof about
  readonly accessibility: typeof accessibility
  readonly call: typeof call
  readonly cards: typeof cards
  readonly clock: typeof clock
  readonly device: typeof device
  readonly editor: typeof editor
  readonly failure: typeof failure
  readonly groups: typeof groups
  readonly proof: typeof proof
  readonly record: typeof record
  readonly scorm: typeof scorm
  readonly room: typeof room
  readonly signs: typeof signs
  readonly training: typeof training
}

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'interface'
    readonly resources: Resources
    readonly returnNull: false
  }
}

/** Where the interface’s words are kept, language by language. */
export type WordStore = i18n

/** The words of the interface by key. A wrong key does not compile. */
export type Words = TFunction

/** The same, with the words of the record. */
export type RecordWords = TFunction<['interface', 'record']>

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
    defaultNS: 'interface',
    resources: { en: { interface: words } },
    partialBundledLanguages: true,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return instance
}

/** The words of the pathway in the language that is spoken now; `english`, while that is English. */
export function pathwayWords(store: WordStore, english: PathwayText): PathwayText {
  return (store.getResourceBundle(store.language, 'pathway') as PathwayText | undefined) ?? english
}

/** Words that the first screen does not need, taken in by the part of the app that shows them. */
export function addWords(
  instance: WordStore,
  namespace: Exclude<keyof Resources, 'interface'>,
  resources: object,
): void {
  instance.addResourceBundle('en', namespace, resources)
}
