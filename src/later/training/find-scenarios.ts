import type { Scenario, TrainingFile } from '#scenarios/schema.ts'
import { difficultyOf } from './difficulty.ts'

/** What somebody looks for among scenarios; each part is empty for anything. */
export interface Wanted {
  /** Words that a case has, in any order. */
  readonly search: string
  readonly setting: string
  readonly topic: string
  readonly difficulty: string
  /** The most minutes that it may take. */
  readonly length: string
}

export const anything: Wanted = { search: '', setting: '', topic: '', difficulty: '', length: '' }

type Entry = readonly [id: string, scenario: Scenario]

/** The scenarios that are looked for, in their order. Pure. */
export function findScenarios(
  all: readonly Entry[],
  { search, setting, topic, difficulty, length }: Wanted,
  named: Pick<TrainingFile, 'settings' | 'topics'>,
): readonly Entry[] {
  const sought = search.toLowerCase().split(/\s+/).filter(Boolean)
  return all.filter(([, scenario]) => {
    const says = wordsOf(scenario, named)
    return (
      sought.every((word) => says.includes(word)) &&
      (setting === '' || scenario.setting === setting) &&
      (topic === '' || scenario.topics.includes(topic)) &&
      (difficulty === '' || difficultyOf(scenario) === difficulty) &&
      (length === '' || scenario.minutes <= Number(length))
    )
  })
}

/** What a search looks through: the title, where it happens, what it is about, and the briefing. */
function wordsOf(
  { title, setting, topics, briefing }: Scenario,
  named: Pick<TrainingFile, 'settings' | 'topics'>,
): string {
  const about = topics.map((topic) => named.topics[topic] ?? '')
  return [title, named.settings[setting] ?? '', ...about, ...briefing].join(' ').toLowerCase()
}
