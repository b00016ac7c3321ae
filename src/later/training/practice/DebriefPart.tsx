import { DebriefPage } from './Debrief.tsx'
import { debriefView } from '#later/training/debrief-view.ts'
import type { AppContext } from '#first/app-context.ts'
import { LaterSources } from '#later/outcome/LaterSources.tsx'
import { type Practice, type Stage } from './practice.ts'
import { WhatIfPart } from './WhatIfPart.tsx'

interface Props {
  readonly parts: AppContext
  readonly practice: Practice
  readonly stage: Extract<Stage, { at: 'debrief' }>
}

/** What an attempt shows, with the ways on from it. */
export function DebriefPart({ parts, practice, stage }: Props) {
  const { setting } = parts
  const { run } = practice.get()
  const { scenario } = practice
  const { attempt, debrief } = stage
  const cited = [
    ...(debrief.firstDivergence?.expected?.sources ?? []),
    ...scenario.teaching.flatMap(({ sources }) => sources),
  ]
  return (
    <DebriefPage
      view={debriefView(setting.text, run, attempt, debrief)}
      scenario={scenario}
      variant={run.variant}
      whatIf={<WhatIfPart parts={parts} run={run} trail={attempt.trail} />}
      sources={<LaterSources setting={setting} idsIn={() => cited} />}
      onAgain={practice.begin}
      onVariant={practice.brief}
    />
  )
}
