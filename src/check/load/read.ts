import * as z from 'zod'
import { id } from '#services/schema.ts'
import { lineOf, readJson } from './json.ts'
import {
  type Finding,
  formatKeyPath,
  type KeyPath,
  likeliest,
  listed,
  nearest,
  type Problem,
} from './problem.ts'

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

/** What a rule found, with the line on which it is in the text of the file. */
export function problemOf(rule: string, finding: Finding, text: string): Problem {
  const { file, path, message, hint } = finding
  return {
    rule,
    where: { file, path: formatKeyPath(path), line: lineOf(text, path) },
    message,
    hint,
  }
}

export type ShapeRule = 'unknown-key' | 'missing-key' | 'bad-id' | 'wrong-value'

export type ShapeFinding = Finding & { readonly rule: ShapeRule }

/** Compares a value with a schema, and says in an author's words everything that does not fit. */
export function shapeProblems(
  file: string,
  schema: z.core.$ZodType,
  value: unknown,
): readonly ShapeFinding[] {
  const result = z.safeParse(schema, value)
  if (result.success) return []
  const issues = result.error.issues.flatMap((issue) => unfolded(issue))
  return issues
    .flatMap((issue) => findings(schema, value, issue))
    .map((found) => ({ ...found, file }))
}

type Issue = z.core.$ZodIssue
type Said = Omit<ShapeFinding, 'file'>

/** An issue of one of several kinds of value, when it is plain which of the kinds was meant. */
function unfolded(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.filter((issues) =>
    issues.every((one) => one.path.length > 0 || ofKeys(one)),
  )
  const [only, ...others] = meant
  if (only === undefined || others.length > 0) return [issue]
  return only.flatMap((one) => unfolded({ ...one, path: [...issue.path, ...one.path] }))
}

function ofKeys(issue: Issue): boolean {
  return issue.code === 'unrecognized_keys'
}

function findings(schema: z.core.$ZodType, value: unknown, issue: Issue): readonly Said[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(keysAllowedAt(schema, issue.path), path, key))
  }
  if (issue.code === 'invalid_key')
    return [wrongName(path, issue.issues[0]?.message ?? issue.message)]
  const written = writtenAt(value, path)
  if (written === undefined) return [missing(keysAllowedAt(schema, issue.path), path)]
  if (issue.message === idMessage) return [badId(path, written)]
  return [wrongValue(path, issue, written)]
}

/** What the schema of an id says: that is how an issue is known to be about an id. */
const idMessage = id.safeParse('').error?.issues[0]?.message

const idHint =
  'Write an id in small letters and digits, joined by hyphens, beginning with a letter.'

function unknownKey(known: readonly string[], path: KeyPath, key: string): Said {
  return {
    rule: 'unknown-key',
    path: [...path, key],
    message: `There is no key "${key}" here.`,
    hint: nearest(key, known),
  }
}

function wrongName(path: KeyPath, message: string): Said {
  const name = String(path.at(-1))
  if (message === idMessage) return badId(path, name)
  return { rule: 'unknown-key', path, message: `There is no key "${name}" here.`, hint: message }
}

function missing(known: readonly string[], path: KeyPath): Said {
  const key = String(path.at(-1))
  const parts = known.length > 0 ? ` It holds ${listed(known)}.` : ''
  return {
    rule: 'missing-key',
    path,
    message: `"${key}" is missing.`,
    hint: `Add "${key}".${parts}`,
  }
}

function badId(path: KeyPath, value: unknown): Said {
  return { rule: 'bad-id', path, message: `${shown(value)} is not an id.`, hint: idHint }
}

function wrongValue(path: KeyPath, issue: Issue, written: unknown): Said {
  return {
    rule: 'wrong-value',
    path,
    message: `${shown(written)} does not fit here.`,
    hint: wanted(issue, written),
  }
}

/** What somebody wrote at a place, before the schema trims it; `undefined` when it is missing. */
function writtenAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (inside, step) => Object.getOwnPropertyDescriptor(Object(inside), step)?.value as unknown,
    value,
  )
}

/** The keys that a schema allows at a place: those of every kind of object that may be there. */
function keysAllowedAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [next, ...rest] = path
  const kinds = alternatives(schema)
  if (next !== undefined) return kinds.flatMap((kind) => keysAllowedAt(inside(kind, next), rest))
  return [
    ...new Set(
      kinds.flatMap((kind) => (kind instanceof z.ZodObject ? Object.keys(kind.shape) : [])),
    ),
  ]
}

function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return alternatives(schema.def.innerType)
  return schema instanceof z.ZodUnion ? schema.options.flatMap(alternatives) : [schema]
}

function inside(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType {
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodRecord) return schema.valueType
  if (!(schema instanceof z.ZodObject)) return z.never()
  const shape: Readonly<Record<PropertyKey, z.core.$ZodType>> = schema.shape
  return shape[step] ?? z.never()
}

/** What to write instead of a value that does not fit. */
function wanted(issue: z.core.$ZodIssue, written: unknown): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), written)
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return `Write ${kinds[issue.expected] ?? issue.expected}.`
  }
  if (issue.code === 'too_small' && issue.origin === 'array') return 'Write at least one.'
  if (issue.code === 'too_big') return `Write at most ${String(issue.maximum)}.`
  if (issue.code === 'too_small')
    return 'Write something, or leave the key out if it is not needed.'
  if (issue.message.startsWith('Invalid')) return 'Use small letters joined by hyphens.'
  return issue.message
}

function oneOf(allowed: readonly string[], value: unknown): string {
  const near = typeof value === 'string' ? likeliest(value, allowed) : undefined
  const all = `Allowed: ${listed(allowed)}.`
  return near === undefined ? all : `${near} ${all}`
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  array: 'a list in [square brackets]',
  object: 'an object in {curly brackets}',
  record: 'an object in {curly brackets}',
  number: 'a number',
  boolean: 'true or false',
}

/** A value as it is written, cut when it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
