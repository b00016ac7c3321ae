import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { QuietButton } from '#ui/QuietButton.tsx'

interface Props {
  /** The moment of the scenario, in words; null before there is one. */
  readonly at: string | null
  /** What else this practice is. */
  readonly note?: ReactNode
  /** Ends the case and shows the debrief; null where no case can end. */
  readonly onFinish: (() => void) | null
}

/** Says on every screen of a practice that it is one. It is printed too. */
export function PracticeBanner({ at, note, onFinish }: Props) {
  const { t: words } = useTranslation('training')
  return (
    <aside className="practice" aria-label={words('banner.label')}>
      <p className="practice__words">
        <strong>{words('banner.practice')}</strong> {at !== null && words('banner.at', { at })}
      </p>
      {note}
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
