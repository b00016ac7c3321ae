import type { PathwayMachine } from '#machine/compile.ts'
import { type CaseSnapshot, decidedAt, nodeOn, trailOf } from '#machine/case.ts'
import type { CaseEvent } from '#machine/setup.ts'
import type { TrailEntry } from '#flow/graph.ts'

/** The events that lead on from a screen, as the compiled machine itself has them. */
export function waysOn(machine: PathwayMachine, at: string): readonly CaseEvent[] {
  const events = machine.states[at]?.transitions
  const answers = (events?.get('answer') ?? []).map(({ guard }) => answerOf(guard))
  const continuesFrom = (events?.get('continue') ?? []).length > 0
  return [
    ...answers.map((answer): CaseEvent => ({ type: 'answer', at, answer })),
    ...(continuesFrom ? [{ type: 'continue', at } as const] : []),
  ]
}

/** The answer that an edge of the compiled machine waits for: each of its `answer` edges has this guard. */
function answerOf(guard: unknown): string {
  return (guard as { readonly params: { readonly answer: string } }).params.answer
}

/** Where a case is, as a text: its trail, and the node on the screen. */
export function stateKey(snapshot: CaseSnapshot): string {
  const steps = trailOf(snapshot).map(({ node, answer }: TrailEntry) => `${node}=${answer}`)
  return [...steps, nodeOn(snapshot)].join(' ')
}

/** Whether two cases are at the same place at the same time, so that all that follows is the same. */
export function isSame(one: CaseSnapshot, other: CaseSnapshot): boolean {
  return stateKey(one) === stateKey(other) && Object.is(decidedAt(one), decidedAt(other))
}
