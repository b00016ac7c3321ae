import cardWords from './en.json' with { type: 'json' }
import type { Person } from '#flow/person.ts'
import type { PersonText } from '#flow/person-schema.ts'
import { addWords } from '#text/i18n.ts'
import { english } from '#text/language.ts'
import { formatDate } from '#text/format-time.ts'
import type { AppContext } from '#first/app-context.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly cards: typeof cardWords
  }
}

/** The words around what is shown to the person. */
export function cardsWords({ i18n, setting }: Pick<AppContext, 'i18n' | 'setting'>) {
  addWords(i18n, 'cards', cardWords)
  const words = i18n.getFixedT(null, ['cards', 'interface'])
  return {
    words,
    /** A language’s name in the language that is spoken now. */
    nameOf: ({ lang, englishName }: PersonText): string => {
      if (i18n.resolvedLanguage === english.id) return englishName
      const names = new Intl.DisplayNames(words('interface:locale'), { type: 'language' })
      return names.of(lang) ?? englishName
    },
    /** Who checked the words of a language, or that nobody did. */
    reviewOf: ({ lang, review }: PersonText, { source }: Person): string => {
      if (review === 'unreviewed') return words(lang === source ? 'source' : 'unreviewed')
      return words('reviewed', { ...review, date: formatDate(setting.words, review.on) })
    },
  }
}

/** The languages in the order in which a person is offered them. */
export function languagesOf(person: Person | null): readonly PersonText[] {
  return person === null ? [] : person.languages.flatMap((lang) => person.texts[lang] ?? [])
}
