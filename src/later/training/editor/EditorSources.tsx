import { useState } from 'react'
import { useWords } from '#first/words.ts'
import type { KeyPath } from '#check/load/problem.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { type EditorForm, fieldId, focusSoon, withoutAt } from './editor-form.ts'
import { EditorField, EditorGroup, RemoveButton } from './EditorField.tsx'

interface Props {
  readonly form: EditorForm
  readonly path: KeyPath
  readonly chosen: readonly string[]
  /** Those that are offered first. */
  readonly cited: readonly string[]
  readonly onChange: (sources: string[]) => void
}

/** An id that no source of one’s own has yet. */
function newSourceId(own: Readonly<Record<string, string>>): string {
  const free = Array.from({ length: 100 }, (_, at) => `own-source-${String(at + 1)}`)
  return free.find((id) => !Object.hasOwn(own, id)) ?? 'own-source'
}

/** The sources of one sentence: chosen from a list, or one’s own, whose name is written in its place. */
export function EditorSources({ form, path, chosen, cited, onChange }: Props) {
  const words = useWords('editor')
  const picked = form.pickedAt(path)
  const [isBare] = useState(chosen.length === 0 || picked !== '')
  const { draft } = form
  const ownSources = draft.ownSources ?? {}
  const local = { id: 'local-practice', name: words('localPractice') }
  const own = { [local.id]: local.name, ...ownSources }
  const sources = [
    ...Object.entries(own).map(([id, name]) => ({ id, name })),
    ...form.choices.sources,
  ]
  const nameOf = (id: string) => sources.find((source) => source.id === id)?.name ?? id
  const free = sources.filter(({ id, name }) => name !== '' && !chosen.includes(id))
  const first = free.filter(({ id }) => cited.includes(id))
  const others = free.filter(({ id }) => !cited.includes(id))
  const add = () => {
    if (free.every(({ id }) => id !== picked)) return
    const name = Object.hasOwn(own, picked) ? own[picked] : undefined
    if (name !== undefined) form.nameSource(picked, name)
    onChange([...chosen, picked])
    form.pick(path, '')
  }
  const addOwn = () => {
    const id = newSourceId(ownSources)
    form.nameSource(id, '')
    onChange([...chosen, id])
    focusSoon([...path, chosen.length])
  }
  return (
    <EditorGroup form={form} path={path} legend={words('sources')}>
      <ul className="editor__chosen">
        {chosen.map((id, at) => (
          <li key={id}>
            {id !== local.id && Object.hasOwn(ownSources, id) ? (
              <EditorField
                form={form}
                path={[...path, at]}
                label={words('ownSource')}
                value={nameOf(id)}
                onChange={(name) =>
                  form.edit(`source.${id}`, {
                    ...draft,
                    ownSources: { ...ownSources, [id]: name },
                  })
                }
              />
            ) : (
              <>
                <span id={fieldId([...path, at])} tabIndex={-1}>
                  {nameOf(id)}
                </span>
                {form.said([...path, at]) !== null && (
                  <span className="editor__said">{form.said([...path, at])}</span>
                )}
              </>
            )}
            <RemoveButton
              title={nameOf(id) || words('ownSource')}
              onPress={() => {
                onChange(withoutAt(chosen, at))
                focusSoon(path)
              }}
            />
          </li>
        ))}
      </ul>
      {chosen.length < 8 && (
        <Disclosure summary={words('addAnotherSource')} open={isBare}>
          <label htmlFor={fieldId([...path, 'add'])}>{words('source')}</label>
          <select
            id={fieldId([...path, 'add'])}
            className="editor__input"
            value={picked}
            autoComplete="off"
            onChange={(event) => form.pick(path, event.target.value)}
          >
            <option value="">{words('choose')}</option>
            <optgroup label={words('sourcesCited')}>
              {first.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label={words('sourcesAll')}>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          </select>
          <div className="ways">
            <QuietButton name="add-source" onPress={add}>
              {words('addSource')}
            </QuietButton>
            <QuietButton name="add-own-source" onPress={addOwn}>
              {words('addOwnSource')}
            </QuietButton>
          </div>
        </Disclosure>
      )}
    </EditorGroup>
  )
}
