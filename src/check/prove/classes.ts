import type { Pathway } from '#flow/schema.ts'
import type { TrailEntry } from '#flow/graph.ts'
import { inOrder, type Screen } from './in-order.ts'
import type { CheckAnswers, Path } from './paths.ts'

/**
 * Paths, put together into classes that a clause of a rule cannot tell apart.
 *
 * A clause sees of a path: where it stands, which of the answers that it names were given, which of
 * the questions that it names were asked, and how many questions there were. Two paths that agree
 * in these keep or break the same clause, now and after any further answers, because what follows
 * depends on where they stand alone. So one of them stands for both, and a pathway is proved in one
 * pass over its nodes, however many paths there are.
 */

/** What a clause can see of a trail: answers as `question=answer`, questions asked by their id. */
export type Observed = ReadonlySet<string>

/** Paths to one outcome that a clause cannot tell apart. */
export interface PathClass {
  readonly outcome: string
  /** Which of the observed answers were given, and of the observed questions asked. */
  readonly facts: ReadonlySet<string>
  /** How many paths these are. */
  readonly paths: bigint
  /** The most questions that one of them asks. */
  readonly questions: number
  /** The path among them that asks the fewest, and the one that asks the most. */
  readonly shortest: () => Path
  readonly longest: () => Path
}

/** Every class of paths that somebody can tell apart who sees so much of them. */
export type ClassesSeen = (observed: Observed) => readonly PathClass[]

/** Finds the classes of paths at a moment at which the checks answer so, whatever is observed. */
export function pathClasses(pathway: Pathway, answers: CheckAnswers): ClassesSeen {
  const screens = inOrder(pathway, answers)
  return (observed) => classesOn(pathway, screens, observed)
}

function classesOn(
  pathway: Pathway,
  screens: readonly Screen[],
  observed: Observed,
): readonly PathClass[] {
  const reached = new Map<string, Map<string, Reached>>()
  const none: Length = { questions: 0, last: null }
  const start = { key: '', facts: new Set<string>(), paths: 1n, shortest: none, longest: none }
  reached.set(pathway.start, new Map([[start.key, start]]))
  const found: PathClass[] = []

  for (const { node, ways } of screens) {
    const here = [...(reached.get(node)?.values() ?? [])]
    // Nothing leads back, so nobody asks for these again.
    reached.delete(node)
    if (pathway.outcomes[node] !== undefined) found.push(...here.map((one) => classOf(node, one)))
    const asked = pathway.questions[node] === undefined ? 0 : 1
    for (const { answer, screen } of ways) {
      const seen = [node, `${node}=${answer}`].filter((fact) => observed.has(fact))
      const step = { entry: { node, answer }, to: screen }
      for (const one of here) merge(reached, screen, after(one, step, seen, asked))
    }
  }
  return found
}

/** What is known of the paths that reach a screen with the same facts. */
interface Reached {
  /** The facts as a text, in the order of the path: no circle lets two paths have another one. */
  readonly key: string
  readonly facts: ReadonlySet<string>
  readonly paths: bigint
  readonly shortest: Length
  readonly longest: Length
}

interface Step {
  readonly entry: TrailEntry
  readonly to: string
}

/** How many questions a path asks, and its last step; no step at the start. */
interface Length {
  readonly questions: number
  readonly last: { readonly from: Reached; readonly step: Step } | null
}

function after(from: Reached, step: Step, seen: readonly string[], asked: number): Reached {
  const facts = seen.length === 0 ? from.facts : new Set([...from.facts, ...seen])
  const last = { from, step }
  return {
    key: facts === from.facts ? from.key : JSON.stringify([...facts]),
    facts,
    paths: from.paths,
    shortest: { questions: from.shortest.questions + asked, last },
    longest: { questions: from.longest.questions + asked, last },
  }
}

function merge(reached: Map<string, Map<string, Reached>>, screen: string, there: Reached): void {
  const byFacts = reached.get(screen) ?? new Map<string, Reached>()
  reached.set(screen, byFacts)
  const same = byFacts.get(there.key)
  byFacts.set(there.key, same === undefined ? there : together(same, there))
}

function together(one: Reached, other: Reached): Reached {
  return {
    ...one,
    paths: one.paths + other.paths,
    shortest: one.shortest.questions <= other.shortest.questions ? one.shortest : other.shortest,
    longest: one.longest.questions >= other.longest.questions ? one.longest : other.longest,
  }
}

function classOf(outcome: string, reached: Reached): PathClass {
  return {
    outcome,
    facts: reached.facts,
    paths: reached.paths,
    questions: reached.longest.questions,
    shortest: () => pathTo(reached, 'shortest'),
    longest: () => pathTo(reached, 'longest'),
  }
}

function pathTo(reached: Reached, length: 'shortest' | 'longest'): Path {
  const trail: TrailEntry[] = []
  const screens: string[] = []
  for (let last = reached[length].last; last !== null; last = last.from[length].last) {
    trail.push(last.step.entry)
    screens.push(last.step.to)
  }
  return { trail: trail.reverse(), screens: screens.reverse() }
}
