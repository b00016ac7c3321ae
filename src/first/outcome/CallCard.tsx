import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import type { CallGroup } from '#flow/outcome.ts'
import type { Call } from '#flow/schema.ts'
import type { ServiceView } from '#text/service-view.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { StateLine } from './StateLine.tsx'

/** A call to a service, or to a contact whose number is set on the device. */
export type CallView = ServiceCallView | ContactCallView

interface CallTerms {
  readonly when: Call['when']
  readonly identifies: Call['identifies']
  /** When to make the call, in words, for a call that has a condition. */
  readonly condition: string | undefined
}

export interface ServiceCallView extends CallTerms {
  readonly service: ServiceView
  readonly group: CallGroup
  /** Red is for the emergency number alone. */
  readonly isEmergency: boolean
}

export interface ContactCallView extends CallTerms {
  readonly contact: ContactView
  readonly group: Call['when']
}

export interface ContactView {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly note?: string | undefined
  /** How to find the number where it is not set. */
  readonly find: string
}

interface Props {
  readonly call: ServiceCallView
  /** The number as a code, for another phone. It comes later than the number. */
  readonly code: ReactNode
}

/** One call to make: whom, the number, whether it is open, and what to know before ringing. */
export function CallCard({ call, code }: Props) {
  const words = useWords()
  const { service, when, group, identifies, condition, isEmergency } = call
  const heading = group === 'now' ? 'outcome.callNow' : 'outcome.call'
  return (
    <li
      className={`call call--${group}${isEmergency ? ' call--red' : ''}`}
      data-service={service.id}
      data-availability={service.state?.availability}
      data-when={when}
    >
      {condition !== undefined && (
        <p className="call__condition">{words('outcome.condition', { condition })}</p>
      )}
      <h3 className="call__heading">{words(heading, { name: service.shortName })}</h3>
      <StateLine state={service.state} hours={service.hours} />
      <PhoneLink tel={service.tel} className="call__link">
        {service.number}
      </PhoneLink>
      <p className="call__name">{service.name}</p>
      {service.note !== undefined && <p>{service.note}</p>}
      <p>{words(`outcome.identifies.${identifies}`)}</p>
      <p className="call__how-sure">{service.howSure}</p>
      <div className="call__code">{code}</div>
    </li>
  )
}
