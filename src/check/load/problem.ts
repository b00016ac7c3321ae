import { closest, distance } from 'fastest-levenshtein'

/**
 * One thing that is wrong in a data file, in the words of its author.
 */
export interface Problem {
  /** The name of the broken rule, as in the table of rules. */
  readonly rule: string
  readonly where: Place
  /** What is wrong. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
}

/** Where something is: `path` is such as `questions.age.answers.adult` or `calls[0].service`. */
export interface Place {
  readonly file: string
  readonly path: string
  /** Counted from 1. */
  readonly line: number
}

/** The keys and positions that lead to a place inside a file. */
export type KeyPath = readonly (string | number)[]

/** What a rule found, before it is known on which line that is. */
export interface Finding {
  readonly file: string
  readonly path: KeyPath
  readonly message: string
  readonly hint: string
}

/**
 * A path as an author reads it.
 *
 * @example formatKeyPath(['outcomes', 'child', 'calls', 0, 'service']) // 'outcomes.child.calls[0].service'
 */
export function formatKeyPath(path: KeyPath): string {
  return path.map(formatKey).join('').replace(/^\./, '')
}

function formatKey(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`
  return /[./]/.test(step) ? `["${step}"]` : `.${step}`
}

/**
 * What to do about a name that is not known: the nearest known name, or all of them.
 *
 * @example nearest('hepline', ['helpline', 'police']) // 'Did you mean "helpline"?'
 */
export function nearest(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'There is none to choose from yet.'
  return likeliest(name, known) ?? `Known here: ${listed(known)}.`
}

/** Asks whether the nearest known name was meant; `undefined` when none of them is near. */
export function likeliest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const near = closest(name, known)
  const isNear = distance(name, near) <= Math.max(2, name.length / 3)
  return isNear ? `Did you mean "${near}"?` : undefined
}

/** Names in quotation marks, the first dozen of them. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, 12).map((name) => `"${name}"`)
  const more = names.length - first.length
  return [...first, ...(more > 0 ? [`and ${String(more)} more`] : [])].join(', ')
}
