import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { keyProblems, reservedKeys } from './json-keys.ts'
import { lineAt } from './json-lines.ts'
import type { Problem } from './problem.ts'

/** A file read as JSON; `value` is `undefined` when it is not JSON. */
export interface Reading {
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/**
 * Reads a text as strict JSON: no comments, no comma at the end, no key twice in one object, and
 * no reserved key. The value leaves reserved keys out. Pure.
 */
export function readJson(file: string, written: string): Reading {
  const text = written.replace(byteOrderMark, '')
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first !== undefined) return notJson(file, lineAt(text, first.offset), saysOf(first))
  return {
    value: JSON.parse(text, withoutReserved) as unknown,
    problems: root === undefined ? [] : keyProblems(file, text, root),
  }
}

/** Some editors on Windows write it at the start of a file. */
const byteOrderMark = /^\uFEFF/

const unreadable = 'A character here is not allowed in JSON.'

const syntax: Readonly<Record<string, string>> = {
  InvalidSymbol: 'There is a word here that JSON does not know.',
  UnexpectedEndOfNumber: 'This is not a number as JSON writes it.',
  PropertyNameExpected: 'A key in double quotes is expected here. Is there a comma too many?',
  ValueExpected: 'A value is expected here. Is there a comma too many?',
  ColonExpected: 'A colon is missing after the key.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'The file goes on after its end.',
  InvalidCommentToken: 'Comments are not allowed.',
  UnexpectedEndOfString: 'A closing quotation mark is missing.',
}

function saysOf(error: ParseError): string {
  return syntax[printParseErrorCode(error.error)] ?? unreadable
}

function notJson(file: string, line: number, message: string): Reading {
  const hint = 'Put this right first: nothing else in this file can be read until then.'
  return {
    value: undefined,
    problems: [{ rule: 'not-json', where: { file, path: '', line }, message, hint }],
  }
}

/** Leaves a reserved key out: `JSON.parse` drops what is made `undefined`. */
function withoutReserved(key: string, value: unknown): unknown {
  return reservedKeys.has(key) ? undefined : value
}
