import ts from 'typescript'

export interface Import {
  /** As it is written: `#flow/load.ts`, `./hours.ts`, `react-dom/client`. Null when it is computed. */
  readonly address: string | null
  /** What is taken from it: nothing when it is only run, `all` when that cannot be told. */
  readonly names: readonly string[] | 'all'
  /** Whether it is `import()`: the other file is loaded when this line is reached. */
  readonly isDynamic: boolean
  /** From 1. */
  readonly line: number
}

const parsed = new Map<string, ts.SourceFile>()

/** Parses one file, once: several rules look at each. The text need not be on disk. */
export function parse(path: string, text: string): ts.SourceFile {
  const known = parsed.get(path)
  if (known?.text === text) return known
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind)
  parsed.set(path, file)
  return file
}

/**
 * Everything that a file imports, types too: `import`, `export … from`, `import()`,
 * `typeof import()`, `new URL('…', import.meta.url)`, `import.meta.glob()` and `require()`.
 */
export function importsOf(file: ts.SourceFile): readonly Import[] {
  return nodesOf(file).flatMap((node) =>
    importsAt(node).map((each) => ({ ...each, isDynamic: isDynamic(node), line: lineOf(node) })),
  )
}

/** The file's nodes, outermost first, in the order of the text. */
export function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return nodes
}

/** The line of a node, from 1. */
export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile()
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
}

function isDynamic(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
}

function importsAt(node: ts.Node): readonly Omit<Import, 'line' | 'isDynamic'>[] {
  if (ts.isImportDeclaration(node)) {
    return [{ address: addressOf(node.moduleSpecifier), names: namesOf(node.importClause) }]
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const clause = node.exportClause
    const names = clause && ts.isNamedExports(clause) ? clause.elements.map(nameOf) : 'all'
    return [{ address: addressOf(node.moduleSpecifier), names }]
  }
  if (ts.isImportTypeNode(node)) {
    const literal = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
    const qualifier = node.qualifier?.getText().split('.')[0]
    return [{ address: addressOf(literal), names: qualifier === undefined ? 'all' : [qualifier] }]
  }
  if (ts.isCallExpression(node) && isImporting(node.expression)) {
    return addressesOf(node.arguments[0]).map((address) => ({ address, names: 'all' }))
  }
  if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url') {
    return [{ address: addressOf(node.arguments[0]), names: 'all' }]
  }
  return []
}

function isImporting(called: ts.Expression): boolean {
  return (
    called.kind === ts.SyntaxKind.ImportKeyword ||
    ['require', 'import.meta.glob'].includes(called.getText())
  )
}

function namesOf(clause: ts.ImportClause | undefined): Import['names'] {
  const bindings = clause?.namedBindings
  if (!clause) return []
  if (bindings && ts.isNamespaceImport(bindings)) return 'all'
  const named = bindings ? bindings.elements.map(nameOf) : []
  return clause.name ? ['default', ...named] : named
}

/** The name that the other file exports, whatever it is called here. */
function nameOf(specifier: ts.ImportSpecifier | ts.ExportSpecifier): string {
  return (specifier.propertyName ?? specifier.name).text
}

function addressesOf(argument: ts.Expression | undefined): readonly (string | null)[] {
  return argument && ts.isArrayLiteralExpression(argument)
    ? argument.elements.map(addressOf)
    : [addressOf(argument)]
}

/** A template that begins with a folder counts as an address in that folder. */
function addressOf(node: ts.Node | undefined): string | null {
  if (!node) return null
  if (ts.isStringLiteralLike(node)) return node.text
  return ts.isTemplateExpression(node) && node.head.text.includes('/') ? node.head.text : null
}
