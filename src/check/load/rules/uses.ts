import type { Area } from '#check/load/area.ts'
import type { KeyPath } from '#check/load/problem.ts'
import { type Edge, edgesFrom } from '#flow/graph.ts'
import { stepOf } from '#flow/outcome.ts'
import type { Call, Pathway, StepUse } from '#flow/schema.ts'

/** One place where an id is used. */
export interface Use {
  readonly file: string
  readonly id: string
  readonly path: KeyPath
}

/** Every use of a service in the pathway. */
export function servicesUsed(pathway: Pathway): readonly Use[] {
  const checks = Object.entries(pathway.checks)
  return [
    inPathway(pathway.emergencyService, ['emergencyService']),
    ...pathway.startServices.map((id, at) => inPathway(id, ['startServices', at])),
    ...checks.map(([node, check]) => inPathway(check.service, ['checks', node, 'service'])),
    ...callsOf(pathway).flatMap(({ call, path }) =>
      'service' in call ? [inPathway(call.service, [...path, 'service'])] : [],
    ),
  ]
}

/** Every use of a contact: in calls. */
export function contactsUsed(pathway: Pathway): readonly Use[] {
  return callsOf(pathway).flatMap(({ call, path }) =>
    'contact' in call ? [inPathway(call.contact, [...path, 'contact'])] : [],
  )
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

/** Every use of a role: in steps and in contacts. */
export function rolesUsed(pathway: Pathway): readonly Use[] {
  const ofContacts = Object.entries(pathway.contacts ?? {}).flatMap(
    ([contact, { for: roles = [] }]) =>
      roles.map((role, place) => inPathway(role, ['contacts', contact, 'for', place])),
  )
  const ofSteps = stepLists(pathway).flatMap(({ uses, path }) =>
    uses.flatMap((use, at) => {
      const roles = typeof use === 'string' ? [] : use.for
      return roles.map((role, place) => inPathway(role, [...path, at, 'for', place]))
    }),
  )
  return [...ofSteps, ...ofContacts]
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
    ...citedIn('pathway.json', 'contacts', pathway.contacts ?? {}),
    ...citedIn('pathway.json', 'script.lines', pathway.script?.lines ?? {}),
    ...citedIn('services.json', 'services', services.services),
    ...Object.entries(signs).flatMap(([language, { groups }]) =>
      citedIn(`signs/${language}.json`, 'groups', groups),
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

function inPathway(id: string, path: KeyPath): Use {
  return { file: 'pathway.json', id, path }
}

/** Every call of every outcome, with its place in `pathway.json`. */
export function callsOf(pathway: Pathway): readonly { node: string; call: Call; path: KeyPath }[] {
  return Object.entries(pathway.outcomes).flatMap(([node, { calls }]) =>
    calls.map((call, at) => ({ node, call, path: ['outcomes', node, 'calls', at] })),
  )
}

/** The lists of steps, with their places: those of each outcome, and those that are everywhere. */
export function stepLists(
  pathway: Pathway,
): readonly { uses: readonly StepUse[]; path: KeyPath }[] {
  const outcomes = Object.entries(pathway.outcomes).flatMap(([node, { steps, ready }]) => [
    { uses: steps, path: ['outcomes', node, 'steps'] },
    { uses: ready, path: ['outcomes', node, 'ready'] },
  ])
  const { steps, ready } = pathway.everywhere
  return [
    ...outcomes,
    { uses: steps, path: ['everywhere', 'steps'] },
    { uses: ready, path: ['everywhere', 'ready'] },
  ]
}

/** Every edge, with its place in `pathway.json`. */
export function edgePlaces(pathway: Pathway): readonly { edge: Edge; path: KeyPath }[] {
  const { questions, checks, outcomes } = pathway
  const answers = { questions, checks }
  const asked = Object.entries(answers).flatMap(([block, nodes]) =>
    Object.keys(nodes).flatMap((node) =>
      edgesFrom(pathway, node).map((edge) => ({
        edge,
        path: [block, node, 'answers', edge.answer],
      })),
    ),
  )
  const onward = Object.keys(outcomes).flatMap((node) =>
    edgesFrom(pathway, node).map((edge) => ({ edge, path: ['outcomes', node, edge.answer] })),
  )
  return [...asked, ...onward]
}

/** Where a node is in `pathway.json`. */
export function nodePlace(pathway: Pathway, node: string): KeyPath {
  const { questions, checks } = pathway
  if (Object.hasOwn(questions, node)) return ['questions', node]
  return [Object.hasOwn(checks, node) ? 'checks' : 'outcomes', node]
}
