import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PhoneLink } from '#ui/PhoneLink.tsx'

interface Props {
  readonly number: string
  readonly tel: string
  /** What lies over the page right above the bar; it covers neither the bar nor Hide screen. */
  readonly children?: ReactNode
}

/** The emergency number, one touch away: at the foot of every screen, and of the failure page. */
export function EmergencyBar({ number, tel, children }: Props) {
  const { t: words } = useTranslation()
  return (
    <nav className="emergency-bar" aria-label={words('emergencyBar.label')}>
      {children}
      <PhoneLink tel={tel} className="emergency-bar__link">
        {words('emergencyBar.call', { number })}
      </PhoneLink>
    </nav>
  )
}
