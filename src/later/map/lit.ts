import { answerOf } from '#flow/checks.ts'
import { kindOf, reachableFrom, targetOf, type TrailEntry } from '#flow/graph.ts'
import { callsAt, calleeOf, type ShownCall } from '#flow/outcome.ts'
import type { CallsOutcome } from '#flow/routes.ts'
import { isPlainlyWrong } from '#services/calendar.ts'
import type { ServiceSetting } from '#text/service-view.ts'

/**
 * What is lit on the map: the way that was taken, and what the clock decides at a moment. Pure.
 */

/** What tells one answer on the map from another. */
export function answerKey({ node, answer }: TrailEntry): string {
  return `${node} ${answer}`
}

/** The way that was taken, with the answers of the clock on it. */
export interface LitRoute {
  readonly nodes: ReadonlySet<string>
  /** By `answerKey`. */
  readonly answers: ReadonlySet<string>
}

/** @param now the moment at which the clock answers on the way */
export function litRoute(
  setting: Pick<ServiceSetting, 'flow' | 'calendar'>,
  trail: readonly TrailEntry[],
  now: number,
): LitRoute {
  const { flow, calendar } = setting
  const { pathway } = flow
  const nodes = new Set<string>(trail.length === 0 ? [] : [pathway.start])
  const answers = new Set<string>()
  const take = (entry: TrailEntry): void => {
    const to = targetOf(pathway, entry.node, entry.answer)
    nodes.add(entry.node)
    answers.add(answerKey(entry))
    if (to === undefined) return
    nodes.add(to)
    if (kindOf(pathway, to) !== 'check') return
    take({ node: to, answer: answerOf(flow, calendar, to, now) })
  }
  trail.forEach(take)
  return { nodes, answers }
}

/** What the clock decides at a moment. */
export interface AtTime {
  /** What each check answers, by check. */
  readonly checks: Readonly<Record<string, string>>
  /** The nodes to which some answers lead then. */
  readonly reached: ReadonlySet<string>
  /** The outcomes among them whose calls then come in another order than while everything is open. */
  readonly changed: readonly string[]
  /** Whether nobody can say what is open then. */
  readonly isWrong: boolean
}

export function atTime(
  { flow, calendar }: Pick<ServiceSetting, 'flow' | 'calendar'>,
  at: number,
): AtTime {
  const { pathway } = flow
  const checks = Object.fromEntries(
    Object.keys(pathway.checks).map((check) => [check, answerOf(flow, calendar, check, at)]),
  )
  const reached = reachableFrom(
    pathway,
    pathway.start,
    ({ from, answer }) => (checks[from] ?? answer) === answer,
  )
  const isMoved = ({ call, group }: ShownCall) => group !== call.when
  const changed = Object.entries(pathway.outcomes)
    .filter(([id]) => reached.has(id))
    .filter(([, outcome]) => callsAt(outcome, flow, null, at, calendar).some(isMoved))
    .map(([id]) => id)
  return { checks, reached, changed, isWrong: isPlainlyWrong(at, calendar) }
}

/** Whether an outcome tells somebody to ring a contact. */
export function rings({ calls }: Pick<CallsOutcome, 'calls'>, contact: string): boolean {
  return calls.some((call) => calleeOf(call) === contact)
}
