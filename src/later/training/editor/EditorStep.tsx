import { useTranslation } from 'react-i18next'
import { answersOf } from '#flow/graph.ts'
import type { Path } from '#check/load/problem.ts'
import type { DraftStep } from './draft-schema.ts'
import { isWayOn } from './draft-walk.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { type EditorForm, fieldId } from './editor-form.ts'
import { EditorField, EditorGroup } from './EditorField.tsx'
import { EditorSources } from './EditorSources.tsx'
import { EditorTempting } from './EditorTempting.tsx'

interface Props {
  readonly form: EditorForm
  readonly path: Path
  /** Which step it is, from 1. */
  readonly number: number
  readonly before: readonly DraftStep[]
  /** With an empty answer, while none was chosen. */
  readonly step: DraftStep
  readonly at: number
  readonly onAnswer: (answer: string) => void
  readonly onChange: (field: string | null, step: DraftStep) => void
  readonly onRemove: () => void
}

/** One screen of the pathway: its right answer, why, from which sources, and what else tempts. */
export function EditorStep(props: Props) {
  const { form, path, number, before, step, at, onAnswer, onChange, onRemove } = props
  const { t: words } = useTranslation('editor')
  const { names, live } = form
  const isOutcome = isWayOn(step.answer)
  const title = names.node(step.node)
  const field = fieldId(path)
  const cited = live.flow.pathway.questions[step.node]?.sources ?? []
  return (
    <EditorGroup
      form={form}
      path={path}
      legend={words(isOutcome ? 'goesOn' : 'asked', { number, asks: title, title })}
    >
      {isOutcome ? (
        <QuietButton name="end-here" onPress={onRemove}>
          {words('endHere')}
        </QuietButton>
      ) : (
        answersOf(live.flow.pathway, step.node).map((id) => (
          <div key={id} className="editor__choice">
            <input
              type="radio"
              id={fieldId([...path, 'answer', id])}
              name={`${field}-answer`}
              value={id}
              checked={step.answer === id}
              autoComplete="off"
              onChange={() => onAnswer(id)}
            />
            <label htmlFor={fieldId([...path, 'answer', id])}>{names.answer(step.node, id)}</label>
          </div>
        ))
      )}
      {step.answer !== '' && (
        <>
          <EditorField
            form={form}
            path={[...path, 'because']}
            label={words(isOutcome ? 'goesOnBecause' : 'because')}
            kind="lines"
            value={step.because}
            onChange={(because) => onChange(`${field}-because`, { ...step, because })}
          />
          <EditorSources
            form={form}
            path={[...path, 'sources']}
            chosen={step.sources}
            cited={cited}
            onChange={(sources) => onChange(null, { ...step, sources })}
          />
          {!isOutcome && <EditorTempting {...{ form, path, before, step, at, onChange }} />}
        </>
      )}
    </EditorGroup>
  )
}
