import type { Availability } from '#services/hours.ts'
import type { Flow } from '#flow/flow.ts'
import type { Outcome } from '#flow/schema.ts'
import type { Situation } from '#flow/safety-schema.ts'
import { stepsFor } from '#flow/outcome.ts'
import type { CheckAnswers } from './paths.ts'

/** One case in which rules must hold: at an outcome, after a path, for a role, at a moment. */
export interface Case {
  readonly flow: Flow
  readonly outcome: string
  /** Answers that were given as `question=answer`, and questions that were asked by their id. */
  readonly facts: ReadonlySet<string>
  /** The most questions that a path in this case asks. */
  readonly questions: number
  readonly role: string
  /** Availability by service id. */
  readonly states: Readonly<Record<string, Availability['state']>>
  readonly answers: CheckAnswers
}

/** Whether a clause speaks of these paths, whatever the role. Answers are looked up as facts. */
export function aboutPaths(
  situation: Situation = {},
): (paths: Pick<Case, 'facts' | 'outcome'>) => boolean {
  const { answered = {}, notAnswered = {}, notAsked = [], endsAt } = situation
  const given = Object.entries(answered).map(factsOf)
  const notGiven = [...Object.entries(notAnswered).flatMap(factsOf), ...notAsked]
  return ({ facts, outcome }) =>
    (endsAt?.includes(outcome) ?? true) &&
    given.every((answers) => answers.some((answer) => facts.has(answer))) &&
    !notGiven.some((fact) => facts.has(fact))
}

function factsOf([question, answers]: readonly [string, readonly string[]]): readonly string[] {
  return answers.map((answer) => `${question}=${answer}`)
}

/** The outcome at which a case stands. */
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

class UnknownOutcomeError extends Error {
  override readonly name = 'UnknownOutcomeError'
  constructor(id: string) {
    super(`No outcome "${id}". Take in the flow through load().`)
  }
}
