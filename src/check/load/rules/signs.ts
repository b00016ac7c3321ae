import type { Area } from '#check/load/area.ts'
import type { Finding, KeyPath } from '#check/load/problem.ts'
import type { Signs } from '#flow/text-schema.ts'
import { rule } from './rule.ts'

/** The page of signs is the same in every language. */
export const signsRules = [
  rule(
    'signs-differ',
    'Every language has the same groups of signs, as many signs in each, and the same sources of each.',
    ['signs', 'texts'],
    signsDiffer,
  ),
]

function signsDiffer({ signs, texts }: Pick<Area, 'signs' | 'texts'>): readonly Finding[] {
  const english = placesIn(signs.en)
  return Object.keys({ ...texts, ...signs }).flatMap((language) => {
    const here = placesIn(signs[language])
    const lacking = english.filter(({ name }) => !here.some((place) => place.name === name))
    const extra = here.filter(({ name }) => !english.some((place) => place.name === name))
    return [
      ...lacking.map(({ name, path }) => finding(language, path, `There is no ${name}.`)),
      ...extra.map(({ name, path }) => finding(language, path, `English has no ${name}.`)),
    ]
  })
}

interface Place {
  readonly name: string
  readonly path: KeyPath
}

/** Everything that another language must have too. */
function placesIn(signs: Signs | undefined): readonly Place[] {
  if (signs === undefined) return []
  const groups = Object.entries(signs.groups).flatMap(([id, group]) => [
    { name: `group "${id}"`, path: ['groups', id] },
    ...numbered(group.signs, `sign in "${id}"`, ['groups', id, 'signs']),
    ...group.sources.map((source) => ({
      name: `source "${source}" of "${id}"`,
      path: ['groups', id, 'sources'],
    })),
  ])
  return [...numbered(signs.notProof, 'sentence in "notProof"', ['notProof']), ...groups]
}

function numbered(list: readonly string[], what: string, path: KeyPath): readonly Place[] {
  return list.map((_, at) => ({ name: `${what} at place ${String(at + 1)}`, path: [...path, at] }))
}

function finding(language: string, path: KeyPath, message: string): Finding {
  const hint = 'Give every language the same: what one reader knows, the other must know too.'
  return { file: `signs/${language}.json`, path, message, hint }
}
