import type { Area } from '#check/load/area.ts'
import type { Finding, KeyPath } from '#check/load/problem.ts'
import { rule } from './rule.ts'
import {
  conditionsUsed,
  contactsUsed,
  servicesUsed,
  sourcesUsed,
  stepsUsed,
  type Use,
} from './uses.ts'

/** What is there must be used, and once. */
export const unusedRules = [
  rule(
    'unused',
    'Every service, contact, step, condition and source is used somewhere.',
    ['pathway', 'services', 'signs', 'sources', 'texts'],
    unused,
  ),
]

function unused(
  area: Pick<Area, 'pathway' | 'services' | 'signs' | 'sources' | 'texts'>,
): readonly Finding[] {
  const { pathway, services, sources, texts } = area
  const conditions = Object.entries(texts).flatMap(([language, text]) =>
    never(`text/${language}.json`, ['conditions'], text.conditions, conditionsUsed(pathway)),
  )
  return [
    ...never('services.json', ['services'], services.services, servicesUsed(pathway)),
    ...never('pathway.json', ['contacts'], pathway.contacts ?? {}, contactsUsed(pathway)),
    ...never('pathway.json', ['steps'], pathway.steps, stepsUsed(pathway)),
    ...never('sources.json', ['sources'], sources, sourcesUsed(area)),
    ...conditions,
  ]
}

function never(
  file: string,
  block: KeyPath,
  entries: object,
  uses: readonly Use[],
): readonly Finding[] {
  const used = new Set(uses.map((use) => use.id))
  const idle = Object.keys(entries).filter((id) => !used.has(id))
  return idle.map((id) => ({
    file,
    path: [...block, id],
    message: `Nothing uses "${id}".`,
    hint: 'Use it, or delete it everywhere.',
  }))
}
