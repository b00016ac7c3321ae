import type * as z from 'zod'
import { readJson } from './json.ts'
import { lineOf } from './json-lines.ts'
import { type Finding, pathInWords, type Problem } from './problem.ts'
import { shapeProblems } from './shape.ts'

/** One file, read: either it has the shape of its schema, or what is wrong with it is here. */
export interface FileRead<Content> {
  /** `undefined` when the file has not the right shape. */
  readonly content: Content | undefined
  readonly problems: readonly Problem[]
}

/** Reads one file and compares it with its schema. Pure. */
export function readFile<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): FileRead<z.output<Schema>> {
  const { value, problems } = readJson(file, text)
  if (value === undefined) return { content: undefined, problems }
  const { data } = schema.safeParse(value)
  const misshapen = shapeProblems(file, schema, value)
  return {
    content: data,
    problems: [...problems, ...misshapen.map((found) => problemOf(found.rule, found, text))],
  }
}

/** What a rule found, with the line on which it stands in the text of the file. */
export function problemOf(rule: string, finding: Finding, text: string): Problem {
  const { file, path, message, hint } = finding
  return { rule, where: { file, path: pathInWords(path), line: lineOf(text, path) }, message, hint }
}
