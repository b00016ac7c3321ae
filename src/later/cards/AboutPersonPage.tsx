import { person } from 'virtual:pathway/person'
import { useState } from 'react'
import { AboutPerson } from './AboutPerson.tsx'
import { Cards } from './Cards.tsx'
import type { AppContext } from '#first/app-context.ts'
import { usePersonLook } from './person-look.ts'
import { cardsWords, languagesOf } from './person-words.ts'

/** The page for the person whom this is about, in a language that is forgotten with the page. */
export function AboutPersonScreen({ parts }: { readonly parts: AppContext }) {
  const { words, reviewOf } = cardsWords(parts)
  const { services, pathway } = parts.setting.flow
  const [lang, setLang] = useState<string | null>(null)
  usePersonLook(lang ?? 'picker')
  const text = person?.texts[lang ?? '']
  const emergency = services[pathway.emergencyService]
  const helpline = services[person?.helpline ?? '']
  return (
    <Cards
      heading={words('interface:aboutPerson')}
      intro={person === null ? words('cards:missing') : null}
      languages={languagesOf(person)}
      chosen={
        person && text && emergency && helpline ? (
          <AboutPerson
            text={text}
            emergency={emergency}
            helpline={helpline}
            sayLanguage={
              text.lang === person.source
                ? null
                : words('cards:sayLanguage', { language: text.englishName })
            }
            review={reviewOf(text, person)}
          />
        ) : null
      }
      onChoose={setLang}
      onChooseAnother={() => setLang(null)}
      onLeave={parts.session.leavePage}
    />
  )
}
