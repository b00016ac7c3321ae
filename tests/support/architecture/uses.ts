import ts from 'typescript'
import { importsOf, lineOf, nodesOf } from './syntax.ts'
import { type Home } from './rules.ts'

/** Every use of what only one place may touch, outside that place. */
export function usesBrokenIn(file: ts.SourceFile, homes: readonly Home[]): readonly string[] {
  const strange = homes.filter(({ only }) => !isIn(file.fileName, only))
  return usesOf(file).flatMap(({ use, line }) =>
    strange
      .filter(({ uses }) => uses.includes(use))
      .map(
        ({ only, because }) =>
          `${file.fileName}:${String(line)} uses ${use}: ${only ? `only ${only} may` : 'nothing may'}, because ${because}.`,
      ),
  )
}

function isIn(path: string, place: string | null): boolean {
  return place !== null && (place.endsWith('/') ? path.startsWith(place) : path === place)
}

interface Use {
  readonly use: string
  readonly line: number
}

function usesOf(file: ts.SourceFile): readonly Use[] {
  const imported = importsOf(file).flatMap(({ address, names, line }) =>
    address === null || names === 'all'
      ? []
      : names.map((name) => ({ use: `${address}: ${name}`, line })),
  )
  const written = nodesOf(file).flatMap((node) =>
    useAt(node).map((use) => ({ use, line: lineOf(node) })),
  )
  return [...imported, ...written]
}

function useAt(node: ts.Node): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text]
  if (ts.isPropertyAccessExpression(node)) return [`${lastName(node.expression)}.${node.name.text}`]
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const name = node.argumentExpression.text
    return [name, `${lastName(node.expression)}.${name}`]
  }
  if (ts.isCallExpression(node) && lastName(node.expression) === 'Date') return ['Date()']
  if (ts.isNewExpression(node) && (node.arguments?.length ?? 0) === 0) {
    return [`new ${lastName(node.expression)}()`]
  }
  return []
}

/** `window.navigator` → `navigator` */
function lastName(expression: ts.Expression): string {
  return expression.getText().split('.').at(-1) ?? ''
}
