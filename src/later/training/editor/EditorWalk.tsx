import { useTranslation } from 'react-i18next'
import { continued } from '#flow/graph.ts'
import type { Path } from '#check/load/problem.ts'
import type { DraftStep } from './draft-schema.ts'
import { answered, walkAlong } from './draft-walk.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { changedAt, type EditorForm, focusSoon, withoutAt } from './editor-form.ts'
import { EditorLeft } from './EditorLeft.tsx'
import { EditorStep } from './EditorStep.tsx'

interface Props {
  readonly form: EditorForm
  /** Where these steps are in the draft. */
  readonly path: Path
  /** The steps that come before them and are written elsewhere. */
  readonly before: readonly DraftStep[]
  readonly steps: readonly DraftStep[]
  /** The instant at which the pathway is walked; `null` when there is none yet. */
  readonly at: number | null
  /** `field` joins what is typed in one field into one edit. */
  readonly onChange: (field: string | null, steps: DraftStep[]) => void
}

/** Steps along the live pathway: each screen with its real answers, up to where they end. */
export function EditorWalk({ form, path, before, steps, at, onChange }: Props) {
  const { t: words } = useTranslation('editor')
  const { live, names } = form
  if (at === null) return <p>{words('walkMoment')}</p>
  const walk = walkAlong(live, [...before, ...steps], at)
  const applied = walk.applied - before.length
  const answer = (index: number, node: string, given: string) =>
    onChange(null, answered(steps, index, node, given))
  const remove = (index: number) => {
    onChange(null, withoutAt(steps, index))
    focusSoon(path)
  }
  if (applied < 0) return <EditorLeft {...{ form, path, steps, applied: 0 }} onRemove={remove} />
  const isAsked = !walk.isOutcome
  const shown = steps.slice(0, applied)
  return (
    <>
      {[...shown, ...(isAsked ? [{ ...unanswered, node: walk.node }] : [])].map((step, index) => (
        <EditorStep
          key={index}
          form={form}
          path={[...path, index]}
          number={before.length + index + 1}
          before={[...before, ...steps.slice(0, index)]}
          step={step}
          at={at}
          onAnswer={(given) => answer(index, step.node, given)}
          onChange={(field, next) => onChange(field, changedAt(steps, index, next))}
          onRemove={() => remove(index)}
        />
      ))}
      {walk.isOutcome && (
        <div className="note">
          <p>{words('endsHere', { title: names.node(walk.node) })}</p>
          {walk.answers.length > 0 && steps.length === applied && (
            <QuietButton
              name="go-on"
              onPress={() => {
                answer(applied, walk.node, continued)
                focusSoon([...path, applied])
              }}
            >
              {words('goOn')}
            </QuietButton>
          )}
        </div>
      )}
      <EditorLeft {...{ form, path, steps, applied }} onRemove={remove} />
      {walk.isOutcome && walk.answers.length > 0 && steps.length > applied && (
        <QuietButton name="go-on" onPress={() => answer(applied, walk.node, continued)}>
          {words('goOn')}
        </QuietButton>
      )}
    </>
  )
}

const unanswered: DraftStep = { node: '', answer: '', because: '', sources: [], tempting: [] }
