import { useTranslation } from 'react-i18next'
import type { Problem } from '#check/load/problem.ts'
import type { KeptScenario } from './scenario-store.ts'
import { EditorRefused } from './EditorNotes.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'

/** What was just done in the list. */
export type EditorEvent =
  | { readonly what: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly what: 'imported'; readonly title: string }
  | { readonly what: 'exported'; readonly file: string }
  | { readonly what: 'deleted'; readonly kept: KeptScenario }

interface Props {
  readonly event: EditorEvent | null
  readonly onPutBack: (kept: KeptScenario) => void
}

/** A sentence on what was just done; what was deleted can be put back. */
export function EditorEvents({ event, onPutBack }: Props) {
  const { t: words } = useTranslation('editor')
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
      {event?.what === 'refused' && <EditorRefused file={event.file} problems={event.problems} />}
    </>
  )
}
