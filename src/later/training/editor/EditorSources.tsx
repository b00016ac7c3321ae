import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyPath } from '#check/load/problem.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { type EditorForm, fieldId, focusSoon, withoutAt } from './editor-form.ts'
import { EditorGroup, RemoveButton } from './EditorField.tsx'

interface Props {
  readonly form: EditorForm
  readonly path: KeyPath
  readonly chosen: readonly string[]
  /** Those that are offered first. */
  readonly cited: readonly string[]
  readonly onChange: (sources: string[]) => void
}

/** The sources of one sentence: chosen from a list, added by a button, removed by another. */
export function EditorSources({ form, path, chosen, cited, onChange }: Props) {
  const { t: words } = useTranslation('editor')
  const [picked, setPicked] = useState('')
  const { sources } = form.choices
  const nameOf = (id: string) => sources.find((source) => source.id === id)?.name ?? id
  const free = sources.filter(({ id }) => !chosen.includes(id))
  const first = free.filter(({ id }) => cited.includes(id))
  const others = free.filter(({ id }) => !cited.includes(id))
  const add = () => {
    if (picked === '' || chosen.includes(picked)) return
    onChange([...chosen, picked])
    setPicked('')
  }
  return (
    <EditorGroup form={form} path={path} legend={words('sources')}>
      <ul className="editor__chosen">
        {chosen.map((id, at) => (
          <li key={id}>
            <span id={fieldId([...path, at])} tabIndex={-1}>
              {nameOf(id)}
            </span>
            {form.said([...path, at]) !== null && (
              <span className="editor__said">{form.said([...path, at])}</span>
            )}
            <RemoveButton
              title={nameOf(id)}
              onPress={() => {
                onChange(withoutAt(chosen, at))
                focusSoon(path)
              }}
            />
          </li>
        ))}
      </ul>
      {chosen.length < 8 && (
        <>
          <label htmlFor={fieldId([...path, 'add'])}>{words('source')}</label>
          <select
            id={fieldId([...path, 'add'])}
            className="editor__input"
            value={picked}
            autoComplete="off"
            onChange={(event) => setPicked(event.target.value)}
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
          <QuietButton name="add-source" onPress={add}>
            {words('addSource')}
          </QuietButton>
        </>
      )}
    </EditorGroup>
  )
}
