import { useTranslation } from 'react-i18next'
import type { ContactCallView } from './CallCard.tsx'

interface Props {
  readonly call: ContactCallView
}

/** A call to a contact of the organisation: whom, and how to find the number where it is not set. */
export function ContactCard({ call }: Props) {
  const { t: words } = useTranslation()
  const { contact, when, group, identifies, condition } = call
  const heading = group === 'now' ? 'outcome.callNow' : 'outcome.call'
  return (
    <li className={`call call--${group}`} data-contact={contact.id} data-when={when}>
      {condition !== undefined && (
        <p className="call__condition">{words('outcome.condition', { condition })}</p>
      )}
      <h3 className="call__heading">{words(heading, { name: contact.shortName })}</h3>
      {contact.note !== undefined && <p>{contact.note}</p>}
      <p>{contact.find}</p>
      <p>{words(`outcome.identifies.${identifies}`)}</p>
    </li>
  )
}
