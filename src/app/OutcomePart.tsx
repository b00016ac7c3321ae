import type { Parts } from './App.tsx'
import { LaterSources } from './LaterSources.tsx'
import { Difference, TimeUsed } from './OutcomeClock.tsx'
import { RecordButton } from './RecordButton.tsx'

export interface OutcomePartProps {
  readonly part: 'difference' | 'time' | 'record' | 'sources'
  readonly parts: Parts
  readonly outcome: string
  readonly role: string
}

/** What stands around the calls of an outcome, and is loaded after them. */
export function OutcomePart({ part, parts, outcome, role }: OutcomePartProps) {
  if (part === 'sources') {
    return (
      <LaterSources
        setting={parts.setting}
        idsIn={({ cited }) => cited.outcomes[outcome]?.[role] ?? []}
      />
    )
  }
  if (part === 'record') return <RecordButton parts={parts} />
  return part === 'time' ? <TimeUsed parts={parts} /> : <Difference parts={parts} />
}
