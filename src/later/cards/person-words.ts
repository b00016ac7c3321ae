import cardWords from './en.json' with { type: 'json' }
import type { Person } from '#flow/person.ts'
import type { PersonText } from '#flow/person-schema.ts'
import type { CardLanguage } from '#later/about/About.tsx'
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
export function cardsWords({ i18n, setting }: AppContext) {
  addWords(i18n, 'cards', cardWords)
  const words = i18n.getFixedT(null, ['cards', 'interface'])

  /** A language’s name in the language that is spoken now. */
  const nameOf = ({ lang, englishName }: PersonText): string => {
    if (i18n.resolvedLanguage === english.id) return englishName
    const names = new Intl.DisplayNames(words('interface:locale'), { type: 'language' })
    return names.of(lang) ?? englishName
  }
  const reviewer = ({ review }: PersonText) =>
    review === 'unreviewed' ? null : { ...review, date: formatDate(setting.words, review.on) }

  const reviewOf = (text: PersonText, { source }: Person): string => {
    const by = reviewer(text)
    if (by !== null) return words('reviewed', by)
    return text.lang === source ? words('source') : words('unreviewed')
  }

  return {
    words,
    nameOf,
    /** Who checked the words of a language, or that nobody did. */
    reviewOf,
    /** Every language, with who checked it. */
    listed: (whole: Person | null): readonly CardLanguage[] =>
      languagesOf(whole).flatMap((text) =>
        whole === null ? [] : [{ ...text, review: reviewOf(text, whole) }],
      ),
  }
}

/** The languages in the order in which a person is offered them. */
export function languagesOf(whole: Person | null): readonly PersonText[] {
  return whole === null ? [] : whole.languages.flatMap((lang) => whole.texts[lang] ?? [])
}
