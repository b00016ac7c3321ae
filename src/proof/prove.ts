import type { Availability } from '#services/hours.ts'
import type { Standing } from '#services/standing.ts'
import type { Flow } from '#flow/flow.ts'
import type { Clause, Safety } from '#flow/safety-schema.ts'
import { type Case, isAbout } from './case.ts'
import { type Observed, type PathClass, pathClasses } from './classes.ts'
import { type Moment, type MomentClass, momentClasses } from './moments.ts'
import type { CheckAnswers, Path } from './paths.ts'
import { dependsOnRole, isKept } from './promises.ts'
import { tryWhole } from './whole-promises.ts'

/** What was proved of a pathway, and how much was tried. */
export interface Proof {
  /** Paths at one moment, for each set of answers that the checks can give. */
  readonly paths: readonly bigint[]
  readonly moments: number
  readonly momentClasses: number
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

/** A case in which a rule is broken, or a sentence that says what of the whole pathway breaks it. */
export type Counterexample =
  | {
      readonly path: Path
      readonly outcome: string
      readonly role: string
      readonly moment: Moment
    }
  | { readonly says: string }

/** Finds the path classes of a moment; `pathClasses` unless somebody compares it with another. */
export type FindClasses = (
  pathway: Flow['pathway'],
  answers: CheckAnswers,
  observed: Observed,
) => readonly PathClass[]

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
  const observed = observedBy(flow.safety)
  const found = new Map<string, readonly PathClass[]>()
  const kinds = moments.map((kind) => {
    const answers = checkAnswersAt(flow, kind)
    const key = JSON.stringify(answers)
    const classes = found.get(key) ?? findClasses(flow.pathway, answers, observed)
    found.set(key, classes)
    return { kind, answers, classes }
  })
  return {
    paths: [...found.values()].map((classes) => sum(classes.map(({ paths }) => paths))),
    moments: sumOf(moments.map((kind) => kind.moments.length)),
    momentClasses: moments.length,
    rules: Object.entries(flow.safety).map(([rule, { says, clauses }]) => {
      const tried = clauses.map((clause) => tryClause(flow, clause, kinds))
      return {
        rule,
        says,
        applied: sum(tried.map(({ applied }) => applied)),
        broken: tried.flatMap(({ broken }) => broken),
      }
    }),
  }
}

interface Kind {
  readonly kind: MomentClass
  readonly answers: CheckAnswers
  readonly classes: readonly PathClass[]
}

interface ClauseTried {
  readonly applied: bigint
  readonly broken: readonly Counterexample[]
}

function tryClause(flow: Flow, clause: Clause, kinds: readonly Kind[]): ClauseTried {
  const whole = tryWhole(
    clause.then,
    flow,
    kinds.map(({ answers }) => answers),
  )
  if (whole !== null) {
    return { applied: BigInt(whole.applied), broken: whole.broken.map((says) => ({ says })) }
  }
  let applied = 0n
  let broken: Counterexample | undefined
  for (const { kind, answers, classes } of kinds) {
    const states = statesOf(kind)
    for (const paths of classes) {
      for (const role of rolesFor(flow, clause)) {
        const one: Case = { flow, role, states, answers, ...paths }
        if (!isAbout(clause.when, one)) continue
        applied += paths.paths * BigInt(kind.moments.length)
        if (broken !== undefined || isKept(clause.then, one, clause.when) !== false) continue
        const path = clause.then.mostQuestions === undefined ? paths.shortest() : paths.longest()
        broken = { path, outcome: paths.outcome, role, moment: kind.moments[0] }
      }
    }
  }
  return { applied, broken: broken === undefined ? [] : [broken] }
}

/** Every role where a role can change the answer; else one, since it stands for all. */
function rolesFor({ pathway }: Flow, { when, then }: Clause): readonly string[] {
  const isSeen = dependsOnRole(then) || when?.roles !== undefined
  return isSeen ? pathway.roles : pathway.roles.slice(0, 1)
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

function stateOf(standing: Standing): Availability['state'] {
  return standing === 'open' || standing === 'closed' ? standing : 'may-be-closed'
}

/** The answers and questions that some rule speaks of. */
function observedBy(safety: Safety): Observed {
  const clauses = Object.values(safety).flatMap((rule) => rule.clauses)
  return new Set(
    clauses.flatMap(({ when = {}, then }) => [
      ...[when.answered, when.notAnswered].flatMap((answers = {}) =>
        Object.entries(answers).flatMap(([question, given]) =>
          given.map((answer) => `${question}=${answer}`),
        ),
      ),
      ...(when.notAsked ?? []),
      ...(then.neverAsks ?? []),
      ...(then.asks ?? []),
    ]),
  )
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, next) => total + next, 0n)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0)
}
