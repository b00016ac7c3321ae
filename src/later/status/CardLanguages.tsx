import { person } from 'virtual:pathway/person'
import { useApp } from '#first/app-context.ts'
import { cardsWords, languagesOf } from '#later/cards/card-words.ts'
import { useLanguageNames } from '#later/cards/use-person-look.ts'

/** The languages of what is shown to the person, with who checked each; nothing in an area without any. */
export function CardLanguages() {
  const { reviewOf } = cardsWords(useApp())
  useLanguageNames()
  const area = person
  if (area === null) return null
  return (
    <ul className="bullets">
      {languagesOf(area).map((language) => (
        <li key={language.lang}>
          <span className="language-name" lang={language.lang}>
            <bdi>{language.ownName}</bdi>
          </span>{' '}
          <span lang="en">({language.englishName})</span>: {reviewOf(language, area)}
        </li>
      ))}
    </ul>
  )
}
