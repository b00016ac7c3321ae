import { useState } from 'react'
import type { TrailEntry } from '#flow/graph.ts'

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

/**
 * What to have ready, to tick with a thumb. The ticks outlast a look at another page, and not the
 * case. A browser is asked not to fill them in again.
 */
export function Ready({ entries, trail }: Props) {
  const [ticked, setTicked] = useState<Ticked>(() => ticks.get(trail) ?? new Set())
  const tick = (entry: string) => {
    const others = [...ticked].filter((each) => each !== entry)
    const changed = new Set(ticked.has(entry) ? others : [...others, entry])
    ticks.set(trail, changed)
    setTicked(changed)
  }
  return (
    <ul className="ready">
      {entries.map((entry) => (
        <li key={entry}>
          <label className="ready__entry">
            <input
              type="checkbox"
              className="ready__box"
              autoComplete="off"
              checked={ticked.has(entry)}
              onChange={() => tick(entry)}
            />
            <span>{entry}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
