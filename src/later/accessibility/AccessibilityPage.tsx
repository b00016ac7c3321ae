import { useTranslation } from 'react-i18next'
import accessibilityWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { useApp } from '#first/app-context.ts'
import { WayBack } from '#first/frame/WayBack.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly accessibility: typeof accessibilityWords
  }
}

/** The accessibility statement, with the name of this tool. */
export function AccessibilityPage() {
  const { i18n, setting, session } = useApp()
  addWords(i18n, 'accessibility', accessibilityWords)
  const { name, area } = setting.text.pathway
  return <Accessibility name={name} area={area} onBack={session.leavePage} />
}

interface Props {
  readonly name: string
  readonly area: string
  readonly onBack: () => void
}

/**
 * The accessibility statement, in the parts and the order of the model that UK public bodies must
 * follow: the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
 * Regulations 2018.
 */
export function Accessibility({ name, area, onBack }: Props) {
  const { t: words } = useTranslation('accessibility')
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading takesFocus>{words('heading')}</ScreenHeading>
      <p>{words('applies', { name, area })}</p>
      <p className="not-confirmed">{words('noOwner')}</p>
      <h2 className="part-heading">{words('how.heading')}</h2>
      <p>{words('how.can')}</p>
      <Bullets entries={words('how.canList', { returnObjects: true })} />
      <p>{words('how.cannot')}</p>
      <Bullets entries={words('how.cannotList', { returnObjects: true })} />
      <h2 className="part-heading">{words('feedback.heading')}</h2>
      <Bullets entries={words('feedback.says', { returnObjects: true })} />
      <h2 className="part-heading">{words('enforcement.heading')}</h2>
      <Bullets entries={words('enforcement.says', { returnObjects: true })} />
      <h2 className="part-heading">{words('technical.heading')}</h2>
      <p>{words('technical.says')}</p>
      <h3>{words('compliance.heading')}</h3>
      <p>{words('compliance.says')}</p>
      <h2 className="part-heading">{words('content.heading')}</h2>
      <Bullets entries={words('content.says', { returnObjects: true })} />
      <h2 className="part-heading">{words('done.heading')}</h2>
      <p>{words('done.tested')}</p>
      <Bullets entries={words('done.testedList', { returnObjects: true })} />
      <p>{words('done.notTested')}</p>
      <Bullets entries={words('done.notTestedList', { returnObjects: true })} />
      <h2 className="part-heading">{words('preparation.heading')}</h2>
      <p>{words('preparation.says')}</p>
    </>
  )
}
