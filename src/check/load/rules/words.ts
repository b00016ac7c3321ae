import type { Area } from '#check/load/area.ts'
import type { Finding, KeyPath } from '#check/load/problem.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { rule } from './rule.ts'
import { conditionsUsed } from './uses.ts'

type Reads = Pick<Area, 'pathway' | 'services' | 'texts'>

/** Every language has all the words of the pathway, and no others. */
export const wordRules = [
  rule(
    'words-missing',
    'Every language has words for everything that is shown.',
    ['pathway', 'services', 'texts'],
    wordsMissing,
  ),
  rule(
    'words-unused',
    'No language has words for something that is not shown.',
    ['pathway', 'services', 'texts'],
    wordsUnused,
  ),
]

function wordsMissing(area: Reads): readonly Finding[] {
  return Object.entries(area.texts).flatMap(([language, text]) =>
    without(wordsNeeded(area, language), wordsThere(text)).map((path) => ({
      file: `text/${language}.json`,
      path,
      message: `There are no words for "${path.join('.')}".`,
      hint: 'Write them here.',
    })),
  )
}

function wordsUnused(area: Reads): readonly Finding[] {
  return Object.entries(area.texts).flatMap(([language, text]) =>
    without(wordsThere(text), wordsNeeded(area, language))
      .filter(([block]) => block !== 'conditions')
      .map((path) => ({
        file: `text/${language}.json`,
        path,
        message: `Nothing shows the words of "${path.join('.')}".`,
        hint: 'Delete them, or correct the id.',
      })),
  )
}

/** The paths that the others lack; of a block that they lack entirely, only the block. */
function without(paths: readonly KeyPath[], others: readonly KeyPath[]): readonly KeyPath[] {
  const there = new Set(others.map(nameOf))
  const lacking = paths.filter((path) => !there.has(nameOf(path)))
  const names = new Set(lacking.map(nameOf))
  return lacking.filter(
    (path) => !path.some((_, length) => names.has(nameOf(path.slice(0, length)))),
  )
}

function nameOf(path: KeyPath): string {
  return path.join('.')
}

/** The places where a language must have words: those of the pathway, and those that English adds. */
function wordsNeeded(
  { pathway, services, texts }: Pick<Area, 'pathway' | 'services' | 'texts'>,
  language: string,
): readonly KeyPath[] {
  const { questions, checks, outcomes, steps, contacts = {} } = pathway
  const blocks = { questions, checks, outcomes, steps, contacts, services: services.services }
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

/** The places of the words of one language, as far as the pathway decides whether they are needed. */
function wordsThere(text: PathwayText): readonly KeyPath[] {
  const { roles, questions, checks, outcomes, steps, services, conditions } = text
  const { otherwise = {}, contacts = {} } = text
  const blocks = {
    roles,
    questions,
    checks,
    outcomes,
    steps,
    services,
    conditions,
    otherwise,
    contacts,
  }
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
function optionalWords({ questions, services, contacts = {} }: PathwayText): readonly KeyPath[] {
  const asked = Object.entries(questions).flatMap(([id, question]) =>
    only(['hint', 'examples'], question).map((key) => ['questions', id, key]),
  )
  const shown = Object.entries(services).flatMap(([id, service]) =>
    only(['note', 'hoursNote'], service).map((key) => ['services', id, key]),
  )
  const told = Object.entries(contacts).flatMap(([id, contact]) =>
    only(['note'], contact).map((key) => ['contacts', id, key]),
  )
  return [...asked, ...shown, ...told]
}

function only(keys: readonly string[], words: object): readonly string[] {
  return keys.filter((key) => Object.hasOwn(words, key))
}

/** How to reach help without speech is whole. */
export const accessRules = [
  rule(
    'access-incomplete',
    'Every way to reach help without speech has words, and no other has.',
    ['services', 'texts'],
    incomplete,
  ),
]

function incomplete({ services, texts }: Pick<Area, 'services' | 'texts'>): readonly Finding[] {
  const ways = services.access ?? {}
  return Object.entries(texts).flatMap(([language, { access = {} }]) => {
    const file = `text/${language}.json`
    const silent = Object.keys(ways).filter((id) => !Object.hasOwn(access, id))
    const idle = Object.keys(access).filter((id) => !Object.hasOwn(ways, id))
    return [
      ...silent.map((id) => ({
        file,
        path: ['access'],
        message: `There are no words for "${id}".`,
        hint: 'Write them here.',
      })),
      ...idle.map((id) => ({
        file,
        path: ['access', id],
        message: `There is no "${id}" in "access" of services.json.`,
        hint: 'Delete it, or correct the id.',
      })),
    ]
  })
}
