import { type MouseEvent, type ReactNode, useRef } from 'react'
import { useWords } from '#first/words.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { ServiceView } from '#text/service-view.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { Note } from '#ui/Note.tsx'
import { NumberLink } from '#first/frame/NumberLink.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { StateLine } from '#first/outcome/StateLine.tsx'

interface Props {
  readonly pathway: PathwayText['pathway']
  readonly roles: readonly { readonly id: string; readonly label: string }[]
  /** The role that was used last on this device. */
  readonly lastRole: string | null
  readonly services: readonly ServiceView[]
  /** One sentence about answers that were dropped, or about an update; said as Start appears. */
  readonly notice: string | null
  /** Whether this device is ready for offline use, and what waits to be updated. */
  readonly device: ReactNode
  readonly onBegin: (role: string) => void
}

/** Where everybody begins: one tap on whom they work for, or straight to a number. */
export function Start(props: Props) {
  const words = useWords()
  const { pathway, roles, lastRole, services, notice, device, onBegin } = props
  const numbers = useRef<HTMLHeadingElement>(null)
  const showNumbers = (event: MouseEvent) => {
    event.preventDefault()
    numbers.current?.scrollIntoView()
    numbers.current?.focus({ preventScroll: true })
  }
  return (
    <>
      <div className="start">
        <div>
          <ScreenHeading>{words('start.heading')}</ScreenHeading>
          {notice !== null && (
            <div role="alert">
              <Note>{notice}</Note>
            </div>
          )}
          <p className="lead">{pathway.summary}</p>
          <a className="footer__link" href="#numbers" onClick={showNumbers}>
            {words('start.known')}
          </a>
        </div>
        <div>
          <h2 className="part-heading">{words('start.role')}</h2>
          <div className="answers">
            {roles.map(({ id, label }) => (
              <BigButton
                key={id}
                name="role"
                value={id}
                note={id === lastRole ? words('start.lastUsed') : undefined}
                onPress={() => onBegin(id)}
              >
                {label}
              </BigButton>
            ))}
          </div>
        </div>
      </div>
      <a className="urgent-link" href="#person">
        {words('showPerson')}
      </a>
      <p className="not-confirmed">{pathway.notConfirmed}</p>
      <h2 className="part-heading" id="numbers" tabIndex={-1} ref={numbers}>
        {words('start.numbers')}
      </h2>
      <ServiceList services={services} />
      {device}
    </>
  )
}

/** Services as a list to ring from: name, number, and whether each can be rung now. */
export function ServiceList({ services }: { readonly services: readonly ServiceView[] }) {
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
          <NumberLink {...service} />
        </li>
      ))}
    </ul>
  )
}
