import { useWords } from '#first/words.ts'
import type { Problem } from '#check/load/problem.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { HowKept } from './own-scenarios.ts'
import type { OwnScenario } from './scenario-store.ts'

/** Says truly how scenarios are kept. */
export function EditorKept({ how }: { readonly how: HowKept }) {
  const words = useWords('editor')
  return (
    <p className={how === 'lasting' ? 'hint' : 'not-confirmed'} role="status" data-kept={how}>
      {words(`kept.${how}`)}
    </p>
  )
}

/** What was just done in the list. */
export type EditorEvent =
  | { readonly what: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly what: 'imported'; readonly title: string }
  | { readonly what: 'exported'; readonly file: string }
  | { readonly what: 'deleted'; readonly kept: OwnScenario }

interface EventProps {
  readonly event: EditorEvent | null
  readonly onPutBack: (kept: OwnScenario) => void
}

/** What was just done: why a file was refused, and how to put back what was deleted. */
export function EditorEvents({ event, onPutBack }: EventProps) {
  const words = useWords('editor')
  return (
    <>
      <div role="status">
        {event?.what === 'imported' && <p>{words('imported', { title: event.title })}</p>}
        {event?.what === 'exported' && <p>{words('exported', { file: event.file })}</p>}
        {event?.what === 'deleted' && (
          <>
            <p>{words('deleted', { title: event.kept.draft.title || words('untitled') })}</p>
            <QuietButton name="put-back" onPress={() => onPutBack(event.kept)}>
              {words('putBack')}
            </QuietButton>
          </>
        )}
      </div>
      {event?.what === 'refused' && (
        <div className="editor__left" role="alert">
          <p>{words('refused', { file: event.file })}</p>
          <Problems problems={event.problems} />
        </div>
      )}
    </>
  )
}

interface MisfitsProps {
  readonly problems: readonly Problem[]
  readonly madeFor: string
  readonly version: string
  readonly onRead: () => void
}

/** Where an imported scenario does not fit the pathway as it is now. */
export function EditorMisfits({ problems, madeFor, version, onRead }: MisfitsProps) {
  const words = useWords('editor')
  return (
    <div className="editor__left" data-misfits>
      <p>{madeFor === '' ? words('misfits') : words('misfitsOf', { madeFor, version })}</p>
      <Problems problems={problems} />
      <QuietButton name="misfits-read" onPress={onRead}>
        {words('misfitsRead')}
      </QuietButton>
    </div>
  )
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWords('editor')
  return (
    <ul className="bullets">
      {problems.map(({ where: { line, path }, message, hint }, at) => (
        <li key={at}>
          {words(path === '' ? 'problemLine' : 'problemAt', { line, path, message, hint })}
        </li>
      ))}
    </ul>
  )
}
