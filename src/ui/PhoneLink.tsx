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
  const Element = useContext(Dial) ? 'a' : 'span'
  return (
    <Element className={className} {...(Element === 'a' && { href: `tel:${tel}` })}>
      <Icon name="phone" />
      <span>{children}</span>
    </Element>
  )
}
