import type { Path } from '#flow/problem.ts'
import type { Clause, LessSafe } from '#flow/safety-schema.ts'
import type { Use } from './uses.ts'

/** What a part of `safety.json` names, by kind. An answer is `question=answer`. */
export interface SafetyUses {
  readonly questions: readonly Use[]
  readonly answers: readonly Use[]
  readonly outcomes: readonly Use[]
  readonly roles: readonly Use[]
  readonly steps: readonly Use[]
  readonly services: readonly Use[]
}

/**
 * What a clause names. Answers that it promises to be there are not among them: when one is not,
 * the promise itself is broken, and says so in better words.
 */
export function usesInClause({ when = {}, then }: Clause, path: Path): SafetyUses {
  const inWhen = [...path, 'when']
  const inThen = [...path, 'then']
  const { answered = {}, notAnswered = {}, notAsked, endsAt, roles } = when
  return {
    questions: [
      ...named(answered, [...inWhen, 'answered']),
      ...named(notAnswered, [...inWhen, 'notAnswered']),
      ...named(then.offersAnswers ?? {}, [...inThen, 'offersAnswers']),
      ...listed(notAsked, [...inWhen, 'notAsked']),
      ...listed(then.neverAsks, [...inThen, 'neverAsks']),
      ...listed(then.asks, [...inThen, 'asks']),
      ...one(then.goesOnTo, [...inThen, 'goesOnTo']),
    ],
    answers: [
      ...answersIn(answered, [...inWhen, 'answered']),
      ...answersIn(notAnswered, [...inWhen, 'notAnswered']),
    ],
    outcomes: [
      ...listed(endsAt, [...inWhen, 'endsAt']),
      ...listed(then.endsOnlyAt, [...inThen, 'endsOnlyAt']),
    ],
    roles: listed(roles, [...inWhen, 'roles']),
    steps: [
      ...one(then.identifiesWithoutConsentOnlyAfter, [
        ...inThen,
        'identifiesWithoutConsentOnlyAfter',
      ]),
      ...one(then.callsOnlyAfter?.step, [...inThen, 'callsOnlyAfter', 'step']),
      ...listed(then.hasStepOf, [...inThen, 'hasStepOf']),
      ...listed(then.hasNoStepOf, [...inThen, 'hasNoStepOf']),
    ],
    services: [
      ...one(then.nextFirstCall, [...inThen, 'nextFirstCall']),
      ...one(then.emergencyService, [...inThen, 'emergencyService']),
      ...one(then.isOpenAt?.service, [...inThen, 'isOpenAt', 'service']),
      ...one(then.callsOnlyAfter?.service, [...inThen, 'callsOnlyAfter', 'service']),
      ...listed(then.callsNowAreOpen?.except, [...inThen, 'callsNowAreOpen', 'except']),
      ...listed(then.callsOnlyTo?.services, [...inThen, 'callsOnlyTo', 'services']),
      ...listsOfServices.flatMap((name) => listed(then[name], [...inThen, name])),
    ],
  }
}

/** What the definition of a less safe route names. */
export function usesInLessSafe({ loses, gains, asks }: LessSafe): SafetyUses {
  const none = { answers: [], outcomes: [], roles: [], steps: [] }
  return {
    ...none,
    questions: listed(asks, ['lessSafe', 'asks']),
    services: [...listed(loses, ['lessSafe', 'loses']), ...listed(gains, ['lessSafe', 'gains'])],
  }
}

/** The promises that are a list of services. */
const listsOfServices = [
  'callsNow',
  'callsNowOnlyWhileOpen',
  'neverIfNobodyAnswers',
  'callsOneOf',
  'neverCalls',
  'callsOnlyOnCondition',
  'identifiesNobodyTo',
  'identifiesOnlyWithConsentTo',
  'callsIf',
] as const

type Answers = Readonly<Record<string, readonly string[]>>

function answersIn(answers: Answers, path: Path): readonly Use[] {
  return Object.entries(answers).flatMap(([question, given]) =>
    given.map((answer, at) => ({
      file,
      id: `${question}=${answer}`,
      path: [...path, question, at],
    })),
  )
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
function named(answers: Answers, path: Path): readonly Use[] {
  return Object.keys(answers).map((id) => ({ file, id, path: [...path, id] }))
}
