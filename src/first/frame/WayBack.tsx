import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import { BackLink } from '#ui/BackLink.tsx'

interface Props {
  readonly onBack: () => void
  /** What tools find the way back by: a step of a case is not a page with a name in the address. */
  readonly name?: 'back' | 'leave-page'
  /** What stands beside the way back. */
  readonly children?: ReactNode
}

/** The line above every heading but that of Start: back to where this was opened. */
export function WayBack({ onBack, name = 'leave-page', children }: Props) {
  const words = useWords()
  return (
    <div className="ways way-back">
      <BackLink name={name} onPress={onBack}>
        {words('back')}
      </BackLink>
      {children}
    </div>
  )
}
