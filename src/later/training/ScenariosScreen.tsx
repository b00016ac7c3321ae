import type { ReactNode } from 'react'
import { training } from 'virtual:pathway/training'
import { ScenarioList } from './ScenarioList.tsx'
import { stampWords } from '#text/time-words.ts'
import { instantOf } from '#scenarios/run.ts'
import type { Scenario } from '#scenarios/schema.ts'
import type { AppContext } from '#first/app-context.ts'
import { Screen } from '#first/frame/Screen.tsx'

interface Props {
  readonly parts: AppContext
  /** Those that were written on this device, by id. */
  readonly own?: Readonly<Record<string, Scenario>>
  /** What is said first; without it, that nothing is kept. */
  readonly lead?: ReactNode
  /** What stands above the page, where nothing around it is live. */
  readonly banner?: ReactNode
}

/** Every scenario of this area, to choose from. */
export function ScenariosScreen({ parts, own = {}, lead, banner }: Props) {
  const { words, text } = parts.setting
  const named = (id: string, says: string | undefined) => ({ id, says: says ?? '' })
  const all = { ...own, ...training?.scenarios }
  const scenarios = Object.entries(all).map(([id, scenario]) => ({
    id,
    title: scenario.title,
    setting: named(scenario.setting, training?.settings[scenario.setting]),
    topics: scenario.topics.map((topic) => named(topic, training?.topics[topic])),
    minutes: scenario.minutes,
    role: text.roles[scenario.role]?.label ?? '',
    at: stampWords(words, instantOf(scenario.at)),
    variants: scenario.variants.length,
    isOwn: Object.hasOwn(own, id),
  }))
  return (
    <Screen banner={banner}>
      <ScenarioList scenarios={scenarios} lead={lead} onBack={parts.session.leavePage} />
    </Screen>
  )
}
