import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Bullets } from '#ui/Bullets.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'

interface Props {
  readonly lead: string
  readonly notProof: readonly string[]
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly signs: readonly string[]
  }[]
  readonly sources: ReactNode
  readonly onBack: () => void
}

/** Signs to look for, after what they do not mean. Nothing is ticked, so nothing adds up. */
export function Signs({ lead, notProof, groups, sources, onBack }: Props) {
  const { t: words } = useTranslation(['signs', 'interface'])
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading takesFocus>{words('interface:link.signs')}</ScreenHeading>
      <p className="lead">{lead}</p>
      <h2 className="part-heading">{words('notProof')}</h2>
      <Bullets entries={notProof} />
      {groups.map(({ id, title, signs }) => (
        <section key={id} data-signs={id}>
          <h2 className="part-heading">{title}</h2>
          <Bullets entries={signs} />
        </section>
      ))}
      <h2 className="part-heading">{words('sources')}</h2>
      {sources}
    </>
  )
}
