import type { Path } from '#check/load/problem.ts'
import type { Pathway } from '#flow/schema.ts'
import { stepOf } from '#flow/outcome.ts'
import { callsOf, stepLists } from './places.ts'
import type { Area } from './rule.ts'

/** One place where an id is used. */
export interface Use {
  readonly file: string
  readonly id: string
  readonly path: Path
}

/** Every use of a service in the pathway. */
export function servicesUsed(pathway: Pathway): readonly Use[] {
  const checks = Object.entries(pathway.checks)
  return [
    inPathway(pathway.emergencyService, ['emergencyService']),
    ...pathway.startServices.map((id, at) => inPathway(id, ['startServices', at])),
    ...checks.map(([node, check]) => inPathway(check.service, ['checks', node, 'service'])),
    ...callsOf(pathway).map(({ call, path }) => inPathway(call.service, [...path, 'service'])),
  ]
}

/** Every use of a step. */
export function stepsUsed(pathway: Pathway): readonly Use[] {
  return stepLists(pathway).flatMap(({ uses, path }) =>
    uses.map((use, at) => {
      const inside = typeof use === 'string' ? [] : ['step']
      return inPathway(stepOf(use), [...path, at, ...inside])
    }),
  )
}

/** Every use of a role. */
export function rolesUsed(pathway: Pathway): readonly Use[] {
  return stepLists(pathway).flatMap(({ uses, path }) =>
    uses.flatMap((use, at) => {
      const roles = typeof use === 'string' ? [] : use.for
      return roles.map((role, place) => inPathway(role, [...path, at, 'for', place]))
    }),
  )
}

/** Every condition that a call names. */
export function conditionsUsed(pathway: Pathway): readonly Use[] {
  return callsOf(pathway).flatMap(({ call, path }) =>
    call.if === undefined ? [] : [inPathway(call.if, [...path, 'if'])],
  )
}

/** Every use of a source: in the pathway, the services and the signs. */
export function sourcesUsed({
  pathway,
  services,
  signs,
}: Pick<Area, 'pathway' | 'services' | 'signs'>): readonly Use[] {
  return [
    ...citedIn('pathway.json', 'questions', pathway.questions),
    ...citedIn('pathway.json', 'outcomes', pathway.outcomes),
    ...citedIn('pathway.json', 'steps', pathway.steps),
    ...citedIn('pathway.json', 'script.lines', pathway.script?.lines ?? {}),
    ...citedIn('services.json', 'services', services.services),
    ...Object.entries(signs).flatMap(([language, { sources }]) =>
      sources.map((id, at) => ({ file: `signs/${language}.json`, id, path: ['sources', at] })),
    ),
    ...citedIn('services.json', 'access', services.access ?? {}),
  ]
}

type Citing = Readonly<Record<string, { readonly sources: readonly string[] }>>

function citedIn(file: string, block: string, entries: Citing): readonly Use[] {
  return Object.entries(entries).flatMap(([key, { sources }]) =>
    sources.map((id, at) => ({ file, id, path: [...block.split('.'), key, 'sources', at] })),
  )
}

function inPathway(id: string, path: Path): Use {
  return { file: 'pathway.json', id, path }
}
