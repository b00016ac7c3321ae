import { targetOf, type TrailEntry } from '#flow/graph.ts'
import type { Routes } from '#flow/routes.ts'
import type { Run } from './run.ts'
import type { Step, Tempting } from './schema.ts'

/** One attempt at a run: the answers given, and the screen on which it was left. */
export interface Attempt {
  readonly trail: readonly TrailEntry[]
  readonly endsAt: string
}

/** What an attempt shows, beside the expected way. */
export interface Debrief {
  readonly isExpected: boolean
  /** How many answers from the first on were the expected ones. */
  readonly inStep: number
  /** Of the expected answers, how many of a hundred were given before the ways part. */
  readonly score: number
  /** Where the ways part; null when they never do. */
  readonly firstDivergence: Divergence | null
}

/** The first place where an attempt and the expected way part. */
export interface Divergence {
  /** The number of the step, from 0. */
  readonly index: number
  /** The screen on which it happened. */
  readonly node: string
  /** The answer given; null when the attempt ended here. */
  readonly given: string | null
  /** What was expected; null when the attempt went on beyond the expected end. */
  readonly expected: Step | null
  /** What the author says of the answer given, if it was a foreseen one. */
  readonly tempting: Tempting | null
}

/**
 * Compares an attempt with the expected way, up to the first step at which they part. Two answers
 * that lead to the same place do not part: nobody is marked down for the more careful of them. Pure.
 */
export function debriefOf(
  { steps, endsAt }: Run,
  { trail, endsAt: stands }: Attempt,
  pathway: Routes,
): Debrief {
  const longest = Math.max(steps.length, trail.length)
  const numbers = Array.from({ length: longest }, (_, index) => index)
  const index = numbers.find((at) => !leadsAlike(pathway, steps[at], trail[at]))
  const inStep = index ?? longest
  const score = Math.round((100 * Math.min(inStep, steps.length)) / Math.max(1, steps.length))
  if (index === undefined) {
    return { isExpected: stands === endsAt, inStep, score, firstDivergence: null }
  }
  return {
    isExpected: false,
    inStep,
    score,
    firstDivergence: divergenceAt(index, steps[index], trail[index], stands),
  }
}

/** Whether an answer is the expected one of a step, or leads to the same place. Pure. */
export function leadsAlike(
  pathway: Routes,
  step: Step | undefined,
  entry: TrailEntry | undefined,
): boolean {
  if (step === undefined || entry?.node !== step.node) return false
  if (entry.answer === step.answer) return true
  const place = targetOf(pathway, entry.node, entry.answer)
  return place !== undefined && place === targetOf(pathway, step.node, step.answer)
}

function divergenceAt(
  index: number,
  expected: Step | undefined,
  entry: TrailEntry | undefined,
  stands: string,
): Divergence {
  const given = entry?.answer ?? null
  return {
    index,
    node: entry?.node ?? stands,
    given,
    expected: expected ?? null,
    tempting: expected?.tempting?.find(({ answer }) => answer === given) ?? null,
  }
}
