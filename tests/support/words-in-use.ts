import ts from 'typescript'
import { nodesOf, parse } from './architecture/syntax.ts'

/** The keys that one file asks words for. */
export interface KeysAsked {
  /** Keys written out, with their namespace: `interface:back`. */
  readonly keys: readonly string[]
  /** Keys that are made from parts: ``interface:notice.${notice}`` */
  readonly patterns: readonly string[]
  /** What is asked for in a way that cannot be read: each is a mistake. */
  readonly unread: readonly string[]
}

/**
 * Every key of the interface’s words that a file asks for: the first argument of `words(…)`,
 * `setting.words(…)` and `i18n.t(…)`, written out, as a choice between two, or as a constant of the same file.
 * A key without a namespace is of the namespace in which the nearest function around it declares `words`.
 *
 * @param path decides whether the text is read as JSX
 */
export function keysAskedIn(path: string, text: string): KeysAsked {
  const asked = nodesOf(parse(path, text))
    .filter(ts.isCallExpression)
    .filter(({ expression }) => /^(.+\.)?words$|^i18n\.t$/.test(expression.getText()))
    .flatMap((call) => {
      const [key] = call.arguments
      return key ? meaningsOf(key).map((meaning) => inNamespace(meaning, call)) : []
    })
  const found = (kind: Meaning['kind']) =>
    asked.filter((meaning) => meaning.kind === kind).map((meaning) => meaning.text)
  return { keys: found('key'), patterns: found('pattern'), unread: found('unread') }
}

interface Meaning {
  readonly kind: 'key' | 'pattern' | 'unread'
  readonly text: string
}

function meaningsOf(key: ts.Expression): readonly Meaning[] {
  if (ts.isStringLiteralLike(key)) return [{ kind: 'key', text: key.text }]
  if (ts.isTemplateExpression(key)) return [{ kind: 'pattern', text: key.getText().slice(1, -1) }]
  if (ts.isConditionalExpression(key)) {
    return [key.whenTrue, key.whenFalse].flatMap(meaningsOf)
  }
  const [declared] = scopesOf(key)
    .flatMap(nodesOf)
    .filter(ts.isVariableDeclaration)
    .filter(({ name }) => name.getText() === key.getText())
  return declared?.initializer
    ? meaningsOf(declared.initializer)
    : [{ kind: 'unread', text: key.getText() }]
}

function inNamespace({ kind, text }: Meaning, call: ts.CallExpression): Meaning {
  if (kind === 'unread' || text.includes(':')) return { kind, text }
  const namespace = namespaceAt(call)
  return namespace === null ? { kind: 'unread', text } : { kind, text: `${namespace}:${text}` }
}

/** Null where the functions around a call do not tell, and the file has words of several namespaces. */
function namespaceAt(call: ts.CallExpression): string | null {
  if (/\bsetting\.words$|^i18n\.t$/.test(call.expression.getText())) return 'interface'
  const scopes = scopesOf(call).map((scope) => nodesOf(scope).flatMap(namespacesAt))
  const inFile = new Set(scopes.at(-1))
  const [nearest] = scopes.slice(0, -1).flat()
  if (nearest !== undefined) return nearest
  const [only = 'interface'] = inFile
  return inFile.size > 1 ? null : only
}

/** The namespace that a declaration of `words` chooses, if it is one and says so itself. */
function namespacesAt(node: ts.Node): readonly string[] {
  const isDeclaration =
    ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isParameter(node)
  if (!isDeclaration || !/\bwords\b/.test(node.name.getText())) return []
  const type = ts.isPropertyAssignment(node) ? undefined : node.type?.getText()
  if (type !== undefined && /^Words\b|^WordsWith</.test(type)) return ['interface']
  const given = node.initializer
  if (!given) return []
  if (/\bsetting$|^i18n\.t$/.test(given.getText())) return ['interface']
  return ts.isCallExpression(given) ? namespacesChosen(given) : []
}

function namespacesChosen({ expression, arguments: given }: ts.CallExpression): readonly string[] {
  const isHook = expression.getText() === 'useWords'
  if (!isHook && !expression.getText().endsWith('.getFixedT')) return []
  const name = given[isHook ? 0 : 1]
  const first = name && ts.isArrayLiteralExpression(name) ? name.elements[0] : name
  if (!first) return ['interface']
  return ts.isStringLiteralLike(first) ? [first.text] : []
}

/** The functions around a node, the nearest first, and at last its file. */
function scopesOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isSourceFile(node)) return [node]
  const around = scopesOf(node.parent)
  return ts.isFunctionLike(node) ? [node, ...around] : around
}
