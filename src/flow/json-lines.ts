import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { Path } from './problem.ts'

/**
 * The line, counted from 1, on which a place stands; when there is no such place, the line of what
 * should contain it. A key counts, not its value.
 */
export function lineOf(text: string, path: Path): number {
  const root = parseTree(text)
  for (let length = path.length; root !== undefined && length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node !== undefined) return lineAt(text, (keyOf(node) ?? node).offset)
  }
  return 1
}

/** The line, counted from 1, of the character at an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function keyOf(node: Node): Node | undefined {
  return node.parent?.type === 'property' ? node.parent.children?.[0] : undefined
}
