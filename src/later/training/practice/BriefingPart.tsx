import { Briefing } from './Briefing.tsx'
import { stampWords } from '#text/time-words.ts'
import type { Training } from '#scenarios/schema.ts'
import type { AppContext } from '#first/app-context.ts'
import { useStore } from '#first/store.ts'
import type { Practice } from './practice.ts'

interface Props {
  readonly parts: AppContext
  readonly training: Training
  readonly practice: Practice
  /** The id of a shipped scenario; null for another. */
  readonly id: string | null
}

/** The briefing of a scenario, or of one of its variants. */
export function BriefingPart({ parts, training, practice, id }: Props) {
  const { run } = useStore(practice, practice.get())
  const { scenario } = practice
  const { words, text } = parts.setting
  return (
    <Briefing
      key={run.variant}
      id={id}
      title={run.title}
      changes={run.changes}
      place={training.settings[scenario.setting] ?? ''}
      role={text.roles[scenario.role]?.label ?? ''}
      at={stampWords(words, run.at)}
      scenario={scenario}
      variant={run.variant}
      onBegin={practice.begin}
      onVariant={practice.brief}
    />
  )
}
