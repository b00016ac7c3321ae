import { prove, type Proof } from '#check/prove/prove.ts'
import { statesIn, type TimeClass, timeClassesOf } from '#check/prove/time-classes.ts'
import type { CheckedFlow, Clause } from '#check/safety-schema.ts'

const found = new Map<string, readonly TimeClass[]>()

/** The kinds of moment of a flow, looked for only once among all flows with the same hours: that takes long. */
export function timesFor(flow: CheckedFlow): readonly TimeClass[] {
  const key = JSON.stringify([flow.pathway.version, flow.holidays, flow.services])
  const times = found.get(key) ?? timeClassesOf(flow)
  found.set(key, times)
  return times.map((time) => ({ ...time, ...statesIn(flow, time.statuses) }))
}

/** What is proved of one rule with these clauses. */
export function proofOf(flow: CheckedFlow, clauses: readonly Clause[]): Proof['rules'][number] {
  const safety = { rule: { says: 'It is kept.', clauses: [...clauses] } }
  const [rule] = prove({ ...flow, safety }, timesFor(flow)).rules
  if (rule === undefined) throw new Error('A proof leaves out its only rule.')
  return rule
}
