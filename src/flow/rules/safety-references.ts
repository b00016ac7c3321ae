import type { Path } from '#flow/problem.ts'
import type { Clause, Safety } from '#flow/safety-schema.ts'
import { unknown } from './references.ts'
import { type Area, rule } from './rule.ts'
import type { Use } from './uses.ts'

/** What the safety rules name must be there: a rule about nothing would always be kept. */
export const safetyReferenceRules = [
  rule(
    'unknown-in-safety',
    'Every question, answer, outcome, role, step and service in safety.json is there.',
    ['pathway', 'services', 'safety'],
    ({ pathway, services, safety }) =>
      clausesOf(safety).flatMap(({ clause, path }) => [
        ...unknown(questionsIn(clause, path), 'question', keys(pathway.questions), home),
        ...unknown(answersIn(clause, path), 'answer', answersOf(pathway), home),
        ...unknown(outcomesIn(clause, path), 'outcome', keys(pathway.outcomes), home),
        ...unknown(rolesIn(clause, path), 'role', pathway.roles, home),
        ...unknown(stepsIn(clause, path), 'step', keys(pathway.steps), home),
        ...unknown(servicesIn(clause, path), 'service', keys(services.services), 'services.json'),
      ]),
  ),
]

const home = 'pathway.json'
const keys = (record: Readonly<Record<string, unknown>>) => Object.keys(record)

interface Placed {
  readonly clause: Clause
  readonly path: Path
}

function clausesOf(safety: Safety): readonly Placed[] {
  return Object.entries(safety).flatMap(([id, { clauses }]) =>
    clauses.map((clause, at) => ({ clause, path: ['rules', id, 'clauses', at] })),
  )
}

function questionsIn({ when = {}, then }: Clause, path: Path): readonly Use[] {
  return [
    ...named(keys({ ...when.answered }), [...path, 'when', 'answered']),
    ...named(keys({ ...when.notAnswered }), [...path, 'when', 'notAnswered']),
    ...listed(when.notAsked, [...path, 'when', 'notAsked']),
    ...listed(then.neverAsks, [...path, 'then', 'neverAsks']),
  ]
}

/** Answers as `question=answer`, since an answer’s id is its question’s own. */
function answersIn({ when = {} }: Clause, path: Path): readonly Use[] {
  return (['answered', 'notAnswered'] as const).flatMap((kind) =>
    Object.entries(when[kind] ?? {}).flatMap(([question, given]) =>
      given.map((answer, at) => ({
        file,
        id: `${question}=${answer}`,
        path: [...path, 'when', kind, question, at],
      })),
    ),
  )
}

function answersOf(pathway: Area['pathway']): readonly string[] {
  return Object.entries(pathway.questions).flatMap(([question, { answers }]) =>
    keys(answers).map((answer) => `${question}=${answer}`),
  )
}

function outcomesIn({ when = {}, then }: Clause, path: Path): readonly Use[] {
  return [
    ...listed(when.endsAt, [...path, 'when', 'endsAt']),
    ...listed(then.endsOnlyAt, [...path, 'then', 'endsOnlyAt']),
  ]
}

function rolesIn({ when = {} }: Clause, path: Path): readonly Use[] {
  return listed(when.roles, [...path, 'when', 'roles'])
}

function stepsIn({ then }: Clause, path: Path): readonly Use[] {
  return [
    ...one(then.identifiesWithoutConsentOnlyAfter, [
      ...path,
      'then',
      'identifiesWithoutConsentOnlyAfter',
    ]),
    ...one(then.callsOnlyAfter?.step, [...path, 'then', 'callsOnlyAfter', 'step']),
    ...listed(then.hasStepOf, [...path, 'then', 'hasStepOf']),
    ...listed(then.hasNoStepOf, [...path, 'then', 'hasNoStepOf']),
  ]
}

function servicesIn({ then }: Clause, path: Path): readonly Use[] {
  const inThen = (name: string) => [...path, 'then', name]
  return [
    ...one(then.nextFirstCall, inThen('nextFirstCall')),
    ...one(then.emergencyService, inThen('emergencyService')),
    ...one(then.isOpenAt?.service, [...inThen('isOpenAt'), 'service']),
    ...one(then.callsOnlyAfter?.service, [...inThen('callsOnlyAfter'), 'service']),
    ...listed(then.callsNowAreOpen?.except, [...inThen('callsNowAreOpen'), 'except']),
    ...(
      [
        'callsNow',
        'callsNowOnlyWhileOpen',
        'neverIfNobodyAnswers',
        'callsOneOf',
        'callsIf',
      ] as const
    ).flatMap((name) => listed(then[name], inThen(name))),
  ]
}

const file = 'safety.json'

function one(id: string | undefined, path: Path): readonly Use[] {
  return id === undefined ? [] : [{ file, id, path }]
}

/** Ids in a list, each at its place. */
function listed(ids: readonly string[] = [], path: Path): readonly Use[] {
  return ids.map((id, at) => ({ file, id, path: [...path, at] }))
}

/** Ids that are keys. */
function named(ids: readonly string[], path: Path): readonly Use[] {
  return ids.map((id) => ({ file, id, path: [...path, id] }))
}
