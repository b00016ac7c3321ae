import { continued } from '#flow/graph.ts'
import type { Target } from '#flow/schema.ts'
import { type Path, waysFrom } from '#check/paths.ts'
import type { Side } from './same-paths.ts'

/** The first thing on the way of one situation that differs between two versions. */
export type Cause =
  | { readonly is: 'start' }
  /** This answer leads elsewhere, is new or is gone. Of an outcome, the way on from it. */
  | { readonly is: 'edge'; readonly from: string; readonly answer: string }
  /** The clock gives this check another answer. */
  | { readonly is: 'clock'; readonly check: string }

/** A cause, and how many steps of the two trails are the same before it. */
export interface Divergence {
  readonly cause: Cause
  readonly after: number
}

/** Where two trails of one situation part; null when they are one. */
export function firstDivergence(
  before: Side,
  now: Side,
  [path, pathNow]: readonly [Path, Path],
): Divergence | null {
  const { start } = now.pathway
  if (before.pathway.start !== start) return { cause: { is: 'start' }, after: 0 }
  const steps = Math.max(path.trail.length, pathNow.trail.length)
  for (let after = 0; after < steps; after += 1) {
    const from = path.screens[after - 1] ?? start
    const answer = path.trail[after]?.answer ?? continued
    const isOffered = waysFrom(now.pathway, from)[answer] !== undefined
    const answerNow = isOffered ? (pathNow.trail[after]?.answer ?? continued) : answer
    const edge: Cause = { is: 'edge', from, answer: answerNow }
    const [target, targetNow] = [before, now].map(
      ({ pathway }) => waysFrom(pathway, from)[answerNow],
    )
    const cause = causeAt(before, now, edge, target, targetNow)
    if (cause !== null) return { cause, after }
  }
  return null
}

/** What differs from an edge to the next screen; null when nothing does. */
function causeAt(
  before: Side,
  now: Side,
  edge: Cause,
  target: Target | undefined,
  targetNow: Target | undefined,
): Cause | null {
  if (target === undefined || JSON.stringify(target) !== JSON.stringify(targetNow)) return edge
  if (!('check' in target)) return null
  const check = target.check
  const answer = before.answers[check] ?? 'may-be-closed'
  if (answer !== now.answers[check]) return { is: 'clock', check }
  const [next, nextNow] = [before, now].map(({ pathway }) => pathway.checks[check]?.answers[answer])
  return causeAt(before, now, { is: 'edge', from: check, answer }, next, nextNow)
}
