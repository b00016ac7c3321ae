import { useState } from 'react'
import type { TrailEntry } from '#flow/graph.ts'
import { ReadyList } from './ReadyList.tsx'

type Ticked = ReadonlySet<string>

/**
 * What was ticked, by the answers that led there: another answer begins with no ticks, and once a
 * case is gone nothing holds its ticks. They are in memory alone.
 */
const ticks = new WeakMap<readonly TrailEntry[], Ticked>()

interface Props {
  readonly entries: readonly string[]
  readonly trail: readonly TrailEntry[]
}

/** What to have ready, with its ticks: they outlast a look at another page, and not the case. */
export function Ready({ entries, trail }: Props) {
  const [ticked, setTicked] = useState<Ticked>(() => ticks.get(trail) ?? new Set())
  const tick = (entry: string) => {
    const others = [...ticked].filter((each) => each !== entry)
    const changed = new Set(ticked.has(entry) ? others : [...others, entry])
    ticks.set(trail, changed)
    setTicked(changed)
  }
  return <ReadyList entries={entries} ticked={ticked} onTick={tick} />
}
