import { answersOf, continued, kindOf } from '#flow/graph.ts'
import type { DraftStep } from './draft-schema.ts'
import { type LivePathway, screenAfter } from '#scenarios/live-pathway.ts'

/** Where a walk along unfinished steps stands. */
export interface Walk {
  /** How many of the steps fit; the others no longer come there. */
  readonly applied: number
  /** The screen on which it stands. */
  readonly node: string
  readonly isOutcome: boolean
  /** The answers that can be given there; none at an end. */
  readonly answers: readonly string[]
}

type Trail = readonly Pick<DraftStep, 'node' | 'answer'>[]

/** Walks the live pathway along steps, as far as they fit. `at` is an instant. Pure. */
export function walkAlong(live: LivePathway, steps: Trail, at: number): Walk {
  const { node, applied } = screenAfter(live, steps, at)
  const { pathway } = live.flow
  const isOutcome = kindOf(pathway, node) === 'outcome'
  return { applied, node, isOutcome, answers: answersOf(pathway, node) }
}

/** The outcome at which steps end; empty while they reach none, or when one of them does not fit. */
export function endOf(live: LivePathway, steps: Trail, at: number | null): string {
  if (at === null) return ''
  const { applied, node, isOutcome } = walkAlong(live, steps, at)
  return isOutcome && applied === steps.length ? node : ''
}

/**
 * The steps with another answer given on a screen: in the place of the one that was given there,
 * or as a new one before those that do not fit. What was written of an answer stays with its
 * screen, and no later step is lost. Pure.
 *
 * @param index where the step stands among these steps
 */
export function answered(
  steps: readonly DraftStep[],
  index: number,
  node: string,
  answer: string,
): DraftStep[] {
  const there = steps[index]
  if (there?.node === node) {
    return steps.map((step, at) => (at === index ? { ...step, answer } : step))
  }
  const step = { node, answer, because: '', sources: [], tempting: [] }
  return [...steps.slice(0, index), step, ...steps.slice(index)]
}

/** Whether an answer is the way on from an outcome, and nothing that is chosen among others. */
export function isWayOn(answer: string): boolean {
  return answer === continued
}
