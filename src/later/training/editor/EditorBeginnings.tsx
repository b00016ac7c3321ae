import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { Choice } from './editor-form.ts'

interface Props {
  readonly shipped: readonly Choice[]
  readonly onNew: () => void
  readonly onImport: (file: File) => void
  readonly onDuplicateShipped: (id: string) => void
}

/** The ways to begin a scenario: from nothing, from one of the tool, from a file. */
export function EditorBeginnings({ shipped, onNew, onImport, onDuplicateShipped }: Props) {
  const { t: words } = useTranslation('editor')
  const [picked, setPicked] = useState('')
  const id = useId()
  return (
    <>
      <div className="ways">
        <QuietButton name="new" onPress={onNew}>
          {words('new')}
        </QuietButton>
      </div>
      <div className="editor__field">
        <label htmlFor={`${id}-shipped`}>{words('shipped')}</label>
        <select
          id={`${id}-shipped`}
          className="editor__input"
          value={picked}
          autoComplete="off"
          onChange={(event) => setPicked(event.target.value)}
        >
          <option value="">{words('choose')}</option>
          {shipped.map((scenario) => (
            <option key={scenario.id} value={scenario.id}>
              {scenario.name}
            </option>
          ))}
        </select>
        <QuietButton
          name="duplicate-shipped"
          onPress={() => {
            if (picked !== '') onDuplicateShipped(picked)
          }}
        >
          {words('duplicateShipped')}
        </QuietButton>
      </div>
      <div className="editor__field">
        <label htmlFor={`${id}-file`}>{words('import')}</label>
        <p className="hint" id={`${id}-hint`}>
          {words('importHint')}
        </p>
        <input
          id={`${id}-file`}
          className="editor__input"
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const input = event.currentTarget
            const file = input.files?.[0]
            if (file !== undefined) onImport(file)
            // Another choice of the same file must count too.
            input.value = ''
          }}
        />
      </div>
    </>
  )
}
