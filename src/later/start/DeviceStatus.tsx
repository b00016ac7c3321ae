import { useWords } from '#first/words.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'

interface Props {
  /** Whether this device is ready for offline use, in sentences. */
  readonly sentences: readonly string[]
  /** What the version says of itself, just after an update; null at other times. */
  readonly changes: readonly string[] | null
  readonly isUpdateWaiting: boolean
  /** Why an update was asked for and not let in; null when none was. */
  readonly notUpdated: 'held' | 'unknown' | null
  readonly onUpdate: () => void
}

/** What Start says of this device: offline or not, and whether a newer version waits. */
export function DeviceStatus(props: Props) {
  const words = useWords('start')
  const { sentences, changes, isUpdateWaiting, notUpdated, onUpdate } = props
  return (
    <section className="device" aria-live="polite">
      {isUpdateWaiting && (
        <Note>
          <p>{words('update.waiting')}</p>
          <QuietButton name="update" onPress={onUpdate}>
            {words('update.now')}
          </QuietButton>
          {notUpdated !== null && <p>{words(`update.${notUpdated}`)}</p>}
        </Note>
      )}
      {changes !== null && (
        <Note>
          <p>{words('update.updated')}</p>
          <div lang="en">
            <Bullets entries={changes} />
          </div>
        </Note>
      )}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  )
}
