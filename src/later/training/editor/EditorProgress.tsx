import { useWords } from '#first/words.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { DraftProblem } from './draft-problems.ts'
import { type EditorPart, editorParts, missingIn } from './editor-parts.ts'
import { EditorPlaces } from './EditorPlaces.tsx'

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
export function EditorParts({ part, problems, onPart }: Omit<Props, 'onNextProblem'>) {
  const words = useWords('editor')
  const places = editorParts.map((id) => {
    const count = missingIn(id, problems)
    const name = words(`part.${id}`)
    return { id, name: count === 0 ? name : words('partMissing', { part: name, count }) }
  })
  return (
    <EditorPlaces
      of="part"
      places={places}
      here={editorParts.indexOf(part)}
      isShort
      onTurn={(at) => onPart(editorParts[at] ?? part)}
    />
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
        <QuietButton name="go-next-part" onPress={() => onPart(after)}>
          {words('nextPart', { part: words(`part.${after}`) })}
        </QuietButton>
      )}
      {before !== undefined && (
        <QuietButton name="go-previous-part" onPress={() => onPart(before)}>
          {words('previousPart', { part: words(`part.${before}`) })}
        </QuietButton>
      )}
    </div>
  )
}
