import { useState } from 'react'
import { targetOf, type TrailEntry } from '#flow/graph.ts'
import { WhatIf } from './WhatIf.tsx'
import { stampWords } from '#text/time-words.ts'
import { screenAfter } from '#scenarios/live-pathway.ts'
import type { Run } from '#scenarios/run.ts'
import { throughTheWeek, weekOf } from './what-if.ts'
import type { AppContext } from '#first/app-context.ts'
import { flow } from '#first/pathway.ts'
import { outcomeView } from '#first/case/views.ts'
import { live } from '#later/training/live.ts'

interface Props {
  readonly parts: AppContext
  readonly run: Run
  readonly trail: readonly TrailEntry[]
}

/** The slider moves in steps of so many milliseconds. */
const quarter = 15 * 60_000

/** Where the same answers would have led at another time of that week. */
export function WhatIfPart({ parts, run, trail }: Props) {
  const { setting } = parts
  const { begins, ends } = weekOf(run.at)
  const [at, setAt] = useState(run.at)
  const when = (instant: number) => stampWords(setting.words, instant)
  const titleOf = (node: string) =>
    setting.text.outcomes[node]?.title ?? setting.text.questions[node]?.asks ?? ''
  const { node } = screenAfter(live, trail, at)
  const isOutcome = node in flow.pathway.outcomes
  const calls = isOutcome ? outcomeView(setting, node, '', trail, at).calls : []
  const last = trail.at(-1)
  const check = last && targetOf(flow.pathway, last.node, last.answer)
  return (
    <WhatIf
      steps={(ends - begins) / quarter - 1}
      step={Math.floor((at - begins) / quarter)}
      at={when(at)}
      title={titleOf(node)}
      calls={calls.filter(({ when: now }) => now === 'now').map(({ service }) => service.shortName)}
      stretches={throughTheWeek(live, trail, run.at).map(({ from, until, endsAt }) => ({
        from: when(from),
        until: when(until),
        title: titleOf(endsAt),
      }))}
      changesWithTime={check !== undefined && check in flow.pathway.checks}
      onMove={(step) => setAt(begins + step * quarter)}
    />
  )
}
