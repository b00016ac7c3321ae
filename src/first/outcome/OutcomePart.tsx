import { Suspense } from 'react'
import type { TrailEntry } from '#flow/graph.ts'
import { useApp } from '#first/app-context.ts'
import { later } from '#first/later.ts'
import { Note } from '#ui/Note.tsx'
import type { PartOfOutcome } from './Outcome.tsx'

export interface OutcomePartProps {
  /** The id of the outcome. */
  readonly outcome: string
  readonly role: string
  readonly trail: readonly TrailEntry[]
  readonly part: PartOfOutcome
  readonly onChooseRole: (role: string) => void
}

const OutcomeDetail = later(
  async () => (await import('#later/preloaded.ts')).OutcomeDetail,
  Missing,
)

/** A part of an outcome around its calls. It comes later than the numbers do. */
export function OutcomePart(props: OutcomePartProps) {
  return (
    <Suspense>
      <OutcomeDetail {...props} />
    </Suspense>
  )
}

/** Says once that what is around the calls is missing, and what to do without it. */
function Missing({ part }: OutcomePartProps) {
  const { words } = useApp().setting
  return part === 'around' && <Note>{words('outcome.aroundMissing')}</Note>
}
