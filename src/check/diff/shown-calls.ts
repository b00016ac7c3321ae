import { callsAt, type ShownCall } from '#flow/outcome.ts'
import type { Flow } from '#flow/flow.ts'
import { callInWords } from '#check/prove/sentences.ts'
import type { Compared } from './compared.ts'
import { grouped } from './grouped.ts'
import { listChanges } from './list-changes.ts'
import type { SharedKind } from './shared-kinds.ts'

/** What differs in the calls that an outcome shows at one kind of moment, a line for each. */
export function callsThatDiffer(
  compared: Compared,
  outcome: string,
  kind: SharedKind,
): readonly string[] {
  const { text, names } = compared
  const before = shownAt(compared.before, outcome, kind.at, kind.before)
  const now = shownAt(compared.now, outcome, kind.at, kind.now)
  const { gone, fresh, isReordered } = listChanges(before, now, keyOf)
  const inWords = ({ call, group }: ShownCall) => callInWords(text, call, group)
  const lines = grouped([...fresh, ...gone], ({ call }) => call.service).flatMap((calls) => {
    const [one, other] = calls
    const isChange = calls.length === 2 && other && fresh.includes(one) && gone.includes(other)
    if (isChange) return [`${inWords(one)}, instead of: ${inWords(other)}`]
    return calls.map((call) => `${fresh.includes(call) ? 'New' : 'Gone'}: ${inWords(call)}`)
  })
  const order = now.map(({ call }) => names.service(call.service))
  return [...lines, ...(isReordered ? [`The order is now: ${order.join(', ')}`] : [])]
}

/** What is shown of a call: another time that is only in the file is nothing that anybody sees. */
function keyOf({ call, group }: ShownCall): string {
  return JSON.stringify([call.service, group, call.if, call.identifies])
}

function shownAt(
  { pathway, services }: Flow,
  id: string,
  at: number,
  { calendar }: SharedKind['now'],
): readonly ShownCall[] {
  const outcome = pathway.outcomes[id]
  return outcome === undefined ? [] : callsAt(outcome, services, at, calendar)
}
