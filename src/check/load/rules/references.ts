import type { Area } from '#check/load/area.ts'
import { type Finding, type KeyPath, nearest } from '#check/load/problem.ts'
import { kindOf } from '#flow/graph.ts'
import { stepsFor } from '#flow/outcome.ts'
import { rule } from './rule.ts'
import {
  conditionsUsed,
  contactsUsed,
  edgePlaces,
  rolesUsed,
  servicesUsed,
  sourcesUsed,
  stepLists,
  stepsUsed,
  type Use,
} from './uses.ts'

/** What is named must be there. */
export const referenceRules = [
  rule('start-unknown', 'The start is a question of this pathway.', ['pathway'], startUnknown),
  rule('unknown-target', 'Every answer leads to a node that is there.', ['pathway'], unknownTarget),
  rule(
    'unknown-service',
    'Every service that the pathway names is in services.json.',
    ['pathway', 'services'],
    ({ pathway, services }) =>
      unknown(servicesUsed(pathway), 'service', Object.keys(services.services), 'services.json'),
  ),
  rule(
    'unknown-contact',
    'Every contact that a call names is in "contacts".',
    ['pathway'],
    ({ pathway }) => unknown(contactsUsed(pathway), 'contact', contactIds(pathway), '"contacts"'),
  ),
  rule(
    'contact-or-service',
    'No contact has the id of a service.',
    ['pathway', 'services'],
    contactOrService,
  ),
  rule('unknown-step', 'Every step that is used is in "steps".', ['pathway'], ({ pathway }) =>
    unknown(stepsUsed(pathway), 'step', Object.keys(pathway.steps), '"steps"'),
  ),
  rule(
    'unknown-condition',
    'Every condition that a call names has words.',
    ['pathway', 'texts'],
    ({ pathway, texts }) => {
      const known = new Set(Object.values(texts).flatMap((text) => Object.keys(text.conditions)))
      return unknown(
        conditionsUsed(pathway),
        'condition',
        [...known],
        '"conditions" of text/en.json',
      )
    },
  ),
  rule(
    'unknown-role',
    'Every role that a step or a contact is for is in "roles".',
    ['pathway'],
    ({ pathway }) => unknown(rolesUsed(pathway), 'role', pathway.roles, '"roles"'),
  ),
  rule(
    'unknown-source',
    'Every source that is named is in sources.json.',
    ['pathway', 'services', 'signs', 'sources'],
    ({ sources, ...area }) =>
      unknown(sourcesUsed(area), 'source', Object.keys(sources), 'sources.json'),
  ),
]

function startUnknown({ pathway }: Pick<Area, 'pathway'>): readonly Finding[] {
  const { start, questions } = pathway
  return unknown(
    [{ file: 'pathway.json', id: start, path: ['start'] }],
    'question',
    Object.keys(questions),
    '"questions"',
  )
}

function contactIds(pathway: Area['pathway']): readonly string[] {
  return Object.keys(pathway.contacts ?? {})
}

function contactOrService({
  pathway,
  services,
}: Pick<Area, 'pathway' | 'services'>): readonly Finding[] {
  const both = contactIds(pathway).filter((id) => Object.hasOwn(services.services, id))
  return both.map((id) => ({
    file: 'pathway.json',
    path: ['contacts', id],
    message: `"${id}" is a contact and a service.`,
    hint: 'Give the contact an id that no service has.',
  }))
}

function unknownTarget({ pathway }: Pick<Area, 'pathway'>): readonly Finding[] {
  const wrong = edgePlaces(pathway).filter(
    ({ edge }) => !Object.hasOwn(pathway[`${edge.kind}s`], edge.to),
  )
  return wrong.map(({ edge, path }) => {
    const really = kindOf(pathway, edge.to)
    const otherKind = `"${edge.to}" is of another kind: write {"${String(really)}": "${edge.to}"}.`
    return {
      file: 'pathway.json',
      path: [...path, edge.kind],
      message: `"${edge.answer}" leads to the ${edge.kind} "${edge.to}", which is not there.`,
      hint:
        really === undefined ? nearest(edge.to, Object.keys(pathway[`${edge.kind}s`])) : otherKind,
    }
  })
}

/** A finding for each use of an id that nobody has. */
export function unknown(
  uses: readonly Use[],
  kind: string,
  known: readonly string[],
  home: string,
): readonly Finding[] {
  const wrong = uses.filter((use) => !known.includes(use.id))
  return wrong.map(({ file, path, id }) => ({
    file,
    path,
    message: `There is no ${kind} "${id}" in ${home}.`,
    hint: nearest(id, known),
  }))
}

/** Nothing is said twice. */
export const repeatRules = [
  rule(
    'listed-twice',
    'Nothing is twice in a list, and nobody is shown a step twice on one outcome.',
    ['pathway'],
    listedTwice,
  ),
]

function listedTwice({ pathway }: Pick<Area, 'pathway'>): readonly Finding[] {
  return [
    ...repeats(['roles'], pathway.roles),
    ...repeats(['startServices'], pathway.startServices),
    ...repeats(['otherwise'], pathway.otherwise ?? []),
    ...stepLists(pathway).flatMap(({ path, uses }) => {
      const kind = path.at(-1) === 'ready' ? 'ready' : 'steps'
      const everywhere = path[0] === 'everywhere' ? [] : pathway.everywhere[kind]
      return pathway.roles.flatMap((role) =>
        repeats(path, stepsFor([...uses, ...everywhere], role)),
      )
    }),
  ].filter(isFirst)
}

function repeats(path: KeyPath, ids: readonly string[]): readonly Finding[] {
  const again = ids.filter((id, at) => ids.indexOf(id) < at)
  return again.map((id) => ({
    file: 'pathway.json',
    path,
    message: `"${id}" is here twice.`,
    hint: 'Delete one of the two. What "everywhere" has is on every outcome already.',
  }))
}

function isFirst(finding: Finding, at: number, all: readonly Finding[]): boolean {
  const same = (other: Finding) =>
    other.message === finding.message && other.path.join() === finding.path.join()
  return all.findIndex(same) === at
}
