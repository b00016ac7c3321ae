import type { Flow } from '#flow/flow.ts'
import type { Call } from '#flow/schema.ts'
import { type Mutant, type MutantKind, withoutWords } from './mutant.ts'

/** A call, and where it stands among the calls of its outcome. */
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
export function eachCall(
  flow: Flow,
  kind: MutantKind,
  change: (place: Placed) => readonly Wrong[],
): readonly Mutant[] {
  return Object.entries(flow.pathway.outcomes).flatMap(([outcome, { calls }]) =>
    calls.flatMap((call, place) =>
      change({ calls, call, place }).map((wrong) => {
        const says = `On “${outcome}” the call to “${call.service}” (${call.when}) ${wrong.says}.`
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
export function conditionsOf({ pathway }: Flow): readonly string[] {
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
