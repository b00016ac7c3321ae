import { type ReactNode, useContext, useEffect, useState } from 'react'
import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { Screen } from '#first/frame/Screen.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import { useStore } from '#first/store.ts'
import { instantOf } from '#scenarios/run.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { leavePlace } from '#later/map/left-place.ts'
import { formatStamp } from '#text/format-time.ts'
import { InTool } from '#ui/in-tool.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { groupStore } from './groups/group-store.ts'
import { Recording } from './groups/Recording.tsx'
import { difficultyOf } from './difficulty.ts'
import { anything, findScenarios } from './find-scenarios.ts'
import { LeadARoom } from './LeadARoom.tsx'
import { ScenarioFilters } from './ScenarioFilters.tsx'
import { training } from './shipped.ts'
import { tried } from './tried.ts'

interface Props {
  /** Those that were written on this device, by id. */
  readonly own?: Readonly<Record<string, Scenario>>
  /** What is said first; without it, that nothing is kept. */
  readonly lead?: ReactNode
  /** What is shown above the page, where nothing around it is live. */
  readonly banner?: ReactNode
}

/** How to lead a room, and every scenario of this area, to choose from. */
export function ScenariosScreen({ own = {}, lead, banner }: Props) {
  const { session, clock } = useApp()
  const words = useWords('training')
  const isInTool = useContext(InTool)
  const [wanted, setWanted] = useState(anything)
  // A case that is chosen here leads back here.
  useEffect(() => leavePlace(null), [])
  const all = Object.entries({ ...own, ...training?.scenarios })
  const shown = findScenarios(all, wanted, training ?? { settings: {}, topics: {} })
  return (
    <Screen banner={banner}>
      {isInTool && <WayBack onBack={session.leavePage} />}
      <ScreenHeading>{words('list.heading')}</ScreenHeading>
      {isInTool && <LeadARoom />}
      <h2 className="part-heading">{words('list.alone')}</h2>
      {lead ?? <p>{words('list.lead')}</p>}
      {isInTool && <Recording groups={groupStore(clock)} />}
      <p className="not-confirmed">{words('list.unreviewed')}</p>
      <ScenarioFilters
        scenarios={all.map(([, scenario]) => scenario)}
        wanted={wanted}
        onWant={setWanted}
      />
      <p role="status">{words('list.count', { count: shown.length })}</p>
      <ul className="scenarios" lang="en">
        {shown.map(([id, scenario]) => (
          <Entry key={id} {...{ id, scenario }} isOwn={Object.hasOwn(own, id)} />
        ))}
      </ul>
    </Screen>
  )
}

interface EntryProps {
  readonly id: string
  readonly scenario: Scenario
  /** Whether it was written on this device. */
  readonly isOwn: boolean
}

function Entry({ id, scenario, isOwn }: EntryProps) {
  const words = useWords('training')
  const { text, words: appWords } = useApp().setting
  const isInTool = useContext(InTool)
  const difficulty = difficultyOf(scenario)
  const isTried = useStore(tried, tried.get()).has(id)
  return (
    <li className="scenario" data-difficulty={difficulty}>
      <h3 className="scenario__title">
        <a href={`#training/${id}`}>{scenario.title}</a>
        {isTried && <strong className="scenario__tried">{words('list.tried')}</strong>}
      </h3>
      <p className="hint">
        {words('list.about', {
          role: text.roles[scenario.role]?.label ?? '',
          setting: training?.settings[scenario.setting] ?? '',
          at: formatStamp(appWords, instantOf(scenario.at)),
        })}
      </p>
      <p className="hint">
        {words(`list.hard.${difficulty}`)}. {words('list.minutes', { count: scenario.minutes })}{' '}
        {words('list.variants', { count: scenario.variants.length })} {isOwn && words('list.own')}
      </p>
      {isInTool && !isOwn && (
        <a
          className="footer__link"
          href={`#training-room/${id}`}
          aria-label={words('list.leadWhich', { title: scenario.title })}
        >
          {words('briefing.room')}
        </a>
      )}
    </li>
  )
}
