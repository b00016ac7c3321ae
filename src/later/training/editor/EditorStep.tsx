import { useState } from 'react'
import { useWords } from '#first/words.ts'
import type { KeyPath } from '#check/load/problem.ts'
import { answersOf, continued } from '#flow/graph.ts'
import { screenAfter } from '#scenarios/live-pathway.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { DraftStep, DraftTempting } from './draft-schema.ts'
import { changedAt, type EditorForm, fieldId, focusSoon, withoutAt } from './editor-form.ts'
import { EditorField, EditorGroup, EditorSelect, Options, RemoveButton } from './EditorField.tsx'
import { EditorSources } from './EditorSources.tsx'
import { citedFor } from './own-scenarios.ts'

interface Props {
  readonly form: EditorForm
  /** Where the step is in the draft. */
  readonly path: KeyPath
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
  const words = useWords('editor')
  const { names, live } = form
  const isOutcome = step.answer === continued
  const title = names.node(step.node)
  const field = fieldId(path)
  const cited = citedFor(step.node)
  const [reasonBefore, setReasonBefore] = useState('')
  const isDoubtful = reasonBefore !== '' && reasonBefore === step.because
  return (
    <EditorGroup
      form={form}
      path={path}
      legend={words(isOutcome ? 'continues' : 'asked', { number, asks: title, title })}
    >
      {step.answer === '' && <p className="hint">{words('walkHint')}</p>}
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
              onChange={() => {
                if (step.answer !== '') setReasonBefore(step.because)
                onAnswer(id)
              }}
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
            label={words(isOutcome ? 'continuesBecause' : 'because')}
            {...(isDoubtful && { hint: words('stillWhy') })}
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
          {!isOutcome && <Tempting {...{ form, path, before, step, at, onChange }} />}
        </>
      )}
    </EditorGroup>
  )
}

type TemptingProps = Pick<Props, 'form' | 'path' | 'before' | 'step' | 'at' | 'onChange'>

/** The wrong answers that are easily given to one question; the machine says where each leads. */
function Tempting({ form, path, before, step, at, onChange }: TemptingProps) {
  const words = useWords('editor')
  const { live, names } = form
  const all = answersOf(live.flow.pathway, step.node)
  const wrong = all.filter((answer) => answer !== step.answer)
  const { tempting } = step
  const change = (field: string | null, index: number, next: DraftTempting) =>
    onChange(field, { ...step, tempting: changedAt(tempting, index, next) })
  const placeOf = (answer: string) =>
    names.node(screenAfter(live, [...before, { node: step.node, answer }], at).node)
  return (
    <>
      {tempting.map((one, index) => {
        const place = [...path, 'tempting', index]
        const legend = words('tempting', { number: index + 1 })
        return (
          <EditorGroup key={index} form={form} path={place} legend={legend}>
            <EditorSelect
              form={form}
              path={[...place, 'answer']}
              label={words('temptingAnswer')}
              value={one.answer}
              onChange={(answer) => change(null, index, { ...one, answer })}
            >
              <Options
                choices={wrong.map((id) => ({ id, name: names.answer(step.node, id) }))}
                chosen={one.answer}
                none={words('choose')}
              />
            </EditorSelect>
            {wrong.includes(one.answer) && (
              <p>{words('leadsTo', { place: placeOf(one.answer) })}</p>
            )}
            <EditorField
              form={form}
              path={[...place, 'because']}
              label={words('temptingBecause')}
              kind="lines"
              value={one.because}
              onChange={(because) =>
                change([...place, 'because'].join('.'), index, { ...one, because })
              }
            />
            <RemoveButton
              title={legend}
              onPress={() => {
                onChange(null, { ...step, tempting: withoutAt(tempting, index) })
                focusSoon(path)
              }}
            />
          </EditorGroup>
        )
      })}
      {tempting.length < Math.min(6, wrong.length) && (
        <QuietButton
          name="add-tempting"
          label={words('of', { what: words('addTempting'), title: names.node(step.node) })}
          onPress={() => {
            onChange(null, { ...step, tempting: [...tempting, { answer: '', because: '' }] })
            focusSoon([...path, 'tempting', tempting.length, 'answer'])
          }}
        >
          {words('addTempting')}
        </QuietButton>
      )}
    </>
  )
}
