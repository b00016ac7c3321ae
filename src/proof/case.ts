import type { Availability } from '#services/hours.ts'
import type { Flow } from '#flow/flow.ts'
import type { Outcome } from '#flow/schema.ts'
import type { Situation } from '#flow/safety-schema.ts'
import { stepsFor } from '#flow/steps.ts'
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

/** Whether a clause speaks of this case. */
export function isAbout(situation: Situation | undefined, one: Case): boolean {
  if (situation === undefined) return true
  const { answered = {}, notAnswered = {}, notAsked = [], endsAt, roles } = situation
  return (
    (endsAt?.includes(one.outcome) ?? true) &&
    (roles?.includes(one.role) ?? true) &&
    Object.entries(answered).every((answers) => wasGiven(answers, one)) &&
    !Object.entries(notAnswered).some((answers) => wasGiven(answers, one)) &&
    !notAsked.some((question) => one.facts.has(question))
  )
}

function wasGiven(
  [question, answers]: readonly [string, readonly string[]],
  { facts }: Case,
): boolean {
  return answers.some((answer) => facts.has(`${question}=${answer}`))
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
