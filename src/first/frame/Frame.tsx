import { type MouseEvent, type ReactNode, useContext, useRef } from 'react'
import { useWords } from '#first/words.ts'
import { Announcement } from '#ui/Announcement.tsx'
import { InTool, LeadsOut } from '#ui/in-tool.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'

interface Props {
  /** The name of the tool, and where it is for. */
  readonly name: string
  readonly area: string
  readonly emergency: { readonly number: string; readonly tel: string }
  /** What a screen reader is told of, when something changed by itself. */
  readonly announcement: string
  /** The id of the outcome on the screen, when it is one. */
  readonly outcome?: string | undefined
  /** What this is, where it is not the live tool: above the page, on every screen. */
  readonly banner?: ReactNode
  /** What the person is warned of, right above the emergency number. */
  readonly warning?: ReactNode
  readonly children: ReactNode
}

/** What is around every screen: the tool’s name, the page, and the emergency number. */
export function Frame(props: Props) {
  const { name, area, emergency, announcement, outcome, banner, warning, children } = props
  const words = useWords()
  const isInTool = useContext(InTool)
  const leadsOut = useContext(LeadsOut)
  const unreviewed = words('unreviewed')
  const main = useRef<HTMLElement>(null)
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    main.current?.focus()
  }
  return (
    <div className="frame">
      <a className="skip-link" href="#main" onClick={skip}>
        {words('skip')}
      </a>
      <header className="header">
        <div>
          <p className="header__name header__name--long">{name}</p>
          <p className="header__name header__name--short">{words('name')}</p>
          <p className="header__area">{area}</p>
        </div>
        {isInTool && <HideButton />}
      </header>
      {banner}
      <main className="page" id="main" tabIndex={-1} ref={main} data-outcome={outcome}>
        {unreviewed && <p className="not-confirmed">{unreviewed}</p>}
        {children}
      </main>
      {leadsOut && (
        <footer className="footer">
          <a className="footer__link" href="#about">
            {words('about')}
          </a>{' '}
          <a className="footer__link" href="#you">
            {words('aboutPerson')}
          </a>
        </footer>
      )}
      <EmergencyBar {...emergency}>{warning}</EmergencyBar>
      <Announcement>{announcement}</Announcement>
    </div>
  )
}

/**
 * Shows something else at one touch. It needs nothing of the app: the script in the page answers it,
 * also before the app is ready and after it has failed.
 */
export function HideButton() {
  const words = useWords()
  return (
    <button type="button" className="quiet-button hide" name="hide">
      {words('hide')}
    </button>
  )
}

interface EmergencyBarProps {
  readonly number: string
  readonly tel: string
  /** What is shown over the page right above the bar; it covers neither the bar nor Hide screen. */
  readonly children?: ReactNode
}

/** The emergency number, one touch away: at the foot of every screen, and of the failure page. */
export function EmergencyBar({ number, tel, children }: EmergencyBarProps) {
  const words = useWords()
  return (
    <nav className="emergency-bar" aria-label={words('emergencyBar.label')}>
      {children}
      <PhoneLink tel={tel} className="emergency-bar__link">
        {words('emergencyBar.call', { number })}
      </PhoneLink>
    </nav>
  )
}
