import { continued, type TrailEntry } from '#flow/graph.ts'
import type { Pathway, Target } from '#flow/schema.ts'
import type { AvailabilityState } from '#services/hours.ts'

/**
 * Every path of a pathway, by a recursion over the data. It is a second opinion on the compiled
 * machine, which must have exactly the same paths: so it reads the data itself, and shares neither
 * XState nor `flow/graph.ts`, from which the machine is compiled.
 */

/** One way through a pathway, from its start to an outcome. */
export interface Path {
  readonly trail: readonly TrailEntry[]
  /** The screen after each entry of the trail; the last is the outcome. */
  readonly screens: readonly string[]
}

/** What each check answers, by its id: what the clock decides, at one kind of moment. */
export type CheckAnswers = Readonly<Record<string, AvailabilityState>>

/**
 * Lists every path. An outcome with a way on ends one path and begins others.
 *
 * The pathway must have no circle, as `load` makes sure. The number of paths can grow as fast as
 * the answers multiply.
 */
export function* pathsOf(pathway: Pathway, answers: CheckAnswers): Generator<Path, void> {
  yield* pathsFrom(pathway, answers, pathway.start, { trail: [], screens: [] })
}

/** Counts the paths, and stops at one more than `most`. */
export function countPaths(pathway: Pathway, answers: CheckAnswers, most = Infinity): number {
  const paths = pathsOf(pathway, answers)
  let count = 0
  while (count <= most && paths.next().done !== true) count += 1
  return count
}

function* pathsFrom(
  pathway: Pathway,
  answers: CheckAnswers,
  node: string,
  soFar: Path,
): Generator<Path, void> {
  if (pathway.outcomes[node] !== undefined) yield soFar
  for (const [answer, target] of Object.entries(waysFrom(pathway, node))) {
    const screen = resolveTarget(pathway, answers, target)
    yield* pathsFrom(pathway, answers, screen, {
      trail: [...soFar.trail, { node, answer }],
      screens: [...soFar.screens, screen],
    })
  }
}

/** The answers of a question, or the way on from an outcome. */
export function waysFrom(pathway: Pathway, node: string): Readonly<Record<string, Target>> {
  const outcome = pathway.outcomes[node]
  if (outcome !== undefined) return outcome.continue ? { [continued]: outcome.continue } : {}
  return pathway.questions[node]?.answers ?? {}
}

/** The screen to which a target leads, through whatever checks are before it. */
export function resolveTarget(pathway: Pathway, answers: CheckAnswers, target: Target): string {
  const [node] = Object.values(target)
  const check = pathway.checks[String(node)]
  if (check === undefined) return String(node)
  return resolveTarget(pathway, answers, check.answers[answers[String(node)] ?? 'may-be-closed'])
}
