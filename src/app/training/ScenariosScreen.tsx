import type { ReactNode } from 'react'
import { training } from 'virtual:pathway/training'
import { ScenarioList } from '#screens/training/ScenarioList.tsx'
import { stampWords } from '#text/time-words.ts'
import { instantOf } from '#training/run.ts'
import type { Parts } from '#app/App.tsx'
import { Screen } from '#app/Screen.tsx'

interface Props {
  readonly parts: Parts
  /** What is said first; without it, that nothing is kept. */
  readonly lead?: ReactNode
  /** What stands above the page, where nothing around it is live. */
  readonly banner?: ReactNode
}

/** Every scenario of this area, to choose from. */
export function ScenariosScreen({ parts, lead, banner }: Props) {
  const { words, text } = parts.setting
  const named = (id: string, says: string | undefined) => ({ id, says: says ?? '' })
  const scenarios = Object.entries(training?.scenarios ?? {}).map(([id, scenario]) => ({
    id,
    title: scenario.title,
    setting: named(scenario.setting, training?.settings[scenario.setting]),
    topics: scenario.topics.map((topic) => named(topic, training?.topics[topic])),
    minutes: scenario.minutes,
    role: text.roles[scenario.role]?.label ?? '',
    at: stampWords(words, instantOf(scenario.at)),
    variants: scenario.variants.length,
  }))
  return (
    <Screen parts={parts} banner={banner}>
      <ScenarioList scenarios={scenarios} lead={lead} onBack={parts.session.leavePage} />
    </Screen>
  )
}
