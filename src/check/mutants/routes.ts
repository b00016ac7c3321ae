import type { Flow } from '#flow/flow.ts'
import { continued, type Edge, edgesOf, kindOf, nodesOf } from '#flow/graph.ts'
import type { Pathway } from '#flow/schema.ts'
import { type Mutant, type MutantKind, others, withoutWords } from './mutant.ts'

/** Every edge led to every other node: answers, what the clock answers, and ways on. */
export function edgesRetargeted({ pathway }: Flow): readonly Mutant[] {
  return edgesOf(pathway).flatMap((edge) =>
    others(nodesOf(pathway), edge.to).map((node) => {
      const target = { [edge.kind]: null, [kindOf(pathway, node) ?? edge.kind]: node }
      const says = `${describeEdge(edge)} leads to “${node}”, and no longer to “${edge.to}”.`
      return mutant('answer-leads-elsewhere', says, placed(pathway, edge, target))
    }),
  )
}

/** Every answer gone with its words, and every way on from an outcome. */
export function answersDropped(flow: Flow): readonly Mutant[] {
  const { pathway } = flow
  return edgesOf(pathway).map((edge) => {
    const says = `${describeEdge(edge)} is gone.`
    const gone = mutant('answer-dropped', says, placed(pathway, edge, null))
    const words = wordsOf(pathway, edge)
    return words === undefined ? gone : withoutWords(flow, gone, words)
  })
}

/** Every two answers of a check, each leading where the other led; unless both led to one place. */
export function checksInverted({ pathway }: Flow): readonly Mutant[] {
  return Object.keys(pathway.checks).flatMap((check) => {
    const edges = edgesOf(pathway).filter(({ from }) => from === check)
    return edges.flatMap((one, place) =>
      edges
        .slice(place + 1)
        .filter((other) => other.to !== one.to)
        .map((other) =>
          mutant(
            'check-inverted',
            `“${one.answer}” and “${other.answer}” of “${check}” have changed places.`,
            {
              checks: { [check]: { answers: { ...ledLike(one, other), ...ledLike(other, one) } } },
            },
          ),
        ),
    )
  })
}

/** Every safer answer replaced by every other answer of its question, and left out. */
export function saferAnswersChanged({ pathway }: Flow): readonly Mutant[] {
  return Object.entries(pathway.questions).flatMap(([question, { saferAnswer, answers }]) => {
    if (saferAnswer === undefined) return []
    return [...others(Object.keys(answers), saferAnswer), null].map((answer) => {
      const says =
        answer === null ? 'is not named' : `is “${answer}”, and no longer “${saferAnswer}”`
      return mutant('safer-answer', `The safer answer to “${question}” ${says}.`, {
        questions: { [question]: { saferAnswer: answer } },
      })
    })
  })
}

function mutant(kind: MutantKind, says: string, patch: unknown): Mutant {
  return { kind, says, changes: { 'pathway.json': patch } }
}

function describeEdge({ from, answer }: Edge): string {
  return answer === continued ? `The way on from “${from}”` : `“${answer}” to “${from}”`
}

/** A change where an edge is written; `null` takes the edge away. */
function placed(pathway: Pathway, { from, answer }: Edge, target: unknown): unknown {
  const kind = kindOf(pathway, from)
  const edge = { [answer]: target }
  return { [`${String(kind)}s`]: { [from]: kind === 'outcome' ? edge : { answers: edge } } }
}

/** The words that only this edge needs, as a change that takes them away; a check keeps its own. */
function wordsOf(pathway: Pathway, { from, answer }: Edge): unknown {
  const kind = kindOf(pathway, from)
  if (kind === 'question') return { questions: { [from]: { answers: { [answer]: null } } } }
  return kind === 'outcome'
    ? { outcomes: { [from]: { continue: null, continued: null } } }
    : undefined
}

/** An answer that leads where another led. */
function ledLike({ answer, kind }: Edge, other: Edge): Readonly<Record<string, unknown>> {
  return { [answer]: { [kind]: null, [other.kind]: other.to } }
}
