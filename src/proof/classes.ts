import type { Pathway } from '#flow/schema.ts'
import type { TrailEntry } from '#machine/vocabulary.ts'
import { type CheckAnswers, landing, type Path, waysFrom } from './paths.ts'

/**
 * Paths, put together into classes that no rule can tell apart.
 *
 * A rule sees of a path: where it stands, which of the answers that rules name were given, which of
 * the questions that rules name were asked, and how many questions there were. Two paths that agree
 * in these keep or break the same rules, now and after any further answers, because what follows
 * depends on where they stand alone. So one of them stands for both, and a pathway is proved in one
 * pass over its nodes, however many paths there are.
 */

/** What rules can see of a trail: answers as `question=answer`, questions asked by their id. */
export type Observed = ReadonlySet<string>

/** Paths to one outcome that no rule can tell apart. */
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

/** Every class of paths, at a moment at which the checks answer so. */
export function pathClasses(
  pathway: Pathway,
  answers: CheckAnswers,
  observed: Observed,
): readonly PathClass[] {
  const reached = new Map<string, Map<string, Reached>>()
  const none: Length = { questions: 0, last: null }
  const start: Reached = { facts: new Set(), paths: 1n, shortest: none, longest: none }
  reached.set(pathway.start, new Map([['', start]]))
  const found: PathClass[] = []

  for (const node of inOrder(pathway, answers)) {
    for (const here of reached.get(node)?.values() ?? []) {
      if (pathway.outcomes[node] !== undefined) found.push(classOf(node, here))
      for (const [answer, target] of Object.entries(waysFrom(pathway, node))) {
        const isQuestion = pathway.questions[node] !== undefined
        const screen = landing(pathway, answers, target)
        merge(reached, screen, after(here, { node, answer }, screen, observed, isQuestion))
      }
    }
  }
  return found
}

/** What is known of the paths that reach a screen with the same facts. */
interface Reached {
  readonly facts: ReadonlySet<string>
  readonly paths: bigint
  readonly shortest: Length
  readonly longest: Length
}

/** How many questions a path asks, and its last step; no step at the start. */
interface Length {
  readonly questions: number
  readonly last: { readonly from: Reached; readonly entry: TrailEntry; readonly to: string } | null
}

function after(
  from: Reached,
  entry: TrailEntry,
  to: string,
  observed: Observed,
  isQuestion: boolean,
): Reached {
  const seen = [entry.node, `${entry.node}=${entry.answer}`].filter((fact) => observed.has(fact))
  const last = { from, entry, to }
  const asked = isQuestion ? 1 : 0
  return {
    facts: seen.length === 0 ? from.facts : new Set([...from.facts, ...seen]),
    paths: from.paths,
    shortest: { questions: from.shortest.questions + asked, last },
    longest: { questions: from.longest.questions + asked, last },
  }
}

function merge(reached: Map<string, Map<string, Reached>>, screen: string, there: Reached): void {
  const byFacts = reached.get(screen) ?? new Map<string, Reached>()
  reached.set(screen, byFacts)
  const key = [...there.facts].sort().join(' ')
  const same = byFacts.get(key)
  byFacts.set(key, same === undefined ? there : together(same, there))
}

function together(one: Reached, other: Reached): Reached {
  return {
    facts: one.facts,
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
  for (let step = reached[length].last; step !== null; step = step.from[length].last) {
    trail.push(step.entry)
    screens.push(step.to)
  }
  return { trail: trail.reverse(), screens: screens.reverse() }
}

/** Every screen after all the screens that lead to it. */
function inOrder(pathway: Pathway, answers: CheckAnswers): readonly string[] {
  const done = new Set<string>()
  const order: string[] = []
  const waiting: { readonly node: string; readonly left: string[] }[] = []
  const enter = (node: string) => {
    if (done.has(node)) return
    done.add(node)
    const targets = Object.values(waysFrom(pathway, node))
    waiting.push({ node, left: targets.map((target) => landing(pathway, answers, target)) })
  }
  enter(pathway.start)
  for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
    const next = top.left.pop()
    if (next !== undefined) {
      enter(next)
    } else {
      order.push(top.node)
      waiting.pop()
    }
  }
  return order.reverse()
}
