import { continued } from '#flow/graph.ts'
import type { Pathway, Target } from '#flow/schema.ts'
import type { Path } from '#check/prove/paths.ts'
import { waysFrom } from '#check/prove/paths.ts'
import type { Side } from '#check/prove/same-paths.ts'

/**
 * Why the same person takes another path through another version: the first thing on their way that
 * is not as it was.
 */
export type Cause =
  | { readonly is: 'start' }
  /** This answer leads elsewhere, is new or is gone. Of an outcome, the way on from it. */
  | { readonly is: 'edge'; readonly from: string; readonly answer: string }
  /** The clock gives this check another answer. */
  | { readonly is: 'clock'; readonly check: string }

/** A cause, and how many steps of the two paths are the same before it. */
export interface Parting {
  readonly cause: Cause
  readonly after: number
}

/** Where two paths of one person part; null when they are one path. */
export function partingOf(
  before: Side,
  now: Side,
  [path, pathNow]: readonly [Path, Path],
): Parting | null {
  const { start } = now.pathway
  if (before.pathway.start !== start) return { cause: { is: 'start' }, after: 0 }
  const steps = Math.max(path.trail.length, pathNow.trail.length)
  for (let after = 0; after < steps; after += 1) {
    const from = path.screens[after - 1] ?? start
    const answer = path.trail[after]?.answer ?? continued
    const isOffered = waysFrom(now.pathway, from)[answer] !== undefined
    const answerNow = isOffered ? (pathNow.trail[after]?.answer ?? continued) : answer
    const cause = differenceBehind(before, now, from, answerNow)
    if (cause !== null) return { cause, after }
  }
  return null
}

/** What differs on the way from an answer to the next screen; null when nothing does. */
function differenceBehind(before: Side, now: Side, from: string, answer: string): Cause | null {
  const edge: Cause = { is: 'edge', from, answer }
  const [target, targetNow] = [before, now].map(({ pathway }) => waysFrom(pathway, from)[answer])
  if (target === undefined || targetNow === undefined) return edge
  return differenceAt(before, now, edge, target, targetNow)
}

function differenceAt(
  before: Side,
  now: Side,
  edge: Cause,
  target: Target,
  targetNow: Target,
): Cause | null {
  if (JSON.stringify(target) !== JSON.stringify(targetNow)) return edge
  const node = nodeOf(target)
  const [check, checkNow] = [before, now].map(({ pathway }) => checkIn(pathway, node))
  if (check === undefined || checkNow === undefined) return null
  const answer = before.answers[node] ?? 'may-be-closed'
  if (answer !== now.answers[node]) return { is: 'clock', check: node }
  const deeper: Cause = { is: 'edge', from: node, answer }
  return differenceAt(before, now, deeper, check.answers[answer], checkNow.answers[answer])
}

function checkIn({ checks }: Pathway, node: string): Pathway['checks'][string] | undefined {
  return checks[node]
}

function nodeOf(target: Target): string {
  return String(Object.values(target)[0])
}
