import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface ProjectorCodeView {
  readonly picture: ReactNode
}

/** The code that brings people’s own phones to where the room is. */
export function ProjectorCode({ picture }: ProjectorCodeView) {
  const { t: words } = useTranslation('room')
  return (
    <div className="projector__code">
      <div>
        <h2>{words('screen.code')}</h2>
        <p>{words('screen.codeHow')}</p>
      </div>
      {picture}
    </div>
  )
}
