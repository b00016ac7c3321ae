import { useTranslation } from 'react-i18next'
import { QuietButton } from '#ui/QuietButton.tsx'
import { changedAt, type EditorForm, focusSoon, withoutAt } from './editor-form.ts'
import { EditorField, EditorGroup } from './EditorField.tsx'
import { EditorSources } from './EditorSources.tsx'

/** The teaching points of a scenario, each with its sources. */
export function EditorTeaching({ form }: { readonly form: EditorForm }) {
  const { t: words } = useTranslation('editor')
  const { draft, edit } = form
  const { teaching } = draft
  return (
    <EditorGroup form={form} path={['teaching']} legend={words('teachingAll')}>
      {teaching.map((point, at) => {
        const legend = words('teaching', { number: at + 1 })
        const change = (field: string | null, next: typeof point) =>
          edit(field, { ...draft, teaching: changedAt(teaching, at, next) })
        return (
          <EditorGroup key={at} form={form} path={['teaching', at]} legend={legend}>
            <EditorField
              form={form}
              path={['teaching', at, 'says']}
              label={words('teachingSays')}
              kind="lines"
              value={point.says}
              onChange={(says) => change(`teaching.${String(at)}`, { ...point, says })}
            />
            <EditorSources
              form={form}
              path={['teaching', at, 'sources']}
              chosen={point.sources}
              cited={draft.steps.flatMap(({ sources }) => sources)}
              onChange={(sources) => change(null, { ...point, sources })}
            />
            <QuietButton
              name="remove"
              label={words('of', { what: words('remove'), title: legend })}
              onPress={() => {
                edit(null, { ...draft, teaching: withoutAt(teaching, at) })
                focusSoon(['teaching'])
              }}
            >
              {words('remove')}
            </QuietButton>
          </EditorGroup>
        )
      })}
      {teaching.length < 8 && (
        <QuietButton
          name="add-teaching"
          label={words('addTo', { what: words('teachingAll') })}
          onPress={() => {
            edit(null, { ...draft, teaching: [...teaching, { says: '', sources: [] }] })
            focusSoon(['teaching', teaching.length, 'says'])
          }}
        >
          {words('add')}
        </QuietButton>
      )}
    </EditorGroup>
  )
}
