import { useTranslation } from 'react-i18next'
import type { Path } from '#check/load/problem.ts'
import type { DraftStep } from './draft-schema.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { type EditorForm, fieldId } from './editor-form.ts'

interface Props {
  readonly form: EditorForm
  readonly path: Path
  readonly steps: readonly DraftStep[]
  /** How many of the steps fit; the others are shown here. */
  readonly applied: number
  readonly onRemove: (index: number) => void
}

/** The steps that no longer come where they were written, kept until somebody removes them. */
export function EditorLeft({ form, path, steps, applied, onRemove }: Props) {
  const { t: words } = useTranslation('editor')
  const { node, answer } = form.names
  if (steps.length <= applied) return null
  return (
    <div className="editor__left">
      <p>
        <strong>{words('left')}</strong>
      </p>
      <p>{words('leftHint')}</p>
      <ul className="editor__chosen">
        {steps.slice(applied).map((step, index) => {
          const named = `${node(step.node)} ${answer(step.node, step.answer)}`
          return (
            <li key={index}>
              <span id={fieldId([...path, applied + index])} tabIndex={-1}>
                {named} {step.because}
              </span>
              <QuietButton
                name="remove"
                label={words('of', { what: words('remove'), title: named })}
                onPress={() => onRemove(applied + index)}
              >
                {words('remove')}
              </QuietButton>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
