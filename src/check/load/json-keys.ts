import type { Node } from 'jsonc-parser'
import { lineAt } from './json-lines.ts'
import type { Path, Problem } from './problem.ts'
import { pathInWords } from './problem.ts'

/** Keys that every JavaScript object has already, and that would be found where nobody wrote them. */
export const reservedKeys: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
])

/** What is wrong with the keys of a file: written twice in one object, or reserved. */
export function keyProblems(file: string, text: string, root: Node): readonly Problem[] {
  return keysOf(root).flatMap(({ name, path, offset, again }) => {
    const where = { file, path: pathInWords(path), line: lineAt(text, offset) }
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
export interface WrittenKey {
  readonly name: string
  readonly path: Path
  readonly offset: number
  readonly again: boolean
}

/** Every key of a file, outer keys first, each with the keys and positions that lead to it. */
export function keysOf(node: Node, path: Path = []): readonly WrittenKey[] {
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

function twice(where: Problem['where'], name: string): Problem {
  return {
    rule: 'duplicate-key',
    where,
    message: `The key "${name}" is written twice in the same object.`,
    hint: 'Only one of the two would count, silently. Keep the one that is meant.',
  }
}

function taken(where: Problem['where'], name: string): Problem {
  return {
    rule: 'reserved-key',
    where,
    message: `The key "${name}" is reserved: every object in JavaScript has it already.`,
    hint: 'Choose another word.',
  }
}
