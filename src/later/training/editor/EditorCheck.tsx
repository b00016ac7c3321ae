import { useTranslation } from 'react-i18next'
import type { DraftProblem } from './draft-problems.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { type EditorForm, fieldId, focusField } from './editor-form.ts'
import { useProblemPlace } from './problem-place.ts'

interface Props {
  readonly form: EditorForm
  readonly problems: readonly DraftProblem[]
  /** Whether it was marked as ready, and not changed since. */
  readonly isReady: boolean
  readonly onReady: () => void
}

/** What keeps the scenario from being ready, each leading to its field, and the mark itself. */
export function EditorCheck({ form, problems, isReady, onReady }: Props) {
  const { t: words } = useTranslation('editor')
  const placeOf = useProblemPlace(form)
  const count = problems.length
  return (
    <section>
      <h2 className="part-heading" id={fieldId(['check'])} tabIndex={-1}>
        {words('check')}
      </h2>
      <p role="status">
        {isReady ? words('isReady') : count === 0 ? words('whole') : words('missing', { count })}
      </p>
      <ul className="editor__chosen">
        {problems.map(({ kind, path, count: limit }) => (
          <li key={path.join('.')}>
            <button type="button" className="editor__link" onClick={() => focusField(path)}>
              {placeOf(path)}
            </button>{' '}
            {words(`problem.${kind}`, { count: limit })}
          </li>
        ))}
      </ul>
      {!isReady && (
        <QuietButton name="ready" onPress={onReady}>
          {words('markReady')}
        </QuietButton>
      )}
    </section>
  )
}
