import { lineAt } from '#check/load/json.ts'
import type { Finding, KeyPath, Problem } from '#check/load/problem.ts'
import { largestFile } from '#scenarios/schema.ts'

/** A scenario nests eight levels deep; what nests far deeper was made to break a reader. */
const deepest = 32

/** The longest scenario there can be has half as many commas and colons. */
const mostParts = 20_000

/**
 * What forbids reading a text at all: its size, how deep it nests, how many parts it has. One pass
 * over the text, without building anything of it. `null` when it may be read.
 */
export function refusalOf(file: string, text: string): Problem | null {
  if (isTooLarge(text)) return tooLarge(file)
  let depth = 0
  let parts = 0
  let isInText = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (isInText) {
      if (character === '\\' && text[at + 1] !== '\n') at += 1
      // A text that is not closed ends with its line: readers go on there too.
      if (character === '"' || character === '\n' || character === '\r') isInText = false
      continue
    }
    if (character === '"') isInText = true
    if (character === '{' || character === '[') depth += 1
    if (character === '}' || character === ']') depth -= 1
    if (character === ',' || character === ':') parts += 1
    if (depth > deepest) {
      return refused(file, lineAt(text, at), 'too-deep', 'This nests too deep for a scenario.')
    }
    if (parts > mostParts) {
      return refused(file, lineAt(text, at), 'too-many', 'This has more parts than any scenario.')
    }
  }
  return null
}

/** What is said of a file that is larger than any scenario. */
export function tooLarge(file: string): Problem {
  const most = String(largestFile / 1000)
  return refused(file, 1, 'too-large', `A scenario file has ${most} kilobytes at most.`)
}

/** Whether a text is larger, as a file, than any scenario. */
export function isTooLarge(text: string): boolean {
  return text.length > largestFile || new TextEncoder().encode(text).length > largestFile
}

function refused(file: string, line: number, rule: string, message: string): Problem {
  const hint = 'Nothing of this file was read. Choose a file that this editor has exported.'
  return { rule, where: { file, path: '', line }, message, hint }
}

/**
 * Characters that no one can see and that change what is read: halves of a character, control
 * characters other than a new line, and marks that turn the direction of writing around.
 */
const hidden = /[\p{Surrogate}\p{Cc}\u202A-\u202E\u2066-\u2069]/u

function isReadable(text: string): boolean {
  return !hidden.test(text.replaceAll('\n', ''))
}

/** Every text in a value, at any depth, that holds a character which nobody can see. Pure. */
export function hiddenCharacters(
  file: string,
  value: unknown,
  path: KeyPath = [],
): readonly Finding[] {
  if (typeof value === 'string') return isReadable(value) ? [] : [found(file, path)]
  if (typeof value !== 'object' || value === null) return []
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown, at) => [at, one] as const)
    : Object.entries(value)
  return entries.flatMap(([key, inside]) => hiddenCharacters(file, inside, [...path, key]))
}

function found(file: string, path: KeyPath): Finding {
  return {
    file,
    path,
    message: 'A character here cannot be seen.',
    hint: 'Type the words again, without copying them.',
  }
}
