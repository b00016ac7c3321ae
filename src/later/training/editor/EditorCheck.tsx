import { useWords } from '#first/words.ts'
import type { KeyPath } from '#check/load/problem.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { DraftProblem } from './draft-problems.ts'
import { type EditorForm, fieldId } from './editor-form.ts'

interface Props {
  readonly form: EditorForm
  readonly problems: readonly DraftProblem[]
  /** Whether it was marked as ready, and not changed since. */
  readonly isReady: boolean
  readonly onReady: () => void
  /** Goes to the field of a problem. */
  readonly onProblem: (path: KeyPath) => void
}

/** What keeps the scenario from being ready, each leading to its field, and the mark itself. */
export function EditorCheck({ form, problems, isReady, onReady, onProblem }: Props) {
  const words = useWords('editor')
  const placeOf = useProblemPlace(form)
  const count = problems.length
  return (
    <section
      className="editor__check"
      id={fieldId(['check'])}
      tabIndex={-1}
      aria-label={words('part.check')}
    >
      <p role="status">
        {isReady ? words('isReady') : count === 0 ? words('whole') : words('missing', { count })}
      </p>
      <ul className="editor__chosen">
        {problems.map(({ kind, path, count: limit }) => (
          <li key={path.join('.')}>
            <QuietButton name="to-problem" onPress={() => onProblem(path)}>
              {placeOf(path)}
            </QuietButton>{' '}
            {words(`problem.${kind}`, { count: limit })}
          </li>
        ))}
      </ul>
      {isReady && (
        <p>
          <a href="#training">{words('practise')}</a>
        </p>
      )}
      {!isReady && (
        <BigButton name="ready" onPress={onReady}>
          {words('markReady')}
        </BigButton>
      )}
    </section>
  )
}

/** Says in words where a field of the form is: `Variant 2: 3. Can you talk with them alone?` */
function useProblemPlace({ names, draft }: EditorForm): (path: KeyPath) => string {
  const words = useWords('editor')
  const plain: Readonly<Record<string, string>> = {
    title: words('title'),
    setting: words('setting'),
    topics: words('topics'),
    minutes: words('minutes'),
    role: words('role'),
    at: words('at'),
    briefing: words('briefing'),
    seen: words('seen'),
    heard: words('heard'),
    present: words('present'),
    steps: words('walk'),
    from: words('variantFrom'),
    check: words('part.check'),
    questions: words('questions'),
    teaching: words('teachingAll'),
    variants: words('variants'),
  }
  const stepAt = (asked: string, rest: KeyPath): string => {
    const [, which, part, index] = rest
    const number = Number(which) + 1
    const what = part === 'tempting' ? words('tempting', { number: Number(index) + 1 }) : ''
    return [words('asked', { number, asks: asked }), what].filter(Boolean).join(', ')
  }
  const inside = (path: KeyPath, steps: readonly { readonly node: string }[]): string => {
    const [first, second] = path
    const node = first === 'steps' ? steps[Number(second)]?.node : undefined
    if (node !== undefined) return stepAt(names.node(node), path)
    const named = plain[String(first ?? '')] ?? words('about')
    return typeof second === 'number' ? words('entry', { of: named, number: second + 1 }) : named
  }
  return (path) => {
    const [first, which, ...rest] = path
    if (first !== 'variants' || typeof which !== 'number') return inside(path, draft.steps)
    const title = words('variant', { number: which + 1 })
    if (rest.length === 0) return title
    const what = rest[0] === 'changes' ? words('changes') : ''
    return words('of', {
      what: title,
      title: what || inside(rest, draft.variants[which]?.steps ?? []),
    })
  }
}
