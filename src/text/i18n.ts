import i18next, { type i18n, type TFunction } from 'i18next'
import { initReactI18next } from 'react-i18next'
import en from './en.json' with { type: 'json' }

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'interface'
    readonly resources: { readonly interface: typeof en }
    readonly returnNull: false
  }
}

/** The words of the interface by key. A wrong key does not compile. */
export type Words = TFunction

/**
 * Makes the interface’s words ready at once, without waiting: the first screen is prerendered with
 * them. A language that the tool does not have falls back to English.
 *
 * @param language a BCP 47 tag such as `en` or `en-GB`
 */
export function createWords(language: string): i18n {
  const instance = i18next.createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: ['en'],
    nonExplicitSupportedLngs: true,
    defaultNS: 'interface',
    resources: { en: { interface: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return instance
}
