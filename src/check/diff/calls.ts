import { calleeOf, callsAt, type ShownCall } from '#flow/outcome.ts'
import { describeCall } from '#check/words/sentences.ts'
import type { Comparison, Difference } from './comparison.ts'
import { groupsByKey } from '#check/groups-by-key.ts'
import type { SharedMoment } from './shared-moments.ts'
import type { Version } from './trail-pairs.ts'
import { describeWhen } from './when.ts'

/**
 * Every outcome that is new or gone, with its calls; and every other whose calls are not shown as
 * they were, at the moments that are said.
 */
export function callDifferences(comparison: Comparison): readonly Difference[] {
  const [before, now] = [comparison.before, comparison.now].map(({ pathway }) => pathway.outcomes)
  const outcomes = Object.keys({ ...now, ...before })
  return outcomes.flatMap((outcome) => {
    if (before?.[outcome] === undefined) return wholeOutcome(comparison, outcome, 'now')
    if (now?.[outcome] === undefined) return wholeOutcome(comparison, outcome, 'before')
    return outcomeDifferences(comparison, outcome)
  })
}

function wholeOutcome(
  comparison: Comparison,
  outcome: string,
  version: Version,
): readonly Difference[] {
  const says = `${comparison.names.outcome(outcome)} is ${version === 'now' ? 'new' : 'gone'}.`
  const calls = comparison[version].pathway.outcomes[outcome]?.calls ?? []
  const details = calls.map((call) => describeCall(comparison.text, call))
  return [{ about: 'outcomes', says, details }]
}

function outcomeDifferences(comparison: Comparison, outcome: string): readonly Difference[] {
  const reached = comparison.moments.filter((moment) =>
    (['before', 'now'] as const).every((version) =>
      comparison.pairs.some(
        (pair) => pair[version].screens.includes(outcome) && pair.moments.includes(moment),
      ),
    ),
  )
  const all = reached.length > 0 ? reached : comparison.moments
  const different = all
    .map((moment) => ({ moment, details: changesAt(comparison, outcome, moment) }))
    .filter(({ details }) => details.length > 0)
  return groupsByKey(different, ({ details }) => JSON.stringify(details)).map((alike) => {
    const at = alike.map(({ moment }) => moment)
    const when = describeWhen(comparison, at, all)
    const says = `${comparison.names.outcome(outcome)} shows other calls${when}.`
    return { about: 'outcomes', says, details: alike[0].details }
  })
}

/** What differs in the calls that an outcome shows at one moment, a line for each. */
function changesAt(
  comparison: Comparison,
  outcome: string,
  moment: SharedMoment,
): readonly string[] {
  const { text, names } = comparison
  const [before, now] = (['before', 'now'] as const).map((version) =>
    shownAt(comparison, version, outcome, moment),
  ) as [readonly ShownCall[], readonly ShownCall[]]
  const [keys, keysNow] = [before.map(keyOf), now.map(keyOf)]
  const fresh = now.filter((call) => !keys.includes(keyOf(call)))
  const gone = before.filter((call) => !keysNow.includes(keyOf(call)))
  const describe = ({ call, group }: ShownCall) => describeCall(text, call, group)
  const lines = groupsByKey([...fresh, ...gone], ({ call }) => calleeOf(call)).flatMap((calls) => {
    const [one, other] = calls
    const isChange = calls.length === 2 && other && fresh.includes(one) && gone.includes(other)
    if (isChange) return [`${describe(one)}, instead of: ${describe(other)}`]
    return calls.map((call) => `${fresh.includes(call) ? 'New' : 'Gone'}: ${describe(call)}`)
  })
  const isReordered =
    keys.filter((key) => keysNow.includes(key)).join() !==
    keysNow.filter((key) => keys.includes(key)).join()
  const order = now.map(({ call }) => names.callee(calleeOf(call)))
  return isReordered ? [...lines, `The order is now: ${order.join(', ')}`] : lines
}

/** What is shown of a call: another time that is only in the file is nothing that anybody sees. */
function keyOf({ call, group }: ShownCall): string {
  return JSON.stringify([calleeOf(call), group, call.if, call.identifies])
}

function shownAt(
  comparison: Comparison,
  version: Version,
  outcome: string,
  moment: SharedMoment,
): readonly ShownCall[] {
  const flow = comparison[version]
  const found = flow.pathway.outcomes[outcome]
  return found === undefined ? [] : callsAt(found, flow, null, moment.at, moment[version].calendar)
}
