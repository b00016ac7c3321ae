import startWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { useApp } from '#first/app-context.ts'
import styles from './leaving.scss?inline'

adoptStyleSheet(styles)

/**
 * Says that the answers are about to be cleared. It takes no focus and moves nothing: any touch or
 * key puts that off, and the button by the length of a call.
 */
export function LeavingNote() {
  const { i18n, session } = useApp()
  addWords(i18n, 'start', startWords)
  const words = i18n.getFixedT(null, 'start')
  return (
    <div className="leaving" role="alert">
      <Note>
        <p>{words('leaving.says')}</p>
        <QuietButton name="keep" onPress={session.keep}>
          {words('leaving.keep')}
        </QuietButton>
      </Note>
    </div>
  )
}
