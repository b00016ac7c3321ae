import { useTranslation } from 'react-i18next'
import { QuietButton } from '#ui/QuietButton.tsx'

interface Props {
  readonly languages: readonly { readonly id: string; readonly name: string }[]
  /** The id of the language that is spoken now. */
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** The languages of the tool, each by its own name. */
export function LanguageChoice({ languages, chosen, onChoose }: Props) {
  const { t: words } = useTranslation('start')
  return (
    <section>
      <h2 className="part-heading">{words('language')}</h2>
      <div className="ways">
        {languages.map(({ id, name }) => (
          <span key={id} lang={id}>
            <QuietButton
              name="language"
              value={id}
              pressed={id === chosen}
              onPress={() => onChoose(id)}
            >
              {name}
            </QuietButton>
          </span>
        ))}
      </div>
    </section>
  )
}
