import { useTranslation } from 'react-i18next'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'

/**
 * Says that the answers are about to be cleared. It takes no focus and moves nothing: any touch or
 * key puts that off, and the button by the length of a call.
 */
export function LeavingNote({ onKeep }: { readonly onKeep: () => void }) {
  const { t: words } = useTranslation('start')
  return (
    <div className="leaving" role="alert">
      <Note>
        <p>{words('leaving.says')}</p>
        <QuietButton name="keep" onPress={onKeep}>
          {words('leaving.keep')}
        </QuietButton>
      </Note>
    </div>
  )
}
