import * as z from 'zod'
import type { Case } from './case.ts'
import { answers, answersOf, each, ids, type Reference } from './references.ts'

/** The situations that a clause of a rule is about: all of them, where it is left out. */
export const situation = z.strictObject({
  answered: answers
    .meta({ description: 'Each of these questions was answered with one of these answers.' })
    .optional(),
  notAnswered: answers
    .meta({ description: 'None of these questions was answered with one of these answers.' })
    .optional(),
  notAsked: ids.meta({ description: 'None of these questions was asked.' }).optional(),
  endsAt: ids.meta({ description: 'The path ends at one of these outcomes.' }).optional(),
  roles: ids.meta({ description: 'The user works for one of these.' }).optional(),
})

export type Situation = z.infer<typeof situation>

/** Tells whether a case is in a situation. */
export function isIn(when: Situation): (one: Case) => boolean {
  const { answered = {}, notAnswered = {}, notAsked = [], endsAt, roles } = when
  const given = Object.entries(answered).map(factsOf)
  const notGiven = [...Object.entries(notAnswered).flatMap(factsOf), ...notAsked]
  return ({ facts, outcome, role }) =>
    (roles?.includes(role) ?? true) &&
    (endsAt?.includes(outcome) ?? true) &&
    given.every((oneOf) => oneOf.some((fact) => facts.has(fact))) &&
    !notGiven.some((fact) => facts.has(fact))
}

/** What a situation names. */
export function referencesIn(when: Situation): readonly Reference[] {
  const { answered = {}, notAnswered = {}, notAsked = [], endsAt = [], roles = [] } = when
  return [
    ...under('answered', answersOf(answered)),
    ...under('notAnswered', answersOf(notAnswered)),
    ...each('question', 'notAsked')(notAsked),
    ...each('outcome', 'endsAt')(endsAt),
    ...each('role', 'roles')(roles),
  ]
}

function under(key: string, references: readonly Reference[]): readonly Reference[] {
  return references.map((reference) => ({ ...reference, at: [key, ...reference.at] }))
}

function factsOf([question, given]: readonly [string, readonly string[]]): readonly string[] {
  return given.map((answer) => `${question}=${answer}`)
}
