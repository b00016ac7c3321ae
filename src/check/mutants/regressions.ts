import { calleeOf, isServiceCall } from '#flow/outcome.ts'
import { samePaths } from '#check/diff/same-paths.ts'
import type { AtMoment, SharedMoment } from '#check/diff/shared-moments.ts'
import type { Path } from '#check/paths.ts'
import type { CheckedFlow } from '#check/safety-schema.ts'
import type { Flow } from '#flow/flow.ts'
import type { Call } from '#flow/schema.ts'

/** One way in which a change makes a route less safe. */
export interface Regression {
  readonly kind: 'loses' | 'gains' | 'closed' | 'identifies' | 'asks'
  /** The service, contact or question that it is about. */
  readonly about: string
}

/**
 * How a change makes some route less safe; nothing when it makes none so. Pure.
 *
 * The same person at the same moment goes through both flows, as `samePaths` says, and what they
 * are told on the whole way is compared: the calls of all the outcomes that they pass. Of what
 * `lessSafe` names in the `safety.json` of the original, a route is less safe when
 *
 * - `loses`: a service or contact was among the calls, or the calls to make now, and is so no longer;
 * - `gains`: one is so, and was not;
 * - `asks`: a question is asked that was not.
 *
 * And, whatever the service, when
 *
 * - `closed`: a call to make now goes to a service that is not open then, by the hours of the
 *   original;
 * - `identifies`: a call identifies somebody newly: this service or contact was told of nobody, or only with
 *   consent, or only if a condition is so.
 *
 * @param moments those that the two can tell apart
 */
export function regressionsOf(
  original: CheckedFlow,
  changed: Flow,
  moments: readonly SharedMoment[],
): readonly Regression[] {
  const found = new Map<string, Regression>()
  for (const { before, now } of moments) {
    const seen = new Set<string>()
    const one = { pathway: original.pathway, answers: before.answers }
    const other = { pathway: changed.pathway, answers: now.answers }
    for (const [path, changedPath] of samePaths(one, other)) {
      const nodes = nodesOn(original, path)
      const changedNodes = nodesOn(changed, changedPath)
      const key = JSON.stringify([nodes, changedNodes])
      if (seen.has(key)) continue
      seen.add(key)
      const told = toldOn(original, original, nodes)
      const changedTold = toldOn(original, changed, changedNodes)
      for (const regression of regressionsIn(original, told, changedTold, before.states)) {
        found.set(`${regression.kind} ${regression.about}`, regression)
      }
    }
  }
  return [...found.values()]
}

function nodesOn({ pathway }: Flow, { screens }: Path): readonly string[] {
  return [pathway.start, ...screens]
}

function toldOn({ lessSafe }: CheckedFlow, { pathway }: Flow, nodes: readonly string[]): Told {
  return {
    asked: lessSafe.asks.filter((question) => nodes.includes(question)),
    calls: nodes.flatMap((node) => pathway.outcomes[node]?.calls ?? []),
  }
}

/** What one person is asked of what counts, and told to ring. */
interface Told {
  readonly asked: readonly string[]
  readonly calls: readonly Call[]
}

function regressionsIn(
  { lessSafe }: CheckedFlow,
  before: Told,
  after: Told,
  states: AtMoment['states'],
): readonly Regression[] {
  const because = (kind: Regression['kind'], abouts: readonly string[]) =>
    abouts.map((about) => ({ kind, about }))
  const closed = after.calls.filter(
    (call) => call.when === 'now' && isServiceCall(call) && states[call.service] !== 'open',
  )
  const named = after.calls.filter((call) => isNewlyNamed(call, before.calls))
  return [
    ...because(
      'loses',
      lessSafe.loses.filter((callee) => isMore(callee, before.calls, after.calls)),
    ),
    ...because(
      'gains',
      lessSafe.gains.filter((callee) => isMore(callee, after.calls, before.calls)),
    ),
    ...because('closed', calleesOf(closed)),
    ...because('identifies', calleesOf(named)),
    ...because(
      'asks',
      after.asked.filter((question) => !before.asked.includes(question)),
    ),
  ]
}

/** Whether somebody is called in the first calls and not in the others, or now and not now. */
function isMore(callee: string, calls: readonly Call[], fewer: readonly Call[]): boolean {
  return strengthOf(callee, calls) > strengthOf(callee, fewer)
}

function strengthOf(callee: string, calls: readonly Call[]): 0 | 1 | 2 {
  const found = calls.filter((call) => calleeOf(call) === callee)
  if (found.some(({ when }) => when === 'now')) return 2
  return found.length > 0 ? 1 : 0
}

function isNewlyNamed(call: Call, before: readonly Call[]): boolean {
  const comparable = before.filter(
    (other) =>
      calleeOf(other) === calleeOf(call) && (call.if !== undefined || other.if === undefined),
  )
  return (
    comparable.every(({ identifies }) => naming[call.identifies] > naming[identifies]) &&
    naming[call.identifies] > 0
  )
}

/** The further right, the more is said without being asked. */
const naming = { nobody: 0, 'with-consent': 1, 'lawful-reason': 2 } as const

function calleesOf(calls: readonly Call[]): readonly string[] {
  return calls.map(calleeOf)
}
