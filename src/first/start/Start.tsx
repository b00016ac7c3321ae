import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PathwayText } from '#flow/text-schema.ts'
import type { ServiceView } from '#text/service-view.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { Note } from '#ui/Note.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { ServiceList } from './ServiceList.tsx'

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
  readonly takesFocus: boolean
  readonly onBegin: (role: string) => void
}

/** Where everybody begins: one tap on whom they work for, or straight to a number. */
export function Start(props: Props) {
  const { t: words } = useTranslation()
  const { pathway, roles, lastRole, services, notice, device, takesFocus, onBegin } = props
  return (
    <>
      <ScreenHeading takesFocus={takesFocus}>{words('start.heading')}</ScreenHeading>
      {notice !== null && (
        <div role="alert">
          <Note>{notice}</Note>
        </div>
      )}
      <p className="lead">{pathway.summary}</p>
      <h2 className="part-heading">{words('start.role')}</h2>
      <p className="hint">{words('start.roleHint')}</p>
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
      <p>
        <a className="footer__link" href="#person">
          {words('showPerson')}
        </a>
      </p>
      <p className="not-confirmed">{pathway.notConfirmed}</p>
      <h2 className="part-heading">{words('start.numbers')}</h2>
      <ServiceList services={services} />
      {device}
    </>
  )
}
