import { posix } from 'node:path'
import ts from 'typescript'
import { importsOf, lineOf, nodesOf, parse } from './imports.ts'

export interface SourceText {
  /** From the root of the project, with `/`. */
  readonly path: string
  readonly text: string
}

interface Source {
  readonly path: string
  readonly file: ts.SourceFile
  /** What it takes from the other files. */
  readonly uses: readonly Use[]
}

interface Use {
  readonly path: string
  readonly names: readonly string[] | 'all'
}

/**
 * Every file that nothing leads to and every export that no other file takes, as sentences. Pure.
 *
 * Tests and settings of tools are where use begins, and files that a text such as `package.json`
 * mentions. A script or setting that names a file by its path takes all of it. A type may be
 * exported for the sake of an export that speaks of it.
 *
 * @param code the TypeScript files
 * @param texts other files, which may mention those by their path from the root
 */
export function deadCode(code: readonly SourceText[], texts: readonly SourceText[]) {
  const paths = new Set(code.map(({ path }) => path))
  const sources = code.map((source) => readSource(source, paths))
  const mentioned = texts.flatMap(({ text }) => pathsIn(text, '.', paths))
  const starts = sources.filter(({ path }) => isStart(path) || mentioned.includes(path))
  const alive = reachable(starts, sources)
  const used = sources.filter(({ path }) => alive.has(path)).flatMap(({ uses }) => uses)
  return sources.flatMap((source) => {
    if (!alive.has(source.path)) return [`${source.path}: nothing leads to this file.`]
    if (isStart(source.path)) return []
    return exportsOf(source.file)
      .filter(({ name }) => !used.some((use) => takes(use, source.path, name)))
      .filter(({ name, isType }) => !(isType && isUsedWithin(source.file, name)))
      .map(
        ({ name, line }) =>
          `${source.path}:${String(line)} exports ${name}, which no other file takes: remove it, or the word export.`,
      )
  })
}

function isStart(path: string): boolean {
  return /\.(test|spec|config)\.tsx?$|\.d\.ts$/.test(path)
}

function takes(use: Use, path: string, name: string): boolean {
  return use.path === path && (use.names === 'all' || use.names.includes(name))
}

function reachable(starts: readonly Source[], sources: readonly Source[]): ReadonlySet<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const alive = new Set<string>()
  const left = starts.map(({ path }) => path)
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (alive.has(path)) continue
    alive.add(path)
    left.push(...(byPath.get(path)?.uses ?? []).map((use) => use.path))
  }
  return alive
}

function readSource({ path, text }: SourceText, paths: ReadonlySet<string>): Source {
  const file = parse(path, text)
  const folder = posix.dirname(path)
  const imported = importsOf(file).flatMap(({ address, names }) => {
    const target = address === null ? null : resolve(address, folder)
    return target !== null && paths.has(target) ? [{ path: target, names }] : []
  })
  const mentioned = (mayMention(path) ? nodesOf(file) : [])
    .filter((node) => (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && !isAddress(node))
    .flatMap((node) => pathsIn(node.getText(), folder, paths))
    .filter((target) => target !== path)
    .map((target) => ({ path: target, names: 'all' as const }))
  return { path, file, uses: [...imported, ...mentioned] }
}

/** A test speaks of files without using them. */
function mayMention(path: string): boolean {
  return path.startsWith('scripts/') || path.endsWith('.config.ts')
}

/** Whether a string is the address of an import, which says what it takes. */
function isAddress({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)
}

function resolve(address: string, folder: string): string | null {
  if (address.startsWith('#')) return `src/${address.slice(1)}`
  return address.startsWith('.') ? posix.join(folder, address) : null
}

/** The files whose paths a text mentions, from the root or from a folder. */
function pathsIn(text: string, folder: string, paths: ReadonlySet<string>): readonly string[] {
  return (text.match(/[\w@./-]+\.tsx?\b/g) ?? [])
    .flatMap((path) => [posix.join('.', path.replace(/^\//, '')), posix.join(folder, path)])
    .filter((path) => paths.has(path))
}

function isUsedWithin(file: ts.SourceFile, name: string): boolean {
  return nodesOf(file).filter((node) => ts.isIdentifier(node) && node.text === name).length > 1
}

interface Export {
  readonly name: string
  readonly line: number
  readonly isType: boolean
}

function exportsOf(file: ts.SourceFile): readonly Export[] {
  return file.statements.flatMap((statement) =>
    exportedNames(statement).map((name) => ({
      name,
      line: lineOf(statement),
      isType: ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
    })),
  )
}

function exportedNames(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause
    return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : []
  }
  if (ts.isExportAssignment(statement)) return ['default']
  if (!ts.canHaveModifiers(statement) || !isExported(statement)) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  }
  const isDefault = ts
    .getModifiers(statement)
    ?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  if (isDefault) return ['default']
  return ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
    ? [statement.name?.text ?? 'default']
    : []
}

function isExported(statement: ts.HasModifiers): boolean {
  return (
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
  )
}
