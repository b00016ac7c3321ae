import type { Flow } from '#flow/flow.ts'
import type { Path } from '#check/paths.ts'
import { samePaths, type Side } from './same-paths.ts'
import { type Divergence, firstDivergence } from './first-divergence.ts'
import { groupsByKey } from '#check/groups-by-key.ts'
import type { SharedMoment } from './shared-moments.ts'

/** One of the two versions that are compared. */
export type Version = 'before' | 'now'

/** The trails that one situation takes through two versions of a flow. */
export interface TrailPair {
  readonly before: Path
  readonly now: Path
  /** Where and why the trails part; null when they are one. */
  readonly divergence: Divergence | null
  /** The moments at which these trails are taken. */
  readonly moments: readonly SharedMoment[]
}

/** Every situation, taken through both versions at each of these moments. Pure. */
export function trailPairsOf(
  before: Flow,
  now: Flow,
  moments: readonly SharedMoment[],
): readonly TrailPair[] {
  const alike = groupsByKey(moments, (one) => JSON.stringify([one.before.answers, one.now.answers]))
  const pairs = alike.flatMap((group) => {
    const sides: readonly [Side, Side] = [
      { pathway: before.pathway, answers: group[0].before.answers },
      { pathway: now.pathway, answers: group[0].now.answers },
    ]
    return [...samePaths(...sides)].map((paths): TrailPair => ({
      before: paths[0],
      now: paths[1],
      divergence: firstDivergence(...sides, paths),
      moments: group,
    }))
  })
  return groupsByKey(pairs, ({ moments: _, ...pair }) => JSON.stringify(pair)).map((same) => ({
    ...same[0],
    moments: [...new Set(same.flatMap((pair) => pair.moments))],
  }))
}

/** How many different trails these are in a version. */
export function trailCount(pairs: readonly TrailPair[], version: Version): number {
  return new Set(pairs.map((pair) => JSON.stringify(pair[version].trail))).size
}
