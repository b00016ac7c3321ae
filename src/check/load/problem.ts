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

/** Where something stands: `path` is such as `questions.age.answers.adult` or `calls[0].service`. */
export interface Place {
  readonly file: string
  readonly path: string
  /** Counted from 1. */
  readonly line: number
}

/** The keys and positions that lead to a place inside a file. */
export type Path = readonly (string | number)[]

/** What a rule found, before it is known on which line that stands. */
export interface Finding {
  readonly file: string
  readonly path: Path
  readonly message: string
  readonly hint: string
}

/**
 * A path as an author reads it.
 *
 * @example pathInWords(['outcomes', 'child', 'calls', 0, 'service']) // 'outcomes.child.calls[0].service'
 */
export function pathInWords(path: Path): string {
  return path.map(stepInWords).join('').replace(/^\./, '')
}

function stepInWords(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`
  return /[./]/.test(step) ? `["${step}"]` : `.${step}`
}
