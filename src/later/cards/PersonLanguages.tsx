import { CardButton } from '#ui/CardButton.tsx'

export interface LanguageView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly ownName: string
}

interface Props {
  readonly languages: readonly LanguageView[]
  readonly onChoose: (lang: string) => void
}

/** Every language by its own name, for a person who reads no other. */
export function PersonLanguages({ languages, onChoose }: Props) {
  return (
    <ul className="languages for-person">
      {languages.map(({ lang, dir, ownName }) => (
        <li key={lang} dir={dir}>
          <CardButton name="language" value={lang} lang={lang} onPress={() => onChoose(lang)}>
            {ownName}
          </CardButton>
        </li>
      ))}
    </ul>
  )
}
