import { useState } from 'react'
import { useWords } from '#first/words.ts'
import type { KeyPath } from '#check/load/problem.ts'
import { continued } from '#flow/graph.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { DraftStep } from './draft-schema.ts'
import { answered, unanswered, walkAlong } from './draft.ts'
import { changedAt, type EditorForm, fieldId, focusSoon, withoutAt } from './editor-form.ts'
import { RemoveButton } from './EditorField.tsx'
import { EditorPlaces } from './EditorPlaces.tsx'
import { EditorStep } from './EditorStep.tsx'
import { citedFor } from './own-scenarios.ts'

interface Props {
  readonly form: EditorForm
  /** Where these steps are in the draft. */
  readonly path: KeyPath
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
  const words = useWords('editor')
  const { live, names } = form
  const [here, turn] = useStepHere(path, form.goneTo)
  if (at === null) return <p>{words('walkMoment')}</p>
  const walk = walkAlong(live, [...before, ...steps], at)
  const applied = walk.applied - before.length
  const answer = (index: number, node: string, given: string) =>
    onChange(null, answered(steps, index, node, given, citedFor(node)))
  const remove = (index: number) => {
    onChange(null, withoutAt(steps, index))
    focusSoon(path)
  }
  if (applied < 0) return <Left {...{ form, path, steps, applied: 0 }} onRemove={remove} />
  const shown = [
    ...steps.slice(0, applied),
    ...(walk.isOutcome ? [] : [{ ...unanswered, node: walk.node }]),
  ]
  const index = Math.min(here, shown.length - 1)
  const step = shown[index]
  const turnTo = (next: number) => {
    turn(next)
    focusSoon([...path, next])
  }
  return (
    <>
      {shown.length > 1 && (
        <EditorPlaces
          of="answer"
          places={shown.map(({ node }, each) => ({
            id: String(each),
            name: words('asked', { number: before.length + each + 1, asks: names.node(node) }),
          }))}
          here={index}
          onTurn={turnTo}
        />
      )}
      {step !== undefined && (
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
      )}
      {index < shown.length - 1 && (
        <div className="ways">
          <QuietButton name="go-next-answer" onPress={() => turnTo(index + 1)}>
            {words('nextAnswer', { asks: names.node(shown[index + 1]?.node ?? '') })}
          </QuietButton>
        </div>
      )}
      {walk.isOutcome && (
        <div className="note">
          <p>{words('endsHere', { title: names.node(walk.node) })}</p>
          {walk.answers.length > 0 && (
            <QuietButton
              name="go-on"
              onPress={() => {
                answer(applied, walk.node, continued)
                turnTo(applied)
              }}
            >
              {words('continue')}
            </QuietButton>
          )}
        </div>
      )}
      <Left {...{ form, path, steps, applied }} isAsked={!walk.isOutcome} onRemove={remove} />
    </>
  )
}

/** Which of the steps is on the screen, from 0: the one that somebody turned to, or was led to. */
function useStepHere(path: KeyPath, goneTo: KeyPath): readonly [number, (step: number) => void] {
  const isIn = path.every((place, at) => goneTo[at] === place)
  const led = isIn ? Number(goneTo[path.length] ?? 0) : null
  const [here, setHere] = useState(led ?? 0)
  const [followed, setFollowed] = useState(goneTo)
  if (followed !== goneTo) {
    setFollowed(goneTo)
    if (led !== null) setHere(led)
  }
  return [here, setHere]
}

interface LeftProps extends Pick<Props, 'form' | 'path' | 'steps'> {
  /** How many of the steps fit; the others are shown here. */
  readonly applied: number
  /** Whether a question comes in the place of the first of them: its field has that place. */
  readonly isAsked?: boolean
  readonly onRemove: (index: number) => void
}

/** The steps that no longer come where they were written, kept until somebody removes them. */
function Left({ form, path, steps, applied, isAsked = false, onRemove }: LeftProps) {
  const words = useWords('editor')
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
          const id = isAsked && index === 0 ? undefined : fieldId([...path, applied + index])
          return (
            <li key={index}>
              <span id={id} tabIndex={-1}>
                {named} {step.because}
              </span>
              <RemoveButton title={named} onPress={() => onRemove(applied + index)} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
