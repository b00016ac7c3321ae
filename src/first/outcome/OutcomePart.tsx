import { Suspense } from 'react'
import type { TrailEntry } from '#flow/graph.ts'
import type { OutcomePartName, OutcomeView } from './Outcome.tsx'
import { Bullets } from '#ui/Bullets.tsx'
import { useApp } from '#first/app-context.ts'
import { later } from '#first/later.ts'

export interface OutcomePartProps {
  readonly outcome: OutcomeView
  readonly role: string
  readonly trail: readonly TrailEntry[]
  readonly part: OutcomePartName
}

const OutcomeDetail = later(
  async () => (await import('#later/preloaded.ts')).OutcomeDetail,
  Missing,
)

/** A part of an outcome around its calls. It comes later than the numbers do. */
export function OutcomePart(props: OutcomePartProps) {
  return (
    <Suspense fallback={<Waiting {...props} />}>
      <OutcomeDetail {...props} />
    </Suspense>
  )
}

function Waiting({ part, outcome }: OutcomePartProps) {
  return part === 'ready' && <Bullets entries={outcome.ready} />
}

function Missing(props: OutcomePartProps) {
  const { words } = useApp().setting
  if (props.part !== 'sources') return <Waiting {...props} />
  return <p>{words('outcome.sourcesMissing')}</p>
}
