import { useTranslation } from 'react-i18next'
import { QuietButton } from '#ui/QuietButton.tsx'
import { changedAt, type EditorForm, focusSoon, withoutAt } from './editor-form.ts'
import { EditorField, EditorGroup } from './EditorField.tsx'

interface Props {
  readonly form: EditorForm
  readonly place: 'briefing' | 'seen' | 'heard' | 'present' | 'questions'
  readonly legend: string
  readonly hint?: string
  /** How many there may be. */
  readonly most: number
}

/** A list of texts: each can be written, moved up and removed, and more can be added. */
export function EditorTexts({ form, place, legend, hint, most }: Props) {
  const { t: words } = useTranslation('editor')
  const texts = form.draft[place]
  const change = (field: string | null, next: string[]) =>
    form.edit(field, { ...form.draft, [place]: next })
  const named = (at: number) => words('entry', { of: legend, number: at + 1 })
  return (
    <EditorGroup form={form} path={[place]} legend={legend}>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {texts.map((text, at) => (
        <div key={at}>
          <EditorField
            form={form}
            path={[place, at]}
            label={named(at)}
            kind="lines"
            value={text}
            onChange={(value) => change(`${place}.${String(at)}`, changedAt(texts, at, value))}
          />
          <div className="ways">
            {at > 0 && (
              <QuietButton
                name="move-up"
                label={words('of', { what: words('moveUp'), title: named(at) })}
                onPress={() => {
                  change(null, swapped(texts, at))
                  focusSoon([place, at - 1])
                }}
              >
                {words('moveUp')}
              </QuietButton>
            )}
            <QuietButton
              name="remove"
              label={words('of', { what: words('remove'), title: named(at) })}
              onPress={() => {
                change(null, withoutAt(texts, at))
                focusSoon([place])
              }}
            >
              {words('remove')}
            </QuietButton>
          </div>
        </div>
      ))}
      {texts.length < most && (
        <QuietButton
          name={`add-${place}`}
          label={words('addTo', { what: legend })}
          onPress={() => {
            change(null, [...texts, ''])
            focusSoon([place, texts.length])
          }}
        >
          {words('add')}
        </QuietButton>
      )}
    </EditorGroup>
  )
}

/** A list with one entry changed for the one before it. */
function swapped(texts: readonly string[], at: number): string[] {
  return texts.map((text, index) => {
    if (index === at) return texts[at - 1] ?? text
    return index === at - 1 ? (texts[at] ?? text) : text
  })
}
