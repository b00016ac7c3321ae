import type { Path } from '#check/load/problem.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { Area } from './rule.ts'
import { conditionsUsed } from './uses.ts'
import { optionalWords } from './words-there.ts'

/** The places where a language must have words: those of the pathway, and those that English adds. */
export function wordsNeeded(
  { pathway, services, texts }: Pick<Area, 'pathway' | 'services' | 'texts'>,
  language: string,
): readonly Path[] {
  const { questions, checks, outcomes, steps } = pathway
  const blocks = { questions, checks, outcomes, steps, services: services.services }
  const entries = Object.entries(blocks).flatMap(([block, things]) =>
    Object.keys(things).map((id) => [block, id]),
  )
  const answers = Object.entries(questions).flatMap(([id, question]) =>
    Object.keys(question.answers).map((answer) => ['questions', id, 'answers', answer]),
  )
  const onward = Object.entries(outcomes).flatMap(([id, outcome]) =>
    outcome.continue === undefined
      ? []
      : [
          ['outcomes', id, 'continue'],
          ['outcomes', id, 'continued'],
        ],
  )
  const example = texts.en ?? texts[language]
  return [
    ...pathway.roles.map((role) => ['roles', role]),
    ...entries,
    ...(pathway.otherwise ?? []).map((reason) => ['otherwise', reason]),
    ...answers,
    ...onward,
    ...conditionsKnown(conditionsUsed(pathway), texts).map((condition) => [
      'conditions',
      condition,
    ]),
    ...(example === undefined ? [] : optionalWords(example)),
  ]
}

/** Conditions that no language knows are for another rule. */
function conditionsKnown(
  uses: readonly { readonly id: string }[],
  texts: Readonly<Record<string, PathwayText>>,
): readonly string[] {
  const known = new Set(Object.values(texts).flatMap((text) => Object.keys(text.conditions)))
  return [...new Set(uses.map((use) => use.id))].filter((id) => known.has(id))
}
