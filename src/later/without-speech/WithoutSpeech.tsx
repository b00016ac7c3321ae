import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Bullets } from '#ui/Bullets.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'

/** One way to reach help without speech or without sound. */
export interface WayView {
  readonly id: string
  readonly name: string
  readonly number: string | undefined
  /** What a link dials; undefined for a way that does not begin as an ordinary call. */
  readonly tel: string | undefined
  readonly how: readonly string[]
  readonly needs: readonly string[]
  readonly howSure: string
  /** In words. */
  readonly checkedOn: string
  readonly sources: ReactNode
}

interface Props {
  readonly ways: readonly WayView[]
  readonly onBack: () => void
}

/** How to reach 999 and the police without speaking or hearing, and what each way needs. */
export function WithoutSpeech({ ways, onBack }: Props) {
  const { t: words } = useTranslation(['without-speech', 'interface'])
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading takesFocus>{words('heading')}</ScreenHeading>
      <p>{words('how')}</p>
      {ways.map((way) => (
        <Way key={way.id} {...way} />
      ))}
    </>
  )
}

function Way({ name, number, tel, how, needs, howSure, checkedOn, sources }: WayView) {
  const { t: words } = useTranslation(['without-speech', 'interface'])
  return (
    <section className="way">
      <h2 className="part-heading">{name}</h2>
      {number !== undefined && tel !== undefined && (
        <PhoneLink tel={tel} className="phone-link">
          {words('interface:callNumber', { number })}
        </PhoneLink>
      )}
      {number !== undefined && tel === undefined && <p className="way__number">{number}</p>}
      <Bullets entries={how} />
      <h3>{words('needs')}</h3>
      <Bullets entries={needs} />
      <h3>{words('sure')}</h3>
      <p>{howSure}</p>
      <p>{words('checked', { date: checkedOn })}</p>
      {sources}
    </section>
  )
}
