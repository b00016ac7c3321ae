import { type ReactNode, useEffect } from 'react'
import { useWords } from '#first/words.ts'
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
        <a className="footer__link" href="#training">
          {words('banner.leave')}
        </a>
      </div>
    </aside>
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
