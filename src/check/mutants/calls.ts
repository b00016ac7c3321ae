import { calleeOf } from '#flow/outcome.ts'
import type { Flow } from '#flow/flow.ts'
import { identifies, when } from '#flow/call-schema.ts'
import type { Call } from '#flow/schema.ts'
import { type Mutant, type MutantKind, others, withoutWords } from './mutant.ts'

/** Every two neighbouring calls of an outcome in the other order. */
export function callsSwapped(flow: Flow): readonly Mutant[] {
  return eachCall(flow, 'calls-swapped', ({ calls, call, place }) => {
    const next = calls[place + 1]
    if (next === undefined) return []
    const swapped = [...calls.slice(0, place), next, call, ...calls.slice(place + 2)]
    return [{ calls: swapped, says: `comes after “${calleeOf(next)}” (${next.when})` }]
  })
}

/** Every call gone. */
export function callsDropped(flow: Flow): readonly Mutant[] {
  return eachCall(flow, 'call-dropped', ({ calls, place }) => [
    { calls: calls.filter((_, at) => at !== place), says: 'is gone' },
  ])
}

/** Every call to be made at every other time: with a condition where that needs one. */
export function callsAtAnotherTime(flow: Flow): readonly Mutant[] {
  const [anyCondition] = conditionsOf(flow)
  return eachCall(flow, 'call-at-another-time', ({ calls, call, place }) =>
    others(when.options, call.when).flatMap((time) => {
      const condition = time === 'if' ? (call.if ?? anyCondition) : call.if
      if (time === 'if' && condition === undefined) return []
      const changed = withCondition({ ...call, when: time }, time === 'now' ? undefined : condition)
      return [{ calls: calls.with(place, changed), says: `is to be made “${time}”` }]
    }),
  )
}

/** Every call to every other service; and every call to a contact, to every other contact. */
export function callsToAnotherService(flow: Flow): readonly Mutant[] {
  return eachCall(flow, 'call-to-another-service', ({ calls, call, place }) => {
    const contacts = Object.keys(flow.pathway.contacts ?? {})
    const wrong: readonly Call[] =
      'contact' in call
        ? others(contacts, call.contact).map((contact) => ({ ...call, contact }))
        : others(Object.keys(flow.services), call.service).map((service) => ({ ...call, service }))
    return wrong.map((changed) => ({
      calls: calls.with(place, changed),
      says: `goes to “${calleeOf(changed)}”`,
    }))
  })
}

/** Every call with a condition, on every other one, and on none where that is allowed. */
export function callsOnAnotherCondition(flow: Flow): readonly Mutant[] {
  return eachCall(flow, 'call-on-another-condition', ({ calls, call, place }) => {
    if (call.if === undefined) return []
    const conditions = others(conditionsOf(flow), call.if)
    return [...conditions, ...(call.when === 'if' ? [] : [undefined])].map((condition) => ({
      calls: calls.with(place, withCondition(call, condition)),
      says:
        condition === undefined
          ? `no longer waits for “${String(call.if)}”`
          : `waits for “${condition}”, and no longer for “${String(call.if)}”`,
    }))
  })
}

/** Every call identifying everybody else whom a call can identify. */
export function callsIdentify(flow: Flow): readonly Mutant[] {
  return eachCall(flow, 'call-identifies', ({ calls, call, place }) =>
    others(identifies.options, call.identifies).map((whom) => ({
      calls: calls.with(place, { ...call, identifies: whom }),
      says: `identifies “${whom}”, and no longer “${call.identifies}”`,
    })),
  )
}

function withCondition({ if: _, ...call }: Call, condition: string | undefined): Call {
  return condition === undefined ? call : { ...call, if: condition }
}

/** A call, and where it is among the calls of its outcome. */
interface Placed {
  readonly calls: readonly Call[]
  readonly call: Call
  readonly place: number
}

/** The calls of an outcome with one thing wrong. */
interface Wrong {
  readonly calls: readonly Call[]
  /** What is wrong, after “the call …”. */
  readonly says: string
}

/**
 * The mutants of every call of every outcome. The words of a condition that no call names any more
 * are taken away with it, as somebody would who changes the pathway.
 */
function eachCall(
  flow: Flow,
  kind: MutantKind,
  change: (place: Placed) => readonly Wrong[],
): readonly Mutant[] {
  return Object.entries(flow.pathway.outcomes).flatMap(([outcome, { calls }]) =>
    calls.flatMap((call, place) =>
      change({ calls, call, place }).map((wrong) => {
        const says = `On “${outcome}” the call to “${calleeOf(call)}” (${call.when}) ${wrong.says}.`
        const patch = { outcomes: { [outcome]: { calls: wrong.calls } } }
        const mutant: Mutant = { kind, says, changes: { 'pathway.json': patch } }
        const left = leftOver(flow, outcome, wrong.calls)
        if (left.length === 0) return mutant
        const gone = Object.fromEntries(left.map((condition) => [condition, null]))
        return withoutWords(flow, mutant, { conditions: gone })
      }),
    ),
  )
}

/** Every condition that some call waits for, each once. */
function conditionsOf({ pathway }: Flow): readonly string[] {
  const calls = Object.values(pathway.outcomes).flatMap((outcome) => outcome.calls)
  return [...new Set(calls.flatMap((call) => call.if ?? []))]
}

/** Conditions that no call waits for when an outcome has these calls. */
function leftOver(flow: Flow, outcome: string, calls: readonly Call[]): readonly string[] {
  const elsewhere = Object.entries(flow.pathway.outcomes).filter(([id]) => id !== outcome)
  const remaining = [...elsewhere.flatMap(([, other]) => other.calls), ...calls]
  const named = new Set(remaining.map((call) => call.if))
  return conditionsOf(flow).filter((condition) => !named.has(condition))
}
