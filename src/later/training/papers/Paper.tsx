import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'

interface Props {
  readonly title: string
  /** The editions of the hand-outs, and the one that is shown. */
  readonly editions: readonly { readonly id: string; readonly address: string }[]
  readonly edition: Edition
  readonly children: ReactNode
  readonly onPrint: () => void
  readonly onBack: () => void
}

export type Edition = 'participant' | 'trainer' | 'debrief' | 'attendance'

/** A hand-out as it is printed, with the others to choose from. Each sheet says what it is. */
export function Paper({ title, editions, edition, children, onPrint, onBack }: Props) {
  const { t: words } = useTranslation('room')
  const names: Readonly<Record<string, string>> = {
    participant: words('print.participant'),
    trainer: words('print.trainer'),
    debrief: words('print.debrief'),
    attendance: words('print.attendance'),
  }
  return (
    <>
      <WayBack onBack={onBack}>
        <QuietButton name="print" onPress={onPrint}>
          {words('print.print')}
        </QuietButton>
      </WayBack>
      <nav className="not-printed" aria-label={words('print.editions')}>
        {editions.map(({ id, address }) => (
          <a
            key={id}
            className="footer__link paper__edition"
            href={address}
            aria-current={id === edition ? 'page' : undefined}
          >
            {names[id]}
          </a>
        ))}
      </nav>
      <article className="record paper" data-edition={edition}>
        <ScreenHeading takesFocus>
          <span lang="en">{title}</span>
        </ScreenHeading>
        <p className="hint">{names[edition]}</p>
        {children}
      </article>
    </>
  )
}

/** What lies over every sheet: nobody may take it for a real case. */
export function PaperMark() {
  const { t: words } = useTranslation('room')
  return (
    <p className="practice__words paper__mark">
      <strong>{words('print.mark')}</strong>
    </p>
  )
}
