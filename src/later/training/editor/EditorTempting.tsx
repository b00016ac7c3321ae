import { useTranslation } from 'react-i18next'
import { answersOf } from '#flow/graph.ts'
import type { Path } from '#check/load/problem.ts'
import type { DraftStep, DraftTempting } from './draft-schema.ts'
import { screenAfter } from '#scenarios/live-pathway.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { changedAt, type EditorForm, focusSoon, withoutAt } from './editor-form.ts'
import { Options } from './EditorAbout.tsx'
import { EditorField, EditorGroup, EditorSelect } from './EditorField.tsx'

interface Props {
  readonly form: EditorForm
  /** Where the step is in the draft. */
  readonly path: Path
  readonly before: readonly DraftStep[]
  readonly step: DraftStep
  readonly at: number
  readonly onChange: (field: string | null, step: DraftStep) => void
}

/** The wrong answers that are easily given to one question; the machine says where each leads. */
export function EditorTempting({ form, path, before, step, at, onChange }: Props) {
  const { t: words } = useTranslation('editor')
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
            <QuietButton
              name="remove"
              label={words('of', { what: words('remove'), title: legend })}
              onPress={() => {
                onChange(null, { ...step, tempting: withoutAt(tempting, index) })
                focusSoon(path)
              }}
            >
              {words('remove')}
            </QuietButton>
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
