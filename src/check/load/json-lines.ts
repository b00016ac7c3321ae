import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { Path } from './problem.ts'

/**
 * The line, counted from 1, on which a place stands; when there is no such place, the line of what
 * should contain it. A key counts, not its value.
 */
export function lineOf(text: string, path: Path): number {
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

/** A value together with its key; as it is when it stands in a list. */
function withKey(node: Node): Node {
  return node.parent?.type === 'property' ? node.parent : node
}
