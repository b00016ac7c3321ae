import { type ReactNode, useContext } from 'react'
import { useWords } from '#first/words.ts'
import { isInternal, type TimedNumber } from '#device/contacts.ts'
import { LeadsOut } from '#ui/in-tool.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import type { KnownContact } from '#first/contacts.ts'
import type { ContactCallView } from './call-view.ts'
import { CallFrame, type CallLook } from './CallFrame.tsx'
import { WhoIsNamed } from './WhoIsNamed.tsx'

/** A number that somebody set, as a card shows it. */
export interface NumberView extends Pick<KnownContact, 'team' | 'setBy'> {
  /** First the one to ring now. */
  readonly numbers: readonly TimedNumber[]
  /** A date in full. */
  readonly setOn: string
}

interface Props {
  readonly call: ContactCallView
  readonly look: CallLook
  /** Undefined where nobody has set the number. */
  readonly number: NumberView | undefined
  /** What else there is to the number, which comes later than it. */
  readonly more: ReactNode
}

/** A call to a contact of the organisation: its number, or how to find that where it is not set. */
export function ContactCard({ call, look, number, more }: Props) {
  const words = useWords()
  const { contact, identifies } = call
  const { id, shortName, note, find } = contact
  return (
    <CallFrame
      {...{ call, look }}
      name={shortName}
      hasNumber={number !== undefined}
      warning={number === undefined && <span className="call__find">{find}</span>}
      data={{ 'data-contact': id }}
    >
      {number ? (
        <>
          <WhoIsNamed identifies={identifies} place="above the number" />
          {number.numbers.slice(0, 1).map((now) => (
            <OneNumber key={now.when} {...now} find={find} />
          ))}
          {note !== undefined && <p>{note}</p>}
          <WhoIsNamed identifies={identifies} place="below the number" />
          {more}
        </>
      ) : (
        <p>
          {words(`outcome.identifies.${identifies}`)} <WayToSet />
        </p>
      )}
    </CallFrame>
  )
}

interface OneNumberProps extends TimedNumber {
  /** Given with the number to ring now: how to reach the contact from any other phone. */
  readonly find?: string
}

/** A number on one line, and what else there is to it. */
export function OneNumber(props: OneNumberProps) {
  const words = useWords()
  const { number, tel, when, find } = props
  const [dialled = '', extension] = number.split(', ext. ')
  return (
    <>
      {when !== 'always' && <p>{words(`outcome.number.${when}`)}</p>}
      <PhoneLink tel={tel} className={find === undefined ? 'phone-link' : 'call__link'}>
        {dialled}
      </PhoneLink>
      {extension !== undefined && <p>{words('outcome.number.extension', { extension })}</p>}
      {isInternal(props) && (
        <p>
          {words('outcome.number.internal')}{' '}
          {find !== undefined && words('outcome.number.elsewhere', { find })}
        </p>
      )}
    </>
  )
}

/** In practice nothing leads to pages of the live tool. */
function WayToSet() {
  const words = useWords()
  return useContext(LeadsOut) && <a href="#contacts">{words('outcome.number.set')}</a>
}
