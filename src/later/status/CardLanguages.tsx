import { person } from 'virtual:pathway/person'
import { useApp } from '#first/app-context.ts'
import { cardsWords, languagesOf } from '#later/cards/card-words.ts'
import { useLanguageNames } from '#later/cards/use-person-look.ts'

interface Props {
  /** By which day the words of a language must be checked again, in sentences. */
  readonly dueOf: (lang: string) => readonly string[]
}

/**
 * The languages of what is shown to the person, with who checked each, and when that is due again;
 * nothing in an area without any.
 */
export function CardLanguages({ dueOf }: Props) {
  const { reviewOf } = cardsWords(useApp())
  useLanguageNames()
  const area = person
  if (area === null) return null
  return (
    <ul className="bullets">
      {languagesOf(area).map((language) => (
        <li key={language.lang} data-fact={`cards:${language.lang}`}>
          <span className="language-name" lang={language.lang}>
            <bdi>{language.ownName}</bdi>
          </span>{' '}
          <span lang="en">({language.englishName})</span>: {reviewOf(language, area)}{' '}
          {dueOf(language.lang).join(' ')}
        </li>
      ))}
    </ul>
  )
}
