import {
  type CaseActor,
  startCase,
  type CaseSnapshot,
  decidedAt,
  kindOn,
  nodeOn,
  trailOf,
} from '#machine/case.ts'
import type { PathwayMachine } from '#machine/compile.ts'
import type { CaseEvent } from '#machine/setup.ts'
import type { TrailEntry } from '#flow/graph.ts'

/** Everything that a case says of itself. */
export interface CaseState {
  readonly node: string
  readonly kind: 'question' | 'outcome'
  readonly trail: readonly TrailEntry[]
  readonly now: number
}

export function stateOf(snapshot: CaseSnapshot): CaseState {
  return {
    node: nodeOn(snapshot),
    kind: kindOn(snapshot),
    trail: trailOf(snapshot),
    now: decidedAt(snapshot),
  }
}

/** A live case that took this trail. */
export function caseWith(
  machine: PathwayMachine,
  trail: readonly TrailEntry[],
  now: number,
): CaseActor {
  const actor = startCase(machine, now)
  for (const { node, answer } of trail) {
    if (answer === 'continue') actor.send({ type: 'continue', at: node })
    else actor.send({ type: 'answer', at: node, answer })
  }
  return actor
}

/** What the case says of itself once these events were sent to it. */
export function afterSending(actor: CaseActor, ...events: readonly CaseEvent[]): CaseState {
  for (const event of events) actor.send(event)
  return stateOf(actor.getSnapshot())
}
