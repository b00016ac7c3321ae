import type { ReactNode } from 'react'
import { Frame } from '#screens/Frame.tsx'
import type { Parts } from './App.tsx'

interface Props {
  readonly parts: Parts
  readonly announcement?: string
  readonly outcome?: string
  readonly children: ReactNode
}

/** A screen in its frame. */
export function Screen({ parts, announcement = '', outcome, children }: Props) {
  const { flow, text } = parts.setting
  const service = flow.services[flow.pathway.emergencyService]
  return (
    <Frame
      name={text.pathway.name}
      area={text.pathway.area}
      emergency={{ number: service?.number ?? '', tel: service?.tel ?? '' }}
      announcement={announcement}
      outcome={outcome}
    >
      {children}
    </Frame>
  )
}
