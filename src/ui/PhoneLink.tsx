import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

interface Props {
  readonly tel: string
  readonly children: ReactNode
  readonly className: string
}

/** A link that dials. */
export function PhoneLink({ tel, children, className }: Props) {
  return (
    <a className={className} href={`tel:${tel}`}>
      <Icon name="phone" />
      <span>{children}</span>
    </a>
  )
}
