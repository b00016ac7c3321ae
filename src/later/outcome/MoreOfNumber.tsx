import { useContext } from 'react'
import { useWords } from '#first/words.ts'
import { type ContactNumber, isInternal } from '#device/contacts.ts'
import type { ServiceView } from '#text/service-view.ts'
import { Dial } from '#ui/dial.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { OneNumber } from '#first/outcome/ContactCard.tsx'
import type { SetContactView } from '#first/outcome/Outcome.tsx'
import { NumberReview } from '#later/review/ContentReview.tsx'
import { CallCode } from './CallCode.tsx'
import { LazyQrCode } from './LazyQrCode.tsx'

/** What else there is to the number of a service: whose it is, and how sure that is. */
export function MoreOfService({ service }: { readonly service: ServiceView }) {
  const words = useWords('outcome')
  return (
    <>
      <NumberReview service={service.id} />
      <Disclosure summary={words('more')}>
        <p className="call__name">{service.name}</p>
        <p className="call__how-sure">{service.howSure}</p>
        <OnAnotherPhone {...service} />
      </Disclosure>
    </>
  )
}

/** What else there is to a number that somebody set: the one for other hours, and who set them. */
export function MoreOfContact({ contact, number }: SetContactView) {
  const words = useWords('outcome')
  const { numbers, team, setBy, setOn } = number
  const [now, ...others] = numbers
  return (
    <Disclosure summary={words('more')}>
      {others.map((other) => (
        <OneNumber key={other.when} {...other} />
      ))}
      <p className="call__name">{team ?? contact.name}</p>
      <p className="call__how-sure">{words(`setBy.${setBy}`, { date: setOn })}</p>
      {now && !isInternal(now) && <OnAnotherPhone {...now} />}
    </Disclosure>
  )
}

/**
 * A code of a number for another phone, and when to use one; nothing where nobody is rung. No other
 * phone can ring a number inside the organisation.
 */
function OnAnotherPhone({ number, tel }: ContactNumber) {
  const words = useWords('outcome')
  const label = words('code.picture', { number })
  return (
    useContext(Dial) && (
      <>
        <p>{words('anotherPhone')}</p>
        <CallCode number={number} picture={<LazyQrCode content={`tel:${tel}`} label={label} />} />
      </>
    )
  )
}
