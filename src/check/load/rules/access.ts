import type { Finding } from '#check/load/problem.ts'
import { type Area, rule } from './rule.ts'

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
