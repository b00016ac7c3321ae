import type { Finding, Path } from '#check/load/problem.ts'

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
  path: Path = [],
): readonly Finding[] {
  if (typeof value === 'string') return isReadable(value) ? [] : [found(file, path)]
  if (typeof value !== 'object' || value === null) return []
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown, at) => [at, one] as const)
    : Object.entries(value)
  return entries.flatMap(([key, inside]) => hiddenCharacters(file, inside, [...path, key]))
}

function found(file: string, path: Path): Finding {
  return {
    file,
    path,
    message: 'A character here cannot be seen.',
    hint: 'Type the words anew, without copying them.',
  }
}
