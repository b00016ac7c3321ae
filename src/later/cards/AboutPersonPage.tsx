import { person } from 'virtual:pathway/person'
import { useState } from 'react'
import { AboutPerson } from './AboutPerson.tsx'
import { cardsWords, languagesOf } from './card-words.ts'
import { LanguagePicker } from './LanguagePicker.tsx'
import { useApp } from '#first/app-context.ts'
import { TellUs } from '#later/review/TellUs.tsx'
import { useUnfinished } from '#later/unfinished.ts'
import { useLanguageNames, usePersonLook } from './use-person-look.ts'

/** The page for the person whom this is about, in a language that is forgotten with the page. */
export function AboutPersonPage() {
  const app = useApp()
  const { words, reviewOf } = cardsWords(app)
  const { services, pathway } = app.setting.flow
  const [lang, setLang] = useState<string | null>(null)
  useUnfinished(lang !== null)
  useLanguageNames()
  usePersonLook(lang)
  const text = person?.texts[lang ?? '']
  const emergency = services[pathway.emergencyService]
  const helpline = services[person?.helpline ?? '']
  return (
    <LanguagePicker
      heading={words('interface:aboutPerson')}
      intro={person === null ? words('cards:missing') : null}
      languages={languagesOf(person)}
      after={<TellUs page="you" />}
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
      onLeave={app.session.leavePage}
    />
  )
}
