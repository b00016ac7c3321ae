import { nearest } from '#check/load/hints.ts'
import { kindOf } from '#flow/graph.ts'
import type { Finding } from '#check/load/problem.ts'
import type { Pathway } from '#flow/schema.ts'
import { edgePlaces } from './places.ts'
import { rule } from './rule.ts'
import {
  conditionsUsed,
  rolesUsed,
  servicesUsed,
  sourcesUsed,
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
  rule('unknown-role', 'Every role that a step is for is in "roles".', ['pathway'], ({ pathway }) =>
    unknown(rolesUsed(pathway), 'role', pathway.roles, '"roles"'),
  ),
  rule(
    'unknown-source',
    'Every source that is named is in sources.json.',
    ['pathway', 'services', 'signs', 'sources'],
    ({ sources, ...area }) =>
      unknown(sourcesUsed(area), 'source', Object.keys(sources), 'sources.json'),
  ),
]

function startUnknown({ pathway }: { readonly pathway: Pathway }): readonly Finding[] {
  const { start, questions } = pathway
  return unknown(
    [{ file: 'pathway.json', id: start, path: ['start'] }],
    'question',
    Object.keys(questions),
    '"questions"',
  )
}

function unknownTarget({ pathway }: { readonly pathway: Pathway }): readonly Finding[] {
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
