import { type ReactNode, useContext } from 'react'
import { Dial } from './dial.ts'
import { Icon } from './Icon.tsx'

interface Props {
  readonly tel: string
  readonly children: ReactNode
  readonly className: string
}

/** A link that dials; where nothing may be dialled, the same without a link. */
export function PhoneLink({ tel, children, className }: Props) {
  // A link without an address is no link.
  const address = useContext(Dial) ? `tel:${tel}` : undefined
  return (
    <a className={className} href={address}>
      <Icon name="phone" />
      <span>{children}</span>
    </a>
  )
}
