import type { ReactNode } from 'react'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import type { ServiceCallView } from './call-view.ts'
import { CallFrame, type CallLook } from './CallFrame.tsx'
import { StateLine } from './StateLine.tsx'
import { WhoIsNamed } from './WhoIsNamed.tsx'

interface Props {
  readonly call: ServiceCallView
  readonly look: CallLook
  /** What else there is to the number, which comes later than it. */
  readonly more: ReactNode
}

/** A call to a service: the number, whether it is open, and what to know before ringing. */
export function CallCard({ call, look, more }: Props) {
  const { service, identifies } = call
  const { id, state, hours, tel, number, shortName, note } = service
  const stateLine = <StateLine state={state} hours={hours} />
  const isShut = state !== null && state.availability !== 'open'
  const isAbove = isShut || look === 'first'
  return (
    <CallFrame
      {...{ call, look }}
      hasNumber
      name={shortName}
      warning={isAbove && stateLine}
      isRed={service.isEmergency}
      data={{ 'data-service': id, 'data-availability': state?.availability }}
    >
      <WhoIsNamed identifies={identifies} place="above the number" />
      <PhoneLink tel={tel} className="call__link">
        {number}
      </PhoneLink>
      {!isAbove && stateLine}
      {note !== undefined && <p>{note}</p>}
      <WhoIsNamed identifies={identifies} place="below the number" />
      {more}
    </CallFrame>
  )
}
