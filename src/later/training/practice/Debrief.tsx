import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DebriefView } from '#later/training/debrief-view.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { OtherRuns } from './OtherRuns.tsx'
import { FirstDivergence } from './FirstDivergence.tsx'
import { RoutesBeside } from './RoutesBeside.tsx'

interface Props {
  readonly view: DebriefView
  readonly scenario: Pick<Scenario, 'title' | 'teaching' | 'questions' | 'variants'>
  /** The id of the variant that was practised; null for the scenario as it is written. */
  readonly variant: string | null
  readonly whatIf: ReactNode
  readonly sources: ReactNode
  readonly onAgain: () => void
  readonly onVariant: (variant: string | null) => void
}

/** The route that was taken beside the expected one, where they first part, and why it matters. */
export function DebriefPage(props: Props) {
  const { t: words } = useTranslation('training')
  const { view, scenario, variant, whatIf, sources, onAgain, onVariant } = props
  return (
    <>
      <ScreenHeading takesFocus>
        {view.isExpected ? words('debrief.same') : words('debrief.parted')}
      </ScreenHeading>
      <p className="hint" lang="en">
        {view.title}
      </p>
      <FirstDivergence view={view} />
      <RoutesBeside view={view} />
      <h2 className="part-heading">{words('debrief.teaching')}</h2>
      <div lang="en">
        <Bullets entries={scenario.teaching.map(({ says }) => says)} />
      </div>
      <h2 className="part-heading">{words('debrief.questions')}</h2>
      <div lang="en">
        <Bullets entries={scenario.questions} />
      </div>
      {whatIf}
      <Disclosure summary={words('debrief.sources')}>{sources}</Disclosure>
      <BigButton name="again" onPress={onAgain}>
        {words('debrief.again')}
      </BigButton>
      <OtherRuns scenario={scenario} variant={variant} onChoose={onVariant} />
      <p>
        <a className="footer__link" href="#training">
          {words('debrief.list')}
        </a>
      </p>
    </>
  )
}
