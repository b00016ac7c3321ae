import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { QuietButton } from '#ui/QuietButton.tsx'

interface Props {
  readonly onBack: () => void
  /** Other ways from here, after the way back. */
  readonly children?: ReactNode
}

/** The ways above a page with a name in the address: back to where it was opened. */
export function WayBack({ onBack, children }: Props) {
  const { t: words } = useTranslation()
  return (
    <div className="ways">
      <QuietButton name="leave-page" onPress={onBack}>
        {words('back')}
      </QuietButton>
      {children}
    </div>
  )
}
