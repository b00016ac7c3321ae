import type { Path } from '#check/load/problem.ts'
import type { PathwayText } from '#flow/text-schema.ts'

/** The places of the words of one language, as far as the pathway decides whether they are needed. */
export function wordsThere(text: PathwayText): readonly Path[] {
  const { roles, questions, checks, outcomes, steps, services, conditions, otherwise = {} } = text
  const blocks = { roles, questions, checks, outcomes, steps, services, conditions, otherwise }
  const entries = Object.entries(blocks).flatMap(([block, words]) =>
    Object.keys(words).map((id) => [block, id]),
  )
  const answers = Object.entries(questions).flatMap(([id, question]) =>
    Object.keys(question.answers).map((answer) => ['questions', id, 'answers', answer]),
  )
  const onward = Object.entries(outcomes).flatMap(([id, outcome]) =>
    only(['continue', 'continued'], outcome).map((key) => ['outcomes', id, key]),
  )
  return [...entries, ...answers, ...onward, ...optionalWords(text)]
}

/** The places of the words that a language has only if English has them. */
export function optionalWords({ questions, services }: PathwayText): readonly Path[] {
  const asked = Object.entries(questions).flatMap(([id, question]) =>
    only(['hint', 'examples'], question).map((key) => ['questions', id, key]),
  )
  const shown = Object.entries(services).flatMap(([id, service]) =>
    only(['note', 'hoursNote'], service).map((key) => ['services', id, key]),
  )
  return [...asked, ...shown]
}

function only(keys: readonly string[], words: object): readonly string[] {
  return keys.filter((key) => Object.hasOwn(words, key))
}
