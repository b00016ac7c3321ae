import type { Pathway } from '#flow/schema.ts'
import type { Path } from '#check/paths.ts'
import { samePaths, type Side } from '#check/diff/same-paths.ts'

/** What one person is asked and shown who goes on wherever there is a way on. */
export interface Way {
  readonly asked: readonly string[]
  /** The outcomes that are passed, in order; the last is where the way ends. */
  readonly outcomes: readonly string[]
}

/** Every person, taken through two pathways: what they are asked and shown in each. */
export function* samePeople(one: Side, other: Side): Generator<readonly [Way, Way], void> {
  for (const [path, otherPath] of samePaths(one, other)) {
    yield [wayOf(one.pathway, path), wayOf(other.pathway, otherPath)]
  }
}

function wayOf({ start, questions }: Pathway, { screens }: Path): Way {
  const nodes = [start, ...screens]
  const isQuestion = (node: string) => questions[node] !== undefined
  return {
    asked: nodes.filter(isQuestion),
    outcomes: nodes.filter((node) => !isQuestion(node)),
  }
}
