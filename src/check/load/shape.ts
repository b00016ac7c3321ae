import * as z from 'zod'
import { id } from '#services/schema.ts'
import { listed, nearest } from './hints.ts'
import type { Finding, Path } from './problem.ts'
import { keysAllowedAt } from './shape-keys.ts'
import { shown, wanted } from './shape-words.ts'

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

function unknownKey(known: readonly string[], path: Path, key: string): Said {
  return {
    rule: 'unknown-key',
    path: [...path, key],
    message: `There is no key "${key}" here.`,
    hint: nearest(key, known),
  }
}

function wrongName(path: Path, message: string): Said {
  const name = String(path.at(-1))
  if (message === idMessage) return badId(path, name)
  return { rule: 'unknown-key', path, message: `There is no key "${name}" here.`, hint: message }
}

function missing(known: readonly string[], path: Path): Said {
  const key = String(path.at(-1))
  const parts = known.length > 0 ? ` It holds ${listed(known)}.` : ''
  return {
    rule: 'missing-key',
    path,
    message: `"${key}" is missing.`,
    hint: `Add "${key}".${parts}`,
  }
}

function badId(path: Path, value: unknown): Said {
  return { rule: 'bad-id', path, message: `${shown(value)} is not an id.`, hint: idHint }
}

function wrongValue(path: Path, issue: Issue, written: unknown): Said {
  return {
    rule: 'wrong-value',
    path,
    message: `${shown(written)} does not fit here.`,
    hint: wanted(issue, written),
  }
}

/** What somebody wrote at a place, before the schema trims it; `undefined` when it is missing. */
function writtenAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) => Object.getOwnPropertyDescriptor(Object(inside), step)?.value as unknown,
    value,
  )
}
