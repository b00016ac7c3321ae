import { useWords } from '#first/words.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { changedAt, type EditorForm, focusSoon, withoutAt } from './editor-form.ts'
import { EditorField, EditorGroup, RemoveButton } from './EditorField.tsx'
import { EditorSources } from './EditorSources.tsx'

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
  const words = useWords('editor')
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
            <RemoveButton
              title={named(at)}
              onPress={() => {
                change(null, withoutAt(texts, at))
                focusSoon([place])
              }}
            />
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

/** The teaching points of a scenario, each with its sources. */
export function EditorTeaching({ form }: { readonly form: EditorForm }) {
  const words = useWords('editor')
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
            <RemoveButton
              title={legend}
              onPress={() => {
                edit(null, { ...draft, teaching: withoutAt(teaching, at) })
                focusSoon(['teaching'])
              }}
            />
          </EditorGroup>
        )
      })}
      {teaching.length < 8 && (
        <QuietButton
          name="add-teaching"
          label={words('addTo', { what: words('teachingAll') })}
          onPress={() => {
            const sources = [...(draft.steps.at(-1)?.sources ?? [])]
            edit(null, { ...draft, teaching: [...teaching, { says: '', sources }] })
            focusSoon(['teaching', teaching.length, 'says'])
          }}
        >
          {words('add')}
        </QuietButton>
      )}
    </EditorGroup>
  )
}
