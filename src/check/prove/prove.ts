import { type CheckedFlow, promiseOf } from '#check/safety-schema.ts'
import { pathsOf } from '#check/paths.ts'
import { afterPath } from '#check/promises/case.ts'
import { type TimeClass, timeClassesOf } from './time-classes.ts'
import { type Counterexample, type Trial, trialOf, trialOfPathway } from './trial.ts'

/** What was proved of a pathway, and how much was tried. */
export interface Proof {
  readonly times: readonly ProvedTime[]
  readonly rules: readonly RuleProof[]
}

/** A class of moments, with what the pathway is at each of them. */
export interface ProvedTime extends TimeClass {
  /** How many paths it has. */
  readonly paths: number
  /** The most questions that one of them asks. */
  readonly mostQuestions: number
  /** The outcomes at which they end. */
  readonly outcomes: ReadonlySet<string>
}

export interface RuleProof {
  readonly rule: string
  readonly says: string
  /** How often it applied, over every path and moment. A rule that never applied proves nothing. */
  readonly applied: number
  /** One case of each clause that is broken. */
  readonly broken: readonly Counterexample[]
}

/**
 * Checks every clause of every safety rule of a flow on every path, at every kind of moment, for
 * every role. Pure.
 *
 * @param flow a flow that `load` has checked
 * @param times its classes of moments, for somebody who knows them already
 */
export function prove(flow: CheckedFlow, times: readonly TimeClass[] = timeClassesOf(flow)): Proof {
  const rules = Object.entries(flow.safety).map(([rule, { says, clauses }]) => {
    const trials = clauses.map((clause): Trial => {
      const { promise, value } = promiseOf(clause)
      return 'things' in promise
        ? trialOfPathway(flow, promise, value, times)
        : trialOf(flow, promise, value, clause)
    })
    return { rule, says, trials }
  })
  const trials = rules.flatMap((rule) => rule.trials)
  const proved = times.map((time): ProvedTime => {
    const outcomes = new Set<string>()
    let [paths, mostQuestions] = [0, 0]
    for (const path of pathsOf(flow.pathway, time.answers)) {
      const after = afterPath(flow, path)
      for (const role of flow.pathway.roles) {
        const one = { ...after, role, states: time.states, answers: time.answers }
        for (const trial of trials) trial.tryCase(one, time)
      }
      outcomes.add(after.outcome)
      paths += 1
      mostQuestions = Math.max(mostQuestions, after.questions)
    }
    return { ...time, paths, mostQuestions, outcomes }
  })
  return {
    times: proved,
    rules: rules.map(({ rule, says, trials }): RuleProof => {
      const found = trials.map((trial) => trial.found())
      const applied = found.reduce((sum, one) => sum + one.applied, 0)
      return { rule, says, applied, broken: found.flatMap(({ broken }) => broken) }
    }),
  }
}
