import { useWords } from '#first/words.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { DraftProblem } from './draft-problems.ts'
import { type EditorPart, editorParts, missingIn } from './editor-parts.ts'

interface Props {
  readonly part: EditorPart
  readonly problems: readonly DraftProblem[]
  readonly onPart: (part: EditorPart) => void
  /** Goes to what is missing next. */
  readonly onNextProblem: () => void
}

/** How much is missing, in sight wherever somebody writes, with the way to the next of it. */
export function EditorMissing({ problems, onNextProblem }: Omit<Props, 'part' | 'onPart'>) {
  const words = useWords('editor')
  const count = problems.length
  return (
    <div className="editor__missing">
      <span role="status">{count === 0 ? words('wholeShort') : words('missing', { count })}</span>
      {count > 0 && (
        <QuietButton name="next-problem" onPress={onNextProblem}>
          {words('nextProblem')}
        </QuietButton>
      )}
    </div>
  )
}

/** The parts of a scenario, each with how much is missing in it. */
export function EditorPartList({ part, problems, onPart }: Omit<Props, 'onNextProblem'>) {
  const words = useWords('editor')
  return (
    <nav aria-label={words('parts')} className="ways">
      {editorParts.map((one) => {
        const count = missingIn(one, problems)
        const name = words(`part.${one}`)
        return (
          <button
            key={one}
            type="button"
            className="quiet-button editor__part"
            name="part"
            value={one}
            aria-current={one === part ? 'step' : undefined}
            onClick={() => onPart(one)}
          >
            {count === 0 ? name : words('partMissing', { part: name, count })}
          </button>
        )
      })}
    </nav>
  )
}

/** The way to the part after this one, and to the one before. */
export function EditorTurn({ part, onPart }: Pick<Props, 'part' | 'onPart'>) {
  const words = useWords('editor')
  const at = editorParts.indexOf(part)
  const [before, after] = [editorParts[at - 1], editorParts[at + 1]]
  return (
    <div className="ways">
      {after !== undefined && (
        <QuietButton name="next-part" onPress={() => onPart(after)}>
          {words('nextPart', { part: words(`part.${after}`) })}
        </QuietButton>
      )}
      {before !== undefined && (
        <QuietButton name="previous-part" onPress={() => onPart(before)}>
          {words('previousPart', { part: words(`part.${before}`) })}
        </QuietButton>
      )}
    </div>
  )
}
