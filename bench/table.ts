import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The neutral table that every contender has to answer. */
export interface Table {
  readonly name: string
  readonly start: string
  readonly questions: Readonly<Record<string, TableQuestion>>
  readonly outcomes: Readonly<Record<string, { readonly title: string; readonly says: string }>>
}

export interface TableQuestion {
  readonly asks: string
  readonly answers: Readonly<Record<string, { readonly says: string; readonly to: string }>>
}

/** One tap on a path: the words that are tapped, and the heading that must come next. */
export interface Tap {
  readonly words: string
  readonly then: string
}

export const table = JSON.parse(
  readFileSync(join(import.meta.dirname, 'neutral.json'), 'utf8'),
) as Table

/** Every path of a table from its first question to an outcome. Pure. */
export function pathsOf(table: Table): readonly (readonly Tap[])[] {
  const from = (id: string): readonly (readonly Tap[])[] => {
    const question = table.questions[id]
    if (question === undefined) return [[]]
    return Object.values(question.answers).flatMap(({ says, to }) =>
      from(to).map((rest) => [{ words: says, then: headingOf(table, to) }, ...rest]),
    )
  }
  return from(table.start)
}

/** What the screen of a question or outcome is headed by. Pure. */
export function headingOf({ questions, outcomes }: Table, id: string): string {
  const heading = questions[id]?.asks ?? outcomes[id]?.title
  if (heading === undefined) throw new Error(`The table has no question or outcome "${id}".`)
  return heading
}

/** A longest path: what is tapped for the times. Pure. */
export function longestPath(table: Table): readonly Tap[] {
  return pathsOf(table).reduce((longest, path) => (path.length > longest.length ? path : longest))
}
