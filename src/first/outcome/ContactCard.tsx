import { type ReactNode, useContext } from 'react'
import { useWords } from '#first/words.ts'
import { isInternal, type TimedNumber } from '#device/contacts.ts'
import { LeadsOut } from '#ui/in-tool.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import type { KnownContact } from '#first/contacts.ts'
import type { ContactCallView, ContactView } from './CallCard.tsx'

/** A number that somebody set, as a card shows it. */
export interface NumberView extends Pick<KnownContact, 'team' | 'setBy'> {
  /** First the one to ring now. */
  readonly numbers: readonly TimedNumber[]
  /** A date in full. */
  readonly setOn: string
}

interface Props {
  readonly call: ContactCallView
  /** Undefined where nobody has set the number. */
  readonly number: NumberView | undefined
  /** The number as a code, for another phone. It comes later than the number. */
  readonly code: ReactNode
}

/**
 * A call to a contact of the organisation: its number, or how to find that where it is not set. The
 * second is short: a public number to ring now is under it, and must be seen without scrolling.
 */
export function ContactCard({ call, number, code }: Props) {
  const words = useWords()
  const { contact, when, group, identifies, condition } = call
  const heading = group === 'now' && number ? 'outcome.callNow' : 'outcome.call'
  const whoIsNamed = words(`outcome.identifies.${identifies}`)
  return (
    <li
      className={`call call--${number ? group : 'unset'}`}
      data-contact={contact.id}
      data-when={when}
    >
      {condition !== undefined && (
        <p className="call__condition">{words('outcome.condition', { condition })}</p>
      )}
      <h3 className="call__heading">{words(heading, { name: contact.shortName })}</h3>
      {number ? (
        <>
          <Numbers contact={contact} {...number} />
          <p>
            {contact.note} {whoIsNamed}
          </p>
          <SetBy {...number} code={code} />
        </>
      ) : (
        <p>
          <strong>{contact.find}</strong> {whoIsNamed} <WayToSet />
        </p>
      )}
    </li>
  )
}

/** The number to ring now, large; the one for other hours under it. */
function Numbers({ contact, numbers, team }: NumberView & { readonly contact: ContactView }) {
  return (
    <>
      {numbers.map((number, index) => (
        <OneNumber key={number.when} {...number} {...(index === 0 && { find: contact.find })} />
      ))}
      <p className="call__name">{team ?? contact.name}</p>
    </>
  )
}

interface OneNumberProps extends TimedNumber {
  /** Given with the number to ring now: how to reach the contact from any other phone. */
  readonly find?: string
}

/** A number on one line, and what else there is to it. */
function OneNumber(props: OneNumberProps) {
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

/** Who set the number, and when: nobody but they can say whether it is still right. */
function SetBy({ setBy, setOn, code }: NumberView & Pick<Props, 'code'>) {
  const words = useWords()
  return (
    <>
      <p className="call__how-sure">{words(`outcome.number.setBy.${setBy}`, { date: setOn })}</p>
      <div className="call__code">{code}</div>
    </>
  )
}

/** In practice nothing leads to pages of the live tool. */
function WayToSet() {
  const words = useWords()
  return useContext(LeadsOut) && <a href="#contacts">{words('outcome.number.set')}</a>
}
