import { useWords } from '#first/words.ts'
import type { ServiceView } from '#text/service-view.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'

/** A number as a button that dials: 999 is called, every other number is rung. */
export function NumberLink(props: Pick<ServiceView, 'number' | 'tel' | 'isEmergency'>) {
  const words = useWords()
  const { number, tel, isEmergency } = props
  return (
    <PhoneLink tel={tel} className="phone-link">
      {words(isEmergency ? 'callNumber' : 'ringNumber', { number })}
    </PhoneLink>
  )
}
