import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import { CardButton } from '#ui/CardButton.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'

interface LanguageView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly ownName: string
}

interface Props {
  /** What the page is for, in English. */
  readonly heading: string
  readonly intro: string | null
  readonly languages: readonly LanguageView[]
  /** What is under the languages, for the professional. */
  readonly after: ReactNode
  /** What is in the chosen language; null until one is chosen. */
  readonly chosen: ReactNode
  readonly onChoose: (lang: string) => void
  readonly onChooseAnother: () => void
  readonly onLeave: () => void
}

/** A page in a language that is chosen on it, and kept nowhere. */
export function LanguagePicker(props: Props) {
  const words = useWords('cards')
  const { heading, intro, languages, after, chosen, onChoose, onChooseAnother, onLeave } = props
  return (
    <>
      <WayBack onBack={onLeave}>
        {chosen !== null && (
          <QuietButton name="other-language" onPress={onChooseAnother}>
            {words('otherLanguage')}
          </QuietButton>
        )}
      </WayBack>
      {chosen ?? (
        <>
          <ScreenHeading>{heading}</ScreenHeading>
          {intro !== null && <p>{intro}</p>}
          <h2 className="part-heading">{words('choose')}</h2>
          <ul className="languages for-person">
            {languages.map(({ lang, dir, ownName }) => (
              <li key={lang} dir={dir}>
                <CardButton name="language" value={lang} lang={lang} onPress={() => onChoose(lang)}>
                  <span className="language-name">{ownName}</span>
                </CardButton>
              </li>
            ))}
          </ul>
          {after}
        </>
      )}
    </>
  )
}
