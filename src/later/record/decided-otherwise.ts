import type { TrailEntry } from '#flow/graph.ts'

/**
 * Why somebody decided otherwise, for the record alone. It is kept in memory, for exactly these
 * answers and this outcome: other answers begin anew, and it is gone with the case.
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
