import { continued, type TrailEntry } from '#flow/graph.ts'
import type { Pathway } from '#flow/schema.ts'
import { type CheckAnswers, resolveTarget, type Path, waysFrom } from '#check/paths.ts'

/** A pathway, at a moment at which the clock answers so. */
export interface Side {
  readonly pathway: Pathway
  readonly answers: CheckAnswers
}

/**
 * Every person, taken through two pathways at one moment, and on wherever there is a way on: the
 * path that they take in each.
 *
 * It is the same person when each question that both pathways ask is answered the same way in both,
 * in whatever order they ask. So two paths are compared by what is true of somebody, and not by how
 * far their answers stay alike: one who is sent to another question gives there the answer that
 * they would have given later, or would never have been asked for. Somebody whose answer one of the
 * pathways does not offer gives there any of the answers that it does, because some will.
 *
 * The pathways must have no circle.
 */
export function* samePaths(
  one: Side,
  other: Side,
  said: Given = {},
  saidToOther: Given = {},
): Generator<readonly [Path, Path], void> {
  const { waitsAt, ...path } = follow(one, said)
  const { waitsAt: otherWaitsAt, ...otherPath } = follow(other, saidToOther)
  const question = waitsAt ?? otherWaitsAt
  if (question === undefined) {
    yield [path, otherPath]
    return
  }
  const offered = new Set([one, other].flatMap((side) => answersOffered(side, question)))
  for (const answer of offered) {
    for (const here of saidInstead(one, question, answer)) {
      for (const there of saidInstead(other, question, answer)) {
        const both = [
          { ...said, [question]: here },
          { ...saidToOther, [question]: there },
        ] as const
        yield* samePaths(one, other, ...both)
      }
    }
  }
}

/** Answers by question. */
type Given = Readonly<Record<string, string>>

/** Follows a person as far as their answers are known. */
function follow(
  { pathway, answers }: Side,
  given: Given,
): Path & { readonly waitsAt: string | undefined } {
  const trail: TrailEntry[] = []
  const screens: string[] = []
  for (let node = pathway.start; ;) {
    const isQuestion = pathway.questions[node] !== undefined
    const answer = isQuestion ? given[node] : continued
    if (answer === undefined) return { trail, screens, waitsAt: node }
    const target = waysFrom(pathway, node)[answer]
    if (target === undefined) return { trail, screens, waitsAt: undefined }
    trail.push({ node, answer })
    node = resolveTarget(pathway, answers, target)
    screens.push(node)
  }
}

function answersOffered({ pathway }: Side, question: string): readonly string[] {
  return Object.keys(pathway.questions[question]?.answers ?? {})
}

function saidInstead(side: Side, question: string, answer: string): readonly string[] {
  const offered = answersOffered(side, question)
  return offered.length === 0 || offered.includes(answer) ? [answer] : offered
}
