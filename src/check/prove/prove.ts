import type { Availability } from '#services/hours.ts'
import type { OpenStatus } from '#services/open-status.ts'
import type { Flow } from '#flow/flow.ts'
import type { Case } from './case.ts'
import { type ClassesSeen, pathClasses } from './classes.ts'
import type { Counterexample, Kind } from './clauses.ts'
import { type MomentClass, momentClasses } from './moments.ts'
import type { CheckAnswers } from './paths.ts'
import { seeing, tryClauses, type Unseen } from './sights.ts'

/** What was proved of a pathway, and how much was tried. */
export interface Proof {
  /** Paths at one moment, for each set of answers that the checks can give. */
  readonly paths: readonly bigint[]
  readonly moments: number
  readonly momentClasses: number
  /** The kinds of moment themselves, each with its paths. */
  readonly kinds: readonly Kind[]
  readonly rules: readonly RuleProof[]
}

export interface RuleProof {
  readonly rule: string
  readonly says: string
  /** How often it applied, over every path and moment. A rule that never applied proves nothing. */
  readonly applied: bigint
  /** The first case of each clause that breaks it. */
  readonly broken: readonly Counterexample[]
}

/** Finds the classes of paths at a moment: `pathClasses`, unless it is compared with another. */
export type FindClasses = (pathway: Flow['pathway'], answers: CheckAnswers) => ClassesSeen

/**
 * Checks every safety rule of a flow on every path at every kind of moment. Pure.
 *
 * @param flow a flow that `load` has checked
 * @param moments its moments, for somebody who knows them already
 */
export function prove(
  flow: Flow,
  findClasses: FindClasses = pathClasses,
  moments: readonly MomentClass[] = momentClasses(flow),
): Proof {
  const seen = new Map<string, ClassesSeen>()
  const unseen = moments.map((kind): Unseen => {
    const answers = checkAnswersAt(flow, kind)
    const key = JSON.stringify(answers)
    const classesSeen = seen.get(key) ?? findClasses(flow.pathway, answers)
    seen.set(key, classesSeen)
    return { kind, states: statesOf(kind), answers, classesSeen }
  })
  const kinds = seeing(new Set(), unseen)
  const tried = tryClauses(flow, unseen)
  return {
    paths: [...new Set(kinds.map(({ classes }) => classes))].map((classes) =>
      sum(classes.map(({ paths }) => paths)),
    ),
    moments: moments.reduce((count, kind) => count + kind.moments.length, 0),
    momentClasses: moments.length,
    kinds,
    rules: Object.entries(flow.safety).map(([rule, { says, clauses }]) => {
      const found = clauses.flatMap((clause) => tried.get(clause) ?? [])
      return {
        rule,
        says,
        applied: sum(found.map(({ applied }) => applied)),
        broken: found.flatMap(({ broken }) => broken),
      }
    }),
  }
}

/** What the checks answer at a kind of moment. */
export function checkAnswersAt(
  { pathway }: Flow,
  kind: Pick<MomentClass, 'standings'>,
): CheckAnswers {
  const states = statesOf(kind)
  return Object.fromEntries(
    Object.entries(pathway.checks).map(([id, { service }]) => [
      id,
      states[service] ?? 'may-be-closed',
    ]),
  )
}

/** The availability of each service at a kind of moment. */
export function statesOf({ standings }: Pick<MomentClass, 'standings'>): Case['states'] {
  return Object.fromEntries(
    Object.entries(standings).map(([service, standing]) => [service, stateOf(standing)]),
  )
}

function stateOf(standing: OpenStatus): Availability['state'] {
  return standing === 'open' || standing === 'closed' ? standing : 'may-be-closed'
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, next) => total + next, 0n)
}
