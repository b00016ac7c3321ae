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
 *
 * @param path decides whether the text is read as JSX
 */
export function keysAskedIn(path: string, text: string): KeysAsked {
  const nodes = nodesOf(parse(path, text))
  const calls = nodes.filter(ts.isCallExpression)
  const namespace = namespaceOf(calls)
  const asked = calls
    .filter(({ expression }) => /^(.+\.)?words$|^i18n\.t$/.test(expression.getText()))
    .flatMap(({ arguments: [key] }) => (key ? meaningsOf(key, nodes) : []))
  const found = (kind: Meaning['kind']) =>
    asked.filter((meaning) => meaning.kind === kind).map((meaning) => meaning.text)
  const full = (key: string) => (key.includes(':') ? key : `${namespace}:${key}`)
  return {
    keys: found('key').map(full),
    patterns: found('pattern').map(full),
    unread: found('unread'),
  }
}

interface Meaning {
  readonly kind: 'key' | 'pattern' | 'unread'
  readonly text: string
}

function meaningsOf(key: ts.Expression, nodes: readonly ts.Node[]): readonly Meaning[] {
  if (ts.isStringLiteralLike(key)) return [{ kind: 'key', text: key.text }]
  if (ts.isTemplateExpression(key)) return [{ kind: 'pattern', text: key.getText().slice(1, -1) }]
  if (ts.isConditionalExpression(key)) {
    return [key.whenTrue, key.whenFalse].flatMap((either) => meaningsOf(either, nodes))
  }
  const declared = nodes
    .filter(ts.isVariableDeclaration)
    .find(({ name }) => name.getText() === key.getText())
  return declared?.initializer
    ? meaningsOf(declared.initializer, nodes)
    : [{ kind: 'unread', text: key.getText() }]
}

/** The namespace in which a file’s keys are looked up first. */
function namespaceOf(calls: readonly ts.CallExpression[]): string {
  const chosen = calls.flatMap(({ expression, arguments: given }) => {
    if (expression.getText() === 'useTranslation') return given.slice(0, 1)
    return expression.getText().endsWith('.getFixedT') ? given.slice(1, 2) : []
  })
  const names = chosen.flatMap((name) => {
    const first = ts.isArrayLiteralExpression(name) ? name.elements[0] : name
    return first && ts.isStringLiteralLike(first) ? [first.text] : []
  })
  return names[0] ?? 'interface'
}
