import { useContext } from 'react'
import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { showPractisedRoute } from '#later/map/practised-route.ts'
import { Sources } from '#later/outcome/Sources.tsx'
import { debriefView } from '#later/training/debrief-view.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { InTool } from '#ui/in-tool.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { OtherRuns } from './OtherRuns.tsx'
import type { Practice, Stage } from './practice.ts'
import { FirstDivergence, ComparedRoutes } from './Routes.tsx'
import { WhatIf } from './WhatIf.tsx'

interface Props {
  readonly practice: Practice
  readonly stage: Extract<Stage, { at: 'debrief' }>
}

/** The route that was taken beside the expected one, where they first part, and why it matters. */
export function DebriefScreen({ practice, stage }: Props) {
  const words = useWords('training')
  const { setting } = useApp()
  const isInTool = useContext(InTool)
  const { run } = practice.get()
  const { scenario } = practice
  const { attempt, debrief } = stage
  const view = debriefView(setting.text, run, attempt, debrief)
  const cited = [
    ...(debrief.firstDivergence?.expected?.sources ?? []),
    ...scenario.teaching.flatMap(({ sources }) => sources),
  ]
  const ownCited = Object.entries(scenario.ownSources ?? {})
    .filter(([id]) => cited.includes(id))
    .map(([, says]) => says)
  return (
    <>
      <ScreenHeading>
        {view.isExpected ? words('debrief.same') : words('debrief.parted')}
      </ScreenHeading>
      <p className="hint" lang="en">
        {view.title}
      </p>
      <FirstDivergence view={view} />
      <ComparedRoutes view={view} />
      {isInTool && (
        <p>
          <a
            className="footer__link"
            href="#map"
            onClick={() => showPractisedRoute({ trail: attempt.trail, at: run.at })}
          >
            {words('debrief.map')}
          </a>
        </p>
      )}
      <h2 className="part-heading">{words('debrief.teaching')}</h2>
      <div lang="en">
        <Bullets entries={scenario.teaching.map(({ says }) => says)} />
      </div>
      <h2 className="part-heading">{words('debrief.questions')}</h2>
      <div lang="en">
        <Bullets entries={scenario.questions} />
      </div>
      <WhatIf run={run} trail={attempt.trail} />
      <Disclosure summary={words('debrief.sources')}>
        <Sources idsIn={() => cited} />
        <Bullets entries={ownCited} />
      </Disclosure>
      <BigButton name="again" onPress={practice.begin}>
        {words('debrief.again')}
      </BigButton>
      <OtherRuns scenario={scenario} variant={run.variant} onChoose={practice.brief} />
      <p>
        <a className="footer__link" href="#training">
          {words('debrief.list')}
        </a>
      </p>
    </>
  )
}
