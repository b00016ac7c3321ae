import { useTranslation } from 'react-i18next'
import type { ServiceView } from '#text/service-view.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { StateLine } from '#first/outcome/StateLine.tsx'

/** Services as a list to ring from: name, number, and whether each can be rung now. */
export function ServiceList({ services }: { readonly services: readonly ServiceView[] }) {
  const { t: words } = useTranslation()
  return (
    <ul className="service-list">
      {services.map((service) => (
        <li
          key={service.id}
          className="service"
          data-service={service.id}
          data-availability={service.state?.availability}
        >
          <p className="service__name">{service.name}</p>
          <StateLine state={service.state} hours={service.hours} />
          <PhoneLink tel={service.tel} className="phone-link">
            {words('callNumber', { number: service.number })}
          </PhoneLink>
        </li>
      ))}
    </ul>
  )
}
