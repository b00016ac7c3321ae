import { existsSync, readFileSync } from 'node:fs'
import type { NamedTest } from './part.ts'

/** The tests that are named and are not there: one that was renamed, moved or removed. */
export function missingTests(
  named: readonly NamedTest[],
  read: (file: string) => string | null = readTest,
): readonly NamedTest[] {
  return named.filter(({ file, title }) => !titlesIn(read(file) ?? '').has(withoutTags(title)))
}

/** Tags say where a test runs, and not which it is. */
function withoutTags(title: string): string {
  return title.replace(/ @[\w-]+/g, '')
}

function readTest(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** The titles of tests in a file, without tags; that of a row or a loop as it is written, gaps and all. */
function titlesIn(source: string): ReadonlySet<string> {
  // A line that calls test, with or without its table, up to the first text in it.
  const call = /^\s*test(?:\.each(?:<[^>]+>)?\([^]*?\))?\(\s*(['"`])([^]*?)(?<!\\)\1,/gm
  return new Set([...source.matchAll(call)].map(([, , title = '']) => withoutTags(title)))
}
