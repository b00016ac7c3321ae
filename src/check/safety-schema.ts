import * as z from 'zod'
import type { Flow } from '#flow/flow.ts'
import { id } from '#services/schema.ts'
import { promises } from './promises/all.ts'
import type { CasePromise, PathwayPromise } from './promises/promise.ts'
import { situation } from './promises/situation.ts'

/**
 * What `safety.json` may contain: the rules that every route must keep, at every moment, apart from
 * the routes. A rule is one plain sentence and a few clauses, and a clause is one promise.
 */

const schemas = Object.fromEntries(
  Object.entries(promises).map(([name, { schema }]) => [name, schema]),
) as { readonly [Name in keyof typeof promises]: (typeof promises)[Name]['schema'] }

const promise = z
  .strictObject(schemas)
  .partial()
  .refine((value) => Object.keys(value).length === 1, 'A clause promises one thing.')
  .meta({ description: 'What must be so: one promise.' })

const clause = z.strictObject({
  when: situation
    .meta({
      description: 'The situations that the clause is about; all of them, if it is left out.',
    })
    .optional(),
  then: promise,
})

const lessSafe = z.strictObject({
  loses: z.array(id).meta({
    description:
      'No change may take one of these services and contacts from somebody who is told to ring it.',
  }),
  gains: z.array(id).meta({
    description: 'No change may tell somebody to ring one of these who was not told so.',
  }),
  asks: z.array(id).meta({
    description: 'No change may ask somebody one of these questions who was not asked it.',
  }),
})

export const safetyFile = z.strictObject({
  $schema: z.string().optional(),
  lessSafe: lessSafe.default({ loses: [], gains: [], asks: [] }).meta({
    description: 'What makes a change to the routes less safe, and one to look at twice.',
  }),
  /** In the order in which they are printed. */
  rules: z
    .record(
      id,
      z.strictObject({
        says: z.string().min(1).meta({ description: 'The rule in one plain sentence.' }),
        clauses: z.array(clause).min(1).meta({
          description: 'What the sentence means, exactly. All of them must hold.',
        }),
      }),
    )
    .meta({ description: 'The rules that every route must keep, at every moment.' }),
})

export type Safety = z.infer<typeof safetyFile>['rules']
export type LessSafe = z.infer<typeof lessSafe>
export type Clause = z.infer<typeof clause>

/** A flow with the rules that its routes must keep: what the app runs, and what is checked of it. */
export interface CheckedFlow extends Flow {
  readonly safety: Safety
  readonly lessSafe: LessSafe
}

/** The promise that a clause makes, and what `safety.json` says of it. */
export function promiseOf({ then }: Clause): {
  readonly name: string
  readonly promise: CasePromise<unknown> | PathwayPromise<unknown, unknown>
  readonly value: unknown
} {
  const [name] = Object.keys(then) as (keyof typeof promises)[]
  if (name === undefined) throw new NoPromiseError()
  // The promise and the value are of one name, which the compiler cannot follow through a union.
  const promise = promises[name] as CasePromise<unknown> | PathwayPromise<unknown, unknown>
  return { name, promise, value: then[name] }
}

class NoPromiseError extends Error {
  override readonly name = 'NoPromiseError'
  constructor() {
    super('A clause promises nothing. Read safety.json through load().')
  }
}
