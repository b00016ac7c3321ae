import { useTranslation } from 'react-i18next'
import { PhoneLink } from '#ui/PhoneLink.tsx'

/** The emergency number, one touch away: at the foot of every screen, and of the failure page. */
export function EmergencyBar({ number, tel }: { readonly number: string; readonly tel: string }) {
  const { t: words } = useTranslation()
  return (
    <nav className="emergency-bar" aria-label={words('emergencyBar.label')}>
      <PhoneLink tel={tel} className="emergency-bar__link">
        {words('emergencyBar.call', { number })}
      </PhoneLink>
    </nav>
  )
}
