import { answerOf } from '#flow/checks.ts'
import { kindOf, targetOf, type TrailEntry } from '#flow/graph.ts'
import { stepsFor } from '#flow/outcome.ts'
import type { Outcome, Pathway } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { answeredViews, checkAfter } from '#first/case/views.ts'
import type { ServiceSetting } from '#text/service-view.ts'

/**
 * What is around the calls of an outcome, as a screen takes it. Pure.
 */

export interface AroundView {
  /** What else to do here. */
  readonly steps: readonly string[]
  /** What to do at every outcome. */
  readonly always: readonly string[]
  readonly ready: readonly string[]
}

/** What a pathway has around its calls. A whole pathway has all of it. */
export interface AroundCalls extends Pick<Pathway, 'everywhere'> {
  readonly outcomes: Readonly<Record<string, Pick<Outcome, 'steps' | 'ready'>>>
}

/** What else a role is told to do at an outcome, and what to have ready, in these words. */
export function aroundView(
  { everywhere, outcomes }: AroundCalls,
  says: PathwayText['steps'],
  id: string,
  role: string,
): AroundView {
  const { steps = [], ready = [] } = outcomes[id] ?? {}
  const inWords = (uses: typeof steps) => stepsFor(uses, role).map((step) => says[step] ?? '')
  return {
    steps: inWords(steps),
    always: inWords(everywhere.steps),
    ready: inWords([...ready, ...everywhere.ready]),
  }
}

/**
 * The sentences of the answers, and of the clock, that led to an outcome.
 *
 * @param now the instant at which the machine decided, in milliseconds since the epoch
 */
export function reasonsOf(
  setting: ServiceSetting,
  trail: readonly TrailEntry[],
  now: number,
): readonly string[] {
  return [
    ...answeredViews(setting, trail).map((entry) => entry.said),
    ...decidedByClock(setting, trail, now),
  ]
}

/** What the clock answered after the last step, a sentence for each check that was passed. */
function decidedByClock(
  setting: ServiceSetting,
  trail: readonly TrailEntry[],
  now: number,
): readonly string[] {
  const { flow, text, calendar } = setting
  const { pathway } = flow
  const sentences: string[] = []
  let node = checkAfter(setting, trail)
  while (node !== undefined && kindOf(pathway, node) === 'check') {
    const answer = answerOf(flow, calendar, node, now)
    sentences.push(text.checks[node]?.answers[answer] ?? '')
    node = targetOf(pathway, node, answer)
  }
  return sentences
}
