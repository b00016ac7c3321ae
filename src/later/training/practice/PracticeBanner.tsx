import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { QuietButton } from '#ui/QuietButton.tsx'

interface Props {
  /** The moment of the scenario, in words; null before there is one. */
  readonly at: string | null
  /** What else this practice is. */
  readonly note?: ReactNode
  /** Ends the case and shows the debrief; null where no case can end. */
  readonly onFinish: (() => void) | null
  /** The group for which attempts are kept; none while none are. */
  readonly keptFor?: string | null
  /** Whether this device was asked to keep an attempt, and refused. */
  readonly isRefused?: boolean
  readonly onStop?: () => void
}

/** Says on every screen of a practice that it is one. It is printed too. */
export function PracticeBanner(props: Props) {
  const { at, note, onFinish, keptFor = null, isRefused = false, onStop = () => undefined } = props
  const { t: words } = useTranslation('training')
  return (
    <aside className="practice" aria-label={words('banner.label')}>
      <p className="practice__words">
        <strong>{words('banner.practice')}</strong> {at !== null && words('banner.at', { at })}
      </p>
      {keptFor !== null && (
        <p data-kept-for={keptFor}>{words('banner.kept', { group: keptFor })}</p>
      )}
      {isRefused && <p>{words('banner.notKept')}</p>}
      {note}
      <div className="practice__ways">
        {onFinish !== null && (
          <QuietButton name="finish" onPress={onFinish}>
            {words('banner.finish')}
          </QuietButton>
        )}
        {keptFor !== null && (
          <QuietButton name="stop-keeping" onPress={onStop}>
            {words('banner.stop')}
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
  const { t: words } = useTranslation('training')
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
