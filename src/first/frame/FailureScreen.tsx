import { useWords } from '#first/words.ts'
import { serviceView, type ServiceSetting, type ServiceView } from '#text/service-view.ts'
import { EmergencyBar, HideButton } from './Frame.tsx'
import { NumberLink } from './NumberLink.tsx'

/** The failure screen of an area: the numbers that Start shows. */
export function FailureScreen({ setting }: { readonly setting: ServiceSetting }) {
  const { startServices, emergencyService } = setting.flow.pathway
  const view = (id: string) => serviceView(setting, id, null)
  return <Failure services={startServices.map(view)} emergency={view(emergencyService)} />
}

interface FailureProps {
  readonly services: readonly ServiceView[]
  readonly emergency: { readonly number: string; readonly tel: string }
}

/**
 * Whom to call, whatever broke. It uses nothing that could break: no clock, no storage, no state.
 * The build also writes it into `index.html`, where it is shown without any script of the app.
 */
function Failure({ services, emergency }: FailureProps) {
  const words = useWords('failure')
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
              <NumberLink {...service} />
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
