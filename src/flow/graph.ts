import type { Routes } from './routes.ts'
import type { Target } from './schema.ts'

/**
 * The routes of a pathway, read as a graph. Everything here is pure, and total: it also answers for
 * a pathway that breaks the rules, because the rules read it through these functions.
 */

export type NodeKind = 'question' | 'check' | 'outcome'

/** One answer and where it leads. The way on from an outcome is the answer `continue`. */
export interface Edge {
  readonly from: string
  readonly answer: string
  readonly to: string
  /** The kind that the file says the target has. */
  readonly kind: NodeKind
}

/** One step that the user took: the answer to a question, or the way on from an outcome. */
export interface TrailEntry {
  readonly node: string
  readonly answer: string
}

/** The answer that leads on from an outcome. */
export const continued = 'continue'

/** Every edge, in the order of the file: questions, then checks, then outcomes. */
export function edgesOf(pathway: Routes): readonly Edge[] {
  return nodesOf(pathway).flatMap((node) => edgesFrom(pathway, node))
}

/** The edges that a person takes: answers to questions, and ways on from outcomes. */
export function stepsOf(pathway: Routes): readonly Edge[] {
  return edgesOf(pathway).filter(({ from }) => kindOf(pathway, from) !== 'check')
}

/** Every node, in the order of the file. An id that is used twice is there once. */
export function nodesOf(pathway: Routes): readonly string[] {
  const { questions, checks, outcomes } = pathway
  return [...new Set([questions, checks, outcomes].flatMap((nodes) => Object.keys(nodes)))]
}

/** The kind of a node; `undefined` when the pathway has no such node. */
export function kindOf(pathway: Routes, node: string): NodeKind | undefined {
  if (Object.hasOwn(pathway.questions, node)) return 'question'
  if (Object.hasOwn(pathway.checks, node)) return 'check'
  return Object.hasOwn(pathway.outcomes, node) ? 'outcome' : undefined
}

/** The edges that leave a node, in the order of its answers; none from an outcome that ends. */
export function edgesFrom(pathway: Routes, node: string): readonly Edge[] {
  return Object.entries(targetsOf(pathway, node)).map(([answer, target]) => ({
    from: node,
    answer,
    ...aimOf(target),
  }))
}

/** The answers of a node in the order of the file; `['continue']` for an outcome that leads on. */
export function answersOf(pathway: Routes, node: string): readonly string[] {
  return Object.keys(targetsOf(pathway, node))
}

/** The node to which an answer leads; `undefined` when the node has no such answer. */
export function targetOf(pathway: Routes, node: string, answer: string): string | undefined {
  return edgesFrom(pathway, node).find((edge) => edge.answer === answer)?.to
}

/** For every node, the nodes with an answer that leads to it, each once, in the order of the file. */
export function predecessorsOf(pathway: Routes): ReadonlyMap<string, readonly string[]> {
  const incoming = new Map(nodesOf(pathway).map((node) => [node, new Set<string>()]))
  for (const edge of edgesOf(pathway)) incoming.get(edge.to)?.add(edge.from)
  return new Map([...incoming].map(([node, from]) => [node, [...from]]))
}

/**
 * The node itself and everything to which answers lead from it.
 *
 * @param isTaken tells which edges to go along; all of them, if it is left out
 */
export function reachableFrom(
  pathway: Routes,
  node: string,
  isTaken: (edge: Edge) => boolean = () => true,
): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next) || kindOf(pathway, next) === undefined) continue
    found.add(next)
    waiting.push(
      ...edgesFrom(pathway, next)
        .filter(isTaken)
        .map((edge) => edge.to),
    )
  }
  return found
}

function targetsOf(pathway: Routes, node: string): Readonly<Record<string, Target>> {
  const { questions, checks, outcomes } = pathway
  const asking = own(questions, node) ?? own(checks, node)
  if (asking !== undefined) return asking.answers
  const onward = own(outcomes, node)?.continue
  return onward === undefined ? {} : { [continued]: onward }
}

function aimOf(target: Target): Pick<Edge, 'to' | 'kind'> {
  if ('question' in target) return { to: target.question, kind: 'question' }
  if ('check' in target) return { to: target.check, kind: 'check' }
  return { to: target.outcome, kind: 'outcome' }
}

/** What a record has under a key itself; `undefined` for a key that every object has, such as `constructor`. */
export function own<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
