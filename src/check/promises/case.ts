import type { AvailabilityState } from '#services/hours.ts'
import type { Flow } from '#flow/flow.ts'
import type { Call, Outcome, ServiceCall } from '#flow/schema.ts'
import { calleeOf, callsFor, isServiceCall, stepsFor } from '#flow/outcome.ts'
import type { CheckAnswers, Path } from '#check/paths.ts'

/** One case in which rules must hold: after a path, at a kind of moment, for a role. */
export interface Case {
  readonly flow: Flow
  readonly path: Path
  /** The outcome at which the path ends. */
  readonly outcome: string
  /** Answers that were given as `question=answer`, and questions that were asked by their id. */
  readonly facts: ReadonlySet<string>
  /** How many questions the path asks. */
  readonly questions: number
  readonly role: string
  /** Availability by service id. */
  readonly states: Readonly<Record<string, AvailabilityState>>
  readonly answers: CheckAnswers
}

/** What is true of everybody who took a path, whenever they did and whatever their role is. */
export function afterPath(
  flow: Flow,
  path: Path,
): Pick<Case, 'flow' | 'path' | 'outcome' | 'facts' | 'questions'> {
  const { questions, start } = flow.pathway
  return {
    flow,
    path,
    outcome: path.screens.at(-1) ?? start,
    facts: new Set(path.trail.flatMap(({ node, answer }) => [node, `${node}=${answer}`])),
    questions: path.trail.filter(({ node }) => questions[node] !== undefined).length,
  }
}

/** The outcome at which a case ends. */
export function outcomeOf({ flow, outcome }: Case): Outcome {
  const found = flow.pathway.outcomes[outcome]
  if (found === undefined) throw new UnknownOutcomeError(outcome)
  return found
}

/** The ids of the steps that are shown in a case, in order. */
export function stepsIn(one: Case): readonly string[] {
  const { everywhere } = one.flow.pathway
  const { steps, ready } = outcomeOf(one)
  return stepsFor([...steps, ...everywhere.steps, ...ready, ...everywhere.ready], one.role)
}

/** The calls that are shown in a case, to services and contacts, in order. */
export function callsIn(one: Case): readonly Call[] {
  return callsFor(outcomeOf(one), one.flow.pathway, one.role)
}

/** The calls of a case to these services and contacts. */
export function callsTo(callees: readonly string[], one: Case): readonly Call[] {
  return callsIn(one).filter((call) => callees.includes(calleeOf(call)))
}

/** The calls of a case to services, at these times. */
export function serviceCallsAt(times: readonly Call['when'][], one: Case): readonly ServiceCall[] {
  return callsIn(one)
    .filter(isServiceCall)
    .filter(({ when }) => times.includes(when))
}

/** The services that a case calls at this time. */
export function servicesCalled(one: Case, when: Call['when']): readonly string[] {
  return serviceCallsAt([when], one).map(({ service }) => service)
}

class UnknownOutcomeError extends Error {
  override readonly name = 'UnknownOutcomeError'
  constructor(id: string) {
    super(`No outcome "${id}". Load the flow by load().`)
  }
}
