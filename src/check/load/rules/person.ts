import type { Area } from '#check/load/area.ts'
import type { Finding, KeyPath } from '#check/load/problem.ts'
import type { PersonText } from '#flow/person-schema.ts'
import type { Person } from '#flow/person.ts'
import { rule } from './rule.ts'

/** What is shown to the person says the same in every language, and rings services that exist. */
export const personRules = [
  rule(
    'person-languages',
    'Each language of the cards is listed and has a file that names it.',
    ['person'],
    languages,
  ),
  rule(
    'person-words',
    'Every language has words for the same cards as the source language.',
    ['person'],
    sameWords,
  ),
  rule(
    'person-service',
    'The services that a person is told of exist.',
    ['person', 'services'],
    servicesThere,
  ),
]

const settings = 'person.json'

function languages({ person }: Pick<Area, 'person'>): readonly Finding[] {
  if (person === null) return []
  const { source, languages: listed, texts } = person
  const there = Object.keys(texts)
  const problem = (file: string, path: KeyPath, message: string, hint: string) => ({
    file,
    path,
    message,
    hint,
  })
  return [
    ...[...new Set([source, ...listed])]
      .filter((lang) => !there.includes(lang))
      .map((lang) =>
        problem(
          settings,
          ['languages'],
          `There is no file person/${lang}.json.`,
          'Add the file, or take the language from the list.',
        ),
      ),
    ...there
      .filter((lang) => !listed.includes(lang))
      .map((lang) =>
        problem(
          fileOf(lang),
          [],
          `The language "${lang}" is not in the list of person.json.`,
          'Add it there, or nobody is offered it.',
        ),
      ),
    ...Object.entries(texts)
      .filter(([lang, text]) => text.lang !== lang)
      .map(([lang, text]) =>
        problem(
          fileOf(lang),
          ['lang'],
          `The file of "${lang}" says that its language is "${text.lang}".`,
          `Write "${lang}".`,
        ),
      ),
  ]
}

function sameWords({ person }: Pick<Area, 'person'>): readonly Finding[] {
  if (person === null) return []
  return Object.entries(person.texts).flatMap(([lang, text]) => {
    const needed = placesNeeded(person)
    const there = placesThere(text)
    return [
      ...needed
        .filter((place) => !there.includes(place))
        .map((place) => ({
          file: fileOf(lang),
          path: ['cards', ...place.split('.')],
          message: `There are no words for "${place}".`,
          hint: 'Write them here, in this language.',
        })),
      ...there
        .filter((place) => !needed.includes(place))
        .map((place) => ({
          file: fileOf(lang),
          path: ['cards', ...place.split('.')],
          message: `Nothing shows the words of "${place}".`,
          hint: 'Delete them, or correct the id.',
        })),
    ]
  })
}

function placesNeeded({ cards, source, texts }: Person): readonly string[] {
  const example = texts[source]?.cards ?? {}
  return cards.flatMap(({ id }) => [id, ...(example[id]?.more === undefined ? [] : [`${id}.more`])])
}

function placesThere({ cards }: PersonText): readonly string[] {
  return Object.entries(cards).flatMap(([id, { more }]) => [
    id,
    ...(more === undefined ? [] : [`${id}.more`]),
  ])
}

function servicesThere({
  person,
  services: { services },
}: Pick<Area, 'person' | 'services'>): readonly Finding[] {
  if (person === null) return []
  const uses: readonly (readonly [string | undefined, KeyPath])[] = [
    [person.helpline, ['helpline']],
    ...person.cards.map(({ service }, index) => [service, ['cards', index, 'service']] as const),
  ]
  return uses.flatMap(([service, path]) =>
    service === undefined || Object.hasOwn(services, service)
      ? []
      : [
          {
            file: settings,
            path,
            message: `There is no service "${service}".`,
            hint: 'Write an id of services.json.',
          },
        ],
  )
}

function fileOf(lang: string): string {
  return `person/${lang}.json`
}
