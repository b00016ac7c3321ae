import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import type { KeyPath } from '#check/load/problem.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { longest } from './draft-schema.ts'
import { type Choice, type EditorForm, fieldId } from './editor-form.ts'
import { StillFits } from './StillFits.tsx'

interface Props {
  readonly form: EditorForm
  readonly path: KeyPath
  readonly label: string
  readonly hint?: string
  readonly value: string
  /** How many lines to show; one for a line, `datetime-local` or `number` for those. */
  readonly kind?: 'line' | 'lines' | 'datetime-local' | 'number'
  readonly onChange: (value: string) => void
}

/** One text of the form, with its label, and what is wrong with it beside it. */
export function EditorField({ form, path, label, hint, value, kind = 'line', onChange }: Props) {
  const id = fieldId(path)
  const said = form.said(path)
  const described = [hint && `${id}-hint`, said !== null && `${id}-said`].filter(Boolean).join(' ')
  const common = {
    id,
    className: 'editor__input',
    value,
    maxLength: longest,
    autoComplete: 'off',
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': said === null ? undefined : true,
  }
  return (
    <div className="editor__field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {kind === 'lines' ? (
        <textarea {...common} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          type={kind === 'line' ? 'text' : kind}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <Said id={id}>{said}</Said>
    </div>
  )
}

interface SelectProps extends Omit<Props, 'kind' | 'hint'> {
  readonly children: ReactNode
}

/** One choice of the form among many. */
export function EditorSelect({ form, path, label, value, onChange, children }: SelectProps) {
  const id = fieldId(path)
  const said = form.said(path)
  return (
    <div className="editor__field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="editor__input"
        value={value}
        autoComplete="off"
        aria-describedby={said === null ? undefined : `${id}-said`}
        aria-invalid={said === null ? undefined : true}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
      <Said id={id}>{said}</Said>
    </div>
  )
}

interface OptionsProps {
  readonly choices: readonly Choice[]
  readonly chosen: string
  /** What is shown while nothing is chosen. */
  readonly none: string
}

/** What can be chosen, and what is chosen even if that no longer exists. */
export function Options({ choices, chosen, none }: OptionsProps) {
  const isStrange = chosen !== '' && choices.every(({ id }) => id !== chosen)
  return (
    <>
      <option value="">{none}</option>
      {isStrange && <option value={chosen}>{chosen}</option>}
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  )
}

interface GroupProps {
  readonly form: EditorForm
  readonly path: KeyPath
  readonly legend: string
  /** Where the heading above says as much already. */
  readonly isNamedAbove?: boolean
  readonly children: ReactNode
}

/** Fields that belong together, under one name. It can take the focus when a field in it is gone. */
export function EditorGroup({ form, path, legend, isNamedAbove = false, children }: GroupProps) {
  const id = fieldId(path)
  const said = form.said(path)
  return (
    <fieldset
      id={id}
      className="editor__group"
      tabIndex={-1}
      aria-describedby={said === null ? undefined : `${id}-said`}
    >
      <legend className={isNamedAbove ? 'visually-hidden' : undefined}>{legend}</legend>
      <Said id={id}>{said}</Said>
      <StillFits form={form} path={path} title={legend} />
      {children}
    </fieldset>
  )
}

interface RemoveProps {
  /** What a screen reader calls that which goes. */
  readonly title: string
  readonly onPress: () => void
}

/** Removes one entry of the form. */
export function RemoveButton({ title, onPress }: RemoveProps) {
  const words = useWords('editor')
  const remove = words('remove')
  return (
    <QuietButton name="remove" label={words('of', { what: remove, title })} onPress={onPress}>
      {remove}
    </QuietButton>
  )
}

function Said({ id, children }: { readonly id: string; readonly children: string | null }) {
  return children === null ? null : (
    <p className="editor__said" id={`${id}-said`}>
      {children}
    </p>
  )
}
