import { useTranslation } from 'react-i18next'
import type { ServiceView } from '#text/service-view.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { EmergencyBar } from './EmergencyBar.tsx'
import { HideButton } from './HideButton.tsx'

interface Props {
  readonly services: readonly ServiceView[]
  readonly emergency: { readonly number: string; readonly tel: string }
}

/**
 * Whom to call, whatever broke. It uses nothing that could break: no clock, no storage, no state.
 * The build also writes it into `index.html`, where it is shown without any script of the app.
 */
export function Failure({ services, emergency }: Props) {
  const { t: words } = useTranslation(['failure', 'interface'])
  return (
    <div className="frame">
      <div className="header">
        <HideButton />
      </div>
      <div className="page" role="main">
        <h1 className="screen-heading" tabIndex={-1}>
          {words('heading')}
        </h1>
        <p>{words('body')}</p>
        <ul className="service-list">
          {services.map((service) => (
            <li key={service.id} className="service">
              <p className="service__name">{service.name}</p>
              <p>{service.hours.join('. ')}</p>
              <PhoneLink tel={service.tel} className="phone-link">
                {words('interface:callNumber', { number: service.number })}
              </PhoneLink>
            </li>
          ))}
        </ul>
        <p>
          <a className="phone-link" href="./">
            {words('reload')}
          </a>
        </p>
      </div>
      <EmergencyBar number={emergency.number} tel={emergency.tel} />
    </div>
  )
}
