import type { Path } from '#check/load/problem.ts'
import type { Clause, LessSafe, Promises, Situation } from '#flow/safety-schema.ts'
import type { Use } from './uses.ts'

/** What a part of `safety.json` names, by kind. An answer is `question=answer`. */
export interface SafetyUses {
  readonly questions?: readonly Use[]
  readonly answers?: readonly Use[]
  readonly outcomes?: readonly Use[]
  readonly roles?: readonly Use[]
  readonly steps?: readonly Use[]
  readonly services?: readonly Use[]
}

/** What a clause names, in its situation and in what it promises. */
export function usesInClause({ when = {}, then }: Clause, path: Path): readonly SafetyUses[] {
  return [
    ...usesIn(when, [...path, 'when'], namedInSituations),
    ...usesIn(then, [...path, 'then'], namedInPromises),
  ]
}

/** What the definition of a less safe route names. */
export function usesInLessSafe({ loses, gains, asks }: LessSafe): SafetyUses {
  return {
    questions: listed(asks, ['lessSafe', 'asks']),
    services: [...listed(loses, ['lessSafe', 'loses']), ...listed(gains, ['lessSafe', 'gains'])],
  }
}

/** For each key, what its value names. */
type Namings<Values> = {
  readonly [Key in keyof Values]?: (value: NonNullable<Values[Key]>, path: Path) => SafetyUses
}

const questions = (ids: readonly string[], path: Path) => ({ questions: listed(ids, path) })
const outcomes = (ids: readonly string[], path: Path) => ({ outcomes: listed(ids, path) })
const services = (ids: readonly string[], path: Path) => ({ services: listed(ids, path) })
const service = (id: string, path: Path) => ({ services: [{ file, id, path }] })
const steps = (ids: readonly string[], path: Path) => ({ steps: listed(ids, path) })
const answers = (given: Answers, path: Path) => ({
  questions: named(given, path),
  answers: answersIn(given, path),
})

const namedInSituations: Namings<Situation> = {
  answered: answers,
  notAnswered: answers,
  notAsked: questions,
  endsAt: outcomes,
  roles: (ids, path) => ({ roles: listed(ids, path) }),
}

const namedInPromises: Namings<Promises> = {
  nextFirstCall: service,
  neverAsks: questions,
  asks: questions,
  // An answer that is promised to be there need not be: the promise says so in better words.
  offersAnswers: (given, path) => ({ questions: named(given, path) }),
  endsOnlyAt: outcomes,
  goesOnTo: (id, path) => ({ questions: [{ file, id, path }] }),
  callsNow: services,
  callsNowOnlyWhileOpen: services,
  neverIfNobodyAnswers: services,
  callsNowAreOpen: ({ except }, path) => services(except, [...path, 'except']),
  callsOneOf: services,
  neverCalls: services,
  callsOnlyTo: (calls, path) => services(calls.services, [...path, 'services']),
  callsOnlyOnCondition: services,
  identifiesNobodyTo: services,
  identifiesOnlyWithConsentTo: services,
  identifiesWithoutConsentOnlyAfter: (id, path) => ({ steps: [{ file, id, path }] }),
  callsOnlyAfter: (calls, path) => ({
    ...service(calls.service, [...path, 'service']),
    steps: [{ file, id: calls.step, path: [...path, 'step'] }],
  }),
  emergencyService: service,
  isOpenAt: (hours, path) => service(hours.service, [...path, 'service']),
  hasStepOf: steps,
  hasNoStepOf: steps,
  callsIf: services,
}

function usesIn<Values extends object>(
  values: Values,
  path: Path,
  namings: Namings<Values>,
): readonly SafetyUses[] {
  return (Object.keys(values) as (keyof Values & string)[]).flatMap((key) => {
    const value = values[key]
    return value === undefined || value === null
      ? []
      : (namings[key]?.(value, [...path, key]) ?? [])
  })
}

type Answers = Readonly<Record<string, readonly string[]>>

function answersIn(given: Answers, path: Path): readonly Use[] {
  return Object.entries(given).flatMap(([question, ids]) =>
    ids.map((id, at) => ({ file, id: `${question}=${id}`, path: [...path, question, at] })),
  )
}

const file = 'safety.json'

/** Ids in a list, each at its place. */
function listed(ids: readonly string[], path: Path): readonly Use[] {
  return ids.map((id, at) => ({ file, id, path: [...path, at] }))
}

/** Ids that are keys. */
function named(given: Answers, path: Path): readonly Use[] {
  return Object.keys(given).map((id) => ({ file, id, path: [...path, id] }))
}
