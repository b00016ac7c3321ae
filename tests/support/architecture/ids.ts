import ts from 'typescript'
import { lineOf, nodesOf } from '../../../scripts/test/imports.ts'
import { type Exception } from './rules.ts'

/**
 * Every string, template and JSX text that is equal to an id of a shipped pathway. An id inside a
 * longer text, and a name in code such as `person.age`, are fine.
 */
export function idsIn(
  file: ts.SourceFile,
  ids: ReadonlyMap<string, string>,
  exceptions: readonly Exception[],
): readonly string[] {
  return nodesOf(file).flatMap((node) => {
    const text = textOf(node)
    const kind = text === null ? undefined : ids.get(text)
    if (text === null || kind === undefined || isExcepted(text, file.fileName, exceptions))
      return []
    return [
      `${file.fileName}:${String(lineOf(node))} says "${text}", the id of ${kind}: take it from the pathway, so that practitioners can change it without us.`,
    ]
  })
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  return ts.isJsxText(node) ? node.text.trim() : null
}

function isExcepted(id: string, path: string, exceptions: readonly Exception[]): boolean {
  return exceptions.some((exception) => exception.id === id && (exception.only ?? path) === path)
}
