import { useState } from 'react'
import { useWords } from '#first/words.ts'
import type { TrailEntry } from '#flow/graph.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'

/** A reason to decide otherwise than the route says. */
export interface Reason {
  readonly id: string
  readonly says: string
}

interface Props {
  readonly reasons: readonly Reason[]
  /** The ids of those that were given. */
  readonly given: readonly string[]
  readonly onGive: (given: readonly string[]) => void
}

/** Reasons to choose from, for the record: that professional judgement overrode the route. */
export function DecidedOtherwise({ reasons, given, onGive }: Props) {
  const words = useWords('record')
  const [last, setLast] = useState<Reason | null>(null)
  const toggle = (reason: Reason) => {
    const others = given.filter((id) => id !== reason.id)
    onGive(others.length < given.length ? others : [...given, reason.id])
    setLast(reason)
  }
  const isAdded = last !== null && given.includes(last.id)
  return (
    <div className="not-printed">
      <Disclosure summary={words('otherwise.open')}>
        <p>{words('otherwise.intro')}</p>
        <div className="ways">
          {reasons.map((reason) => (
            <QuietButton
              key={reason.id}
              name="otherwise"
              value={reason.id}
              pressed={given.includes(reason.id)}
              onPress={() => toggle(reason)}
            >
              {reason.says}
            </QuietButton>
          ))}
        </div>
        <p className="record__done" aria-live="polite">
          {last !== null &&
            words(isAdded ? 'otherwise.added' : 'otherwise.removed', { reason: last.says })}
        </p>
      </Disclosure>
    </div>
  )
}

/**
 * Why somebody decided otherwise, for the record alone. It is kept in memory, for exactly these
 * answers and this outcome: other answers begin again, and it is gone with the case.
 */
const reasons = new WeakMap<readonly TrailEntry[], Kept>()

interface Kept {
  readonly outcome: string
  readonly ids: readonly string[]
}

/** The ids of the reasons given at an outcome; none when nobody decided otherwise. */
export function reasonsGiven(trail: readonly TrailEntry[], outcome: string): readonly string[] {
  const kept = reasons.get(trail)
  return kept?.outcome === outcome ? kept.ids : []
}

/** Gives these reasons instead of those given before. */
export function giveReasons(
  trail: readonly TrailEntry[],
  outcome: string,
  ids: readonly string[],
): void {
  reasons.set(trail, { outcome, ids })
}
