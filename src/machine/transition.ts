import { createActor } from 'xstate'
import type { CaseSnapshot } from './case.ts'
import type { PathwayMachine } from './compile.ts'
import type { CaseEvent } from './setup.ts'

/**
 * The pure transition of a compiled machine, for walks of many steps: where a case is, and an
 * event, to where it is then.
 *
 * It is what XState’s own `transition()` does, except that this begins one case for all steps, and
 * XState one for each, which takes as long as the step itself. No step can leave anything in that
 * case, because a compiled machine spawns, sends and emits nothing.
 */
export function transitionOf(
  machine: PathwayMachine,
): (snapshot: CaseSnapshot, event: CaseEvent) => CaseSnapshot {
  const self = createActor(machine, { input: { now: NaN } })
  const scope: Scope = {
    self,
    system: self.system,
    id: self.id,
    sessionId: self.sessionId,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }
  return (snapshot, event) => machine.transition(snapshot, event, scope)
}

type Scope = Parameters<PathwayMachine['transition']>[2]

function nothing(): void {
  // A pure step has no effects.
}
