import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { type KeyPath, formatKeyPath, type Place, type Problem } from './problem.ts'

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

/** Keys that every JavaScript object has already, and that would be found where nobody wrote them. */
const reservedKeys: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
])

/** What is wrong with the keys of a file: written twice in one object, or reserved. */
function keyProblems(file: string, text: string, root: Node): readonly Problem[] {
  const isWrong = ({ name, again }: WrittenKey) => again || reservedKeys.has(name)
  return keysOf(root)
    .filter(isWrong)
    .flatMap(({ name, path, offset, again }) => {
      const where = { file, path: formatKeyPath(path), line: lineAt(text, offset) }
      return [
        ...(again ? [twice(where, name)] : []),
        ...(reservedKeys.has(name) ? [taken(where, name)] : []),
      ]
    })
}

/** The name of a property in the tree of a file. */
function nameOf(property: Node): string {
  return String(property.children?.[0]?.value)
}

/** One key as it is written in a file. */
interface WrittenKey {
  readonly name: string
  readonly path: KeyPath
  readonly offset: number
  readonly again: boolean
}

/** Every key of a file, outer keys first, each with the keys and positions that lead to it. */
export function keysOf(node: Node, path: KeyPath = []): readonly WrittenKey[] {
  const { type, children = [] } = node
  if (type === 'array') return children.flatMap((child, at) => keysOf(child, [...path, at]))
  const seen = new Set<string>()
  return children.flatMap((property) => {
    const name = nameOf(property)
    const key = { name, path: [...path, name], offset: property.offset, again: seen.has(name) }
    seen.add(name)
    const [, ...values] = property.children ?? []
    return [key, ...values.flatMap((value) => keysOf(value, key.path))]
  })
}

function twice(where: Place, name: string): Problem {
  return {
    rule: 'duplicate-key',
    where,
    message: `The key "${name}" is written twice in the same object.`,
    hint: 'Only one of the two would count, silently. Keep the one that is meant.',
  }
}

function taken(where: Place, name: string): Problem {
  return {
    rule: 'reserved-key',
    where,
    message: `The key "${name}" is reserved: every object in JavaScript has it already.`,
    hint: 'Choose another word.',
  }
}

/**
 * The line, counted from 1, on which a place is; when there is no such place, the line of what
 * should contain it. A key counts, not its value.
 */
export function lineOf(text: string, path: KeyPath): number {
  const root = parseTree(text)
  const deepestFirst = path.map((_, back) => path.slice(0, path.length - back))
  const nodes = deepestFirst.map((place) => root && findNodeAtLocation(root, place))
  const node = nodes.find((found) => found !== undefined)
  return node === undefined ? 1 : lineAt(text, withKey(node).offset)
}

/** The line, counted from 1, of the character at an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** A value together with its key; as it is in a list. */
function withKey(node: Node): Node {
  return node.parent?.type === 'property' ? node.parent : node
}
