import { Suspense } from 'react'
import type { TrailEntry } from '#machine/vocabulary.ts'
import type { HelpPart, OutcomeView } from '#screens/Outcome.tsx'
import { Bullets } from '#ui/Bullets.tsx'
import type { Parts } from './App.tsx'
import { later } from './later.ts'

export interface HelpProps {
  readonly parts: Parts
  readonly outcome: OutcomeView
  readonly role: string
  readonly trail: readonly TrailEntry[]
  readonly part: HelpPart
}

const Later = later(async () => (await import('./device.tsx')).CallHelpLater, Plain)

/** What stands around the calls of an outcome. It comes later than the numbers do. */
export function CallHelp(props: HelpProps) {
  return (
    <Suspense fallback={<Plain {...props} />}>
      <Later {...props} />
    </Suspense>
  )
}

/** What is there without it. */
function Plain({ part, outcome }: HelpProps) {
  return part === 'ready' && <Bullets entries={outcome.ready} />
}
