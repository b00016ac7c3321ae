import { type ReactNode, useEffect } from 'react'
import { useStore } from '#first/store.ts'
import { useWords } from '#first/words.ts'
import { leftPlace } from '#later/map/left-place.ts'
import { QuietButton } from '#ui/QuietButton.tsx'

interface Props {
  /** The moment of the scenario, in words; null before there is one. */
  readonly at: string | null
  /** What else this practice is. */
  readonly note?: ReactNode
  /** Ends the case and shows the debrief; null where no case can end. */
  readonly onFinish: (() => void) | null
  /** Whether it is recorded for a group. */
  readonly recording?: ReactNode
}

/** Says on every screen of a practice that it is one. It is printed too. */
export function PracticeBanner({ at, note, onFinish, recording }: Props) {
  const words = useWords('training')
  return (
    <aside className="practice" aria-label={words('banner.label')}>
      <p className="practice__words">
        <strong>{words('banner.practice')}</strong> {at !== null && words('banner.at', { at })}
      </p>
      {note}
      {recording}
      <div className="practice__ways">
        {onFinish !== null && (
          <QuietButton name="finish" onPress={onFinish}>
            {words('banner.finish')}
          </QuietButton>
        )}
        <LeavePractice />
      </div>
    </aside>
  )
}

/** Back to the list of cases, or to the map where the practice was begun there. */
function LeavePractice() {
  const words = useWords('training')
  const left = useStore(leftPlace, null)
  const isFromMap = left !== null && location.hash === left.practice
  return (
    <a
      className="footer__link"
      href={isFromMap ? '#map' : '#training'}
      onClick={(event) => {
        if (!isFromMap) return
        event.preventDefault()
        history.back()
      }}
    >
      {words(isFromMap ? 'banner.map' : 'banner.leave')}
    </a>
  )
}

/**
 * Says in the title of the page that this is practice, for as long as it is. It belongs into what
 * stays while screens change: the calendar that hides the tool must not be overwritten.
 */
export function usePracticeTitle(scenario: string): void {
  const words = useWords('training')
  const title = words('pageTitle', { title: scenario })
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      // The calendar that hides the tool has put on its own.
      if (document.title === title) document.title = before
    }
  }, [title])
}
