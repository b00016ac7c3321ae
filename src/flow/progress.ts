import { edgesFrom, kindOf, type TrailEntry } from './graph.ts'
import type { Routes } from './routes.ts'

/** How far a case is: the question on the screen is number so-and-so, of at most so many. */
export interface Progress {
  readonly number: number
  /** Along the longest way that can still be taken, whatever the clock answers. */
  readonly most: number
}

/**
 * How far a case is that stands on the question `node` after `trail`. Roles are asked the same
 * questions, so it is the same for each. Pure.
 */
export function progressAt(pathway: Routes, trail: readonly TrailEntry[], node: string): Progress {
  const answered = trail.filter((entry) => kindOf(pathway, entry.node) === 'question').length
  return { number: answered + 1, most: answered + mostQuestionsFrom(pathway, node) }
}

/** The most questions that can be asked from a node on, itself included. Pure, and total. */
export function mostQuestionsFrom(pathway: Routes, node: string): number {
  const known = new Map<string, number>()
  const count = (at: string): number => {
    const before = known.get(at)
    if (before !== undefined) return before
    // A circle, which no checked pathway has, ends here.
    known.set(at, 0)
    const after = edgesFrom(pathway, at).map(({ to }) => count(to))
    const most = Math.max(0, ...after) + Number(kindOf(pathway, at) === 'question')
    known.set(at, most)
    return most
  }
  return count(node)
}
