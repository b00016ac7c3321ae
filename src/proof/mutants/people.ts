import type { Pathway } from '#flow/schema.ts'
import { type CheckAnswers, landing, waysFrom } from '#proof/paths.ts'

/** A pathway, at a moment at which the clock answers so. */
export interface Side {
  readonly pathway: Pathway
  readonly answers: CheckAnswers
}

/** What one person is asked and shown who goes on wherever there is a way on. */
export interface Way {
  readonly asked: readonly string[]
  /** The outcomes that are passed, in order; the last is where the way ends. */
  readonly outcomes: readonly string[]
}

/**
 * Every person, taken through two pathways at one moment: what they are asked and shown in each.
 *
 * It is the same person when each question that both pathways ask is answered the same way in both,
 * in whatever order they ask. So two ways are compared by what is true of somebody, and not by how
 * far their answers stay alike: one who is sent to another question gives there the answer that
 * they would have given later, or would never have been asked for. Somebody whose answer one of the
 * pathways does not offer gives there any of the answers that it does, because some will.
 *
 * The pathways must have no circle.
 */
export function* samePeople(
  one: Side,
  other: Side,
  said: Given = {},
  saidToOther: Given = {},
): Generator<readonly [Way, Way], void> {
  const way = follow(one, said)
  const otherWay = follow(other, saidToOther)
  const question = way.waitsAt ?? otherWay.waitsAt
  if (question === undefined) {
    yield [way, otherWay]
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
        yield* samePeople(one, other, ...both)
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
): Way & { readonly waitsAt: string | undefined } {
  const asked: string[] = []
  const outcomes: string[] = []
  for (let node = pathway.start; ;) {
    const isQuestion = pathway.questions[node] !== undefined
    if (isQuestion && given[node] === undefined) return { asked, outcomes, waitsAt: node }
    ;(isQuestion ? asked : outcomes).push(node)
    const ways = waysFrom(pathway, node)
    const target = isQuestion ? ways[given[node] ?? ''] : Object.values(ways)[0]
    if (target === undefined) return { asked, outcomes, waitsAt: undefined }
    node = landing(pathway, answers, target)
  }
}

function answersOffered({ pathway }: Side, question: string): readonly string[] {
  return Object.keys(pathway.questions[question]?.answers ?? {})
}

function saidInstead(side: Side, question: string, answer: string): readonly string[] {
  const offered = answersOffered(side, question)
  return offered.length === 0 || offered.includes(answer) ? [answer] : offered
}
