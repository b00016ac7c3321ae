import type { Flow } from '#flow/flow.ts'
import type { Clause } from '#flow/safety-schema.ts'
import { aboutPaths, type Case } from './case.ts'
import type { PathClass } from './classes.ts'
import type { Moment, MomentClass } from './moments.ts'
import type { CheckAnswers, Path } from './paths.ts'
import { dependsOnClock, dependsOnRole, dependsOnWay, isKept } from './promises.ts'
import { tryWhole } from './whole-promises.ts'

/** One kind of moment, with what the clock decides at it and every path that it leaves. */
export interface Kind {
  readonly kind: MomentClass
  readonly states: Case['states']
  readonly answers: CheckAnswers
  readonly classes: readonly PathClass[]
}

/** A case in which a rule is broken, or a sentence that says what of the whole pathway breaks it. */
export type Counterexample =
  | {
      readonly path: Path
      readonly moment: Moment
      /** Whether it is the same for every role. */
      readonly isForEverybody: boolean
      readonly case: Case
      readonly clause: Clause
    }
  | { readonly says: string }

/** How often a clause applied, and what breaks it. */
export interface ClauseTried {
  readonly applied: bigint
  /** The first case; or every sentence, when the clause is about the whole pathway. */
  readonly broken: readonly Counterexample[]
}

/** Tries one clause of a safety rule on every path at every kind of moment. Pure. */
export function tryClause(flow: Flow, clause: Clause, kinds: readonly Kind[]): ClauseTried {
  const moments = kinds.map(({ answers }) => answers)
  const whole = tryWhole(clause.then, flow, moments)
  if (whole === null) return tryCases(flow, clause, kinds)
  return { applied: BigInt(whole.applied), broken: whole.broken.map((says) => ({ says })) }
}

function tryCases(flow: Flow, clause: Clause, kinds: readonly Kind[]): ClauseTried {
  const isMeant = aboutPaths(clause.when)
  const { roles, isForEverybody } = rolesFor(flow, clause)
  const isOfWay = dependsOnWay(clause.then)
  const isOfClock = dependsOnClock(clause.then)
  const kept = new Set<string>()
  let applied = 0n
  let broken: Counterexample | undefined
  for (const { kind, states, answers, classes } of kinds) {
    if (isOfClock) kept.clear()
    for (const paths of classes) {
      if (!isMeant(paths)) continue
      applied += paths.paths * BigInt(kind.moments.length * roles.length)
      if (broken !== undefined || kept.has(paths.outcome)) continue
      const one = roles
        .map((role): Case => ({ flow, role, states, answers, ...paths }))
        .find((here) => isKept(clause.then, here, clause.when) === false)
      if (one === undefined) {
        if (!isOfWay) kept.add(paths.outcome)
        continue
      }
      const path = clause.then.mostQuestions === undefined ? paths.shortest() : paths.longest()
      broken = { path, moment: kind.moments[0], isForEverybody, case: one, clause }
    }
  }
  return { applied, broken: broken === undefined ? [] : [broken] }
}

/** Of the roles that a clause is about every one, where a role can change the answer; else one. */
function rolesFor({ pathway }: Flow, { when, then }: Clause) {
  const isForEverybody = when?.roles === undefined && !dependsOnRole(then)
  const roles = pathway.roles.filter((role) => when?.roles?.includes(role) ?? true)
  return { isForEverybody, roles: isForEverybody ? roles.slice(0, 1) : roles }
}
