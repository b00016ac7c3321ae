import * as z from 'zod'
import { when } from '#flow/call-schema.ts'
import { id } from '#services/schema.ts'

/** What the values of promises are made of, and what they name. */

export const ids = z.array(id).min(1)

/** Answers to questions: any one of those listed, for each question. */
export const answers = z.record(id, ids)

/** The times at which calls are to be made. */
export const callTimes = z.array(when).min(1)

/** Something that a rule names, which must be there: a rule about nothing would always be kept. */
export interface Reference {
  readonly to: keyof Known
  /** Of an answer, `question=answer`. */
  readonly id: string
  /** The keys and positions that lead to it, from the value on that names it. */
  readonly at: Place
}

/** What there is of each kind, by id; a callee is a service or a contact. */
export interface Known {
  readonly question: readonly string[]
  readonly answer: readonly string[]
  readonly outcome: readonly string[]
  readonly role: readonly string[]
  readonly step: readonly string[]
  readonly service: readonly string[]
  readonly contact: readonly string[]
  readonly callee: readonly string[]
}

type Place = readonly (string | number)[]

/** The value itself is the id of one of these. */
export function one(to: Reference['to'], ...at: Place): (id: string) => readonly Reference[] {
  return (id) => [{ to, id, at }]
}

/** The value is a list of ids of these. */
export function each(
  to: Reference['to'],
  ...at: Place
): (ids: readonly string[]) => readonly Reference[] {
  return (ids) => ids.map((id, place) => ({ to, id, at: [...at, place] }))
}

/** Questions with answers to each, of which the questions must be there. */
export function questionsOf(given: Answers): readonly Reference[] {
  return Object.keys(given).map((id) => ({ to: 'question', id, at: [id] }))
}

/** Questions with answers to each, which must all be there. */
export function answersOf(given: Answers): readonly Reference[] {
  const answers = Object.entries(given).flatMap(([question, ids]) =>
    ids.map((id, place): Reference => {
      return { to: 'answer', id: `${question}=${id}`, at: [question, place] }
    }),
  )
  return [...questionsOf(given), ...answers]
}

type Answers = Readonly<Record<string, readonly string[]>>
