import { lineAt } from '#check/load/json.ts'
import type { Problem } from '#check/load/problem.ts'
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
