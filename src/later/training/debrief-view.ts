import { continued, type TrailEntry } from '#flow/graph.ts'
import type { RouteText } from '#flow/routes.ts'
import type { Attempt, Debrief } from '#scenarios/debrief.ts'
import type { Run } from '#scenarios/run.ts'

/** One step of a route, in words. */
export interface RouteStep {
  readonly asks: string
  readonly said: string
}

/** A debrief in words. */
export interface DebriefView {
  readonly title: string
  readonly isExpected: boolean
  readonly score: number
  readonly yours: readonly RouteStep[]
  readonly expected: readonly RouteStep[]
  /** The number of the first step at which they part, from 0; null when they never do. */
  readonly divergesAt: number | null
  readonly yourEnd: string
  readonly expectedEnd: string
  readonly firstDivergence: {
    /** The screen on which it happened. */
    readonly asks: string
    /** What was answered; null when the attempt ended here. */
    readonly given: string | null
    /** What was expected; null when the attempt went on beyond the expected end. */
    readonly expected: string | null
    readonly because: readonly string[]
  } | null
}

/** What an attempt shows, in the words of the pathway. Pure. */
export function debriefView(
  text: RouteText,
  run: Run,
  attempt: Attempt,
  { isExpected, score, firstDivergence }: Debrief,
): DebriefView {
  return {
    title: run.title,
    isExpected,
    score,
    yours: attempt.trail.map((entry) => routeStep(text, entry)),
    expected: run.steps.map((step) => routeStep(text, step)),
    divergesAt: firstDivergence?.index ?? null,
    yourEnd: screenTitle(text, attempt.endsAt),
    expectedEnd: screenTitle(text, run.endsAt),
    firstDivergence: firstDivergence && {
      asks: screenTitle(text, firstDivergence.node),
      given:
        firstDivergence.given === null
          ? null
          : saidOf(text, firstDivergence.node, firstDivergence.given),
      expected:
        firstDivergence.expected &&
        saidOf(text, firstDivergence.expected.node, firstDivergence.expected.answer),
      because: [firstDivergence.tempting?.because, firstDivergence.expected?.because].filter(
        (words) => words !== undefined,
      ),
    },
  }
}

/** What a screen is called: the question it asks, or the title of the outcome. */
export function screenTitle(text: RouteText, node: string): string {
  return text.questions[node]?.asks ?? text.outcomes[node]?.title ?? ''
}

/** One answer, or the way on from an outcome, in words. */
export function routeStep(text: RouteText, { node, answer }: TrailEntry): RouteStep {
  return { asks: screenTitle(text, node), said: saidOf(text, node, answer) }
}

function saidOf(text: RouteText, node: string, answer: string): string {
  if (answer === continued) return text.outcomes[node]?.continue ?? ''
  return text.questions[node]?.answers[answer]?.label ?? ''
}
