import { edgesOf, kindOf } from '#flow/graph.ts'
import type { Pathway, Target } from '#flow/schema.ts'
import { grouped } from './grouped.ts'

/** An answer, a way on or an answer of the clock that leads elsewhere, is new or is gone. */
export interface ChangedEdge {
  readonly from: string
  readonly answer: string
  readonly kind: 'question' | 'check' | 'outcome'
  /** Where it led; `undefined` when it is new. */
  readonly before: Target | undefined
  /** Where it leads; `undefined` when it is gone. */
  readonly now: Target | undefined
}

/** The edges that changed, of the nodes that both pathways have, in the order of the files. */
export function changedEdges(before: Pathway, now: Pathway): readonly ChangedEdge[] {
  const all = grouped([...edgesOf(now), ...edgesOf(before)], ({ from, answer }) =>
    JSON.stringify([from, answer]),
  )
  return all.flatMap(([{ from, answer }]) => {
    const kind = kindOf(now, from)
    if (kind === undefined || kind !== kindOf(before, from)) return []
    const edge = {
      from,
      answer,
      kind,
      before: targetOf(before, from, answer),
      now: targetOf(now, from, answer),
    }
    return JSON.stringify(edge.before) === JSON.stringify(edge.now) ? [] : [edge]
  })
}

function targetOf(pathway: Pathway, from: string, answer: string): Target | undefined {
  const edge = edgesOf(pathway).find((one) => one.from === from && one.answer === answer)
  return edge && ({ [edge.kind]: edge.to } as Target)
}
