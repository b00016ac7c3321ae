import type { Flow } from '#flow/flow.ts'
import { type Call, when, identifies } from '#flow/schema.ts'
import { conditionsOf, eachCall } from './each-call.ts'
import { type Mutant, others } from './mutant.ts'

/** Every two neighbouring calls of an outcome in the other order. */
export function callsSwapped(flow: Flow): readonly Mutant[] {
  return eachCall(flow, 'calls-swapped', ({ calls, call, place }) => {
    const next = calls[place + 1]
    if (next === undefined) return []
    const swapped = [...calls.slice(0, place), next, call, ...calls.slice(place + 2)]
    return [{ calls: swapped, says: `stands after “${next.service}” (${next.when})` }]
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

/** Every call to every other service. */
export function callsToAnotherService(flow: Flow): readonly Mutant[] {
  return eachCall(flow, 'call-to-another-service', ({ calls, call, place }) =>
    others(Object.keys(flow.services), call.service).map((service) => ({
      calls: calls.with(place, { ...call, service }),
      says: `goes to “${service}”`,
    })),
  )
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
