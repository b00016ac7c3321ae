import ts from 'typescript'
import { type Exception, type SourceText } from './rules.ts'
import { lineOf, nodesOf, parse } from './syntax.ts'

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

/** Whether a text says a name as a word, or as words of a name in code: not as a part of a longer word. */
export function isNamedIn(text: string, name: string): boolean {
  const words = text.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase()
  return new RegExp(`(?<![a-z0-9])${name}(?![a-z0-9])`).test(words)
}

/** What may stand between the digits of one number. */
const gap = String.raw`(?:&nbsp;|\\u00a0|[ \t\u00a0\u2009\u202f()._-]){0,3}`

/** Anything of the shape of a British number in full: +44 or 0, and 9 or 10 digits. */
const shape =
  /(?<![\w.])(?:(?:\+44|0044)[ \u00a0]?(?:\(0\))?|\(?0(?=\d{2}))(?:\)?[ \u00a0-]?\d){9,10}(?!\w)/g

/**
 * Every telephone number in a file: one of a shipped pathway, however it is spaced and with or
 * without its country code, and anything else of the shape of a British number.
 *
 * A short code, such as 999, is an ordinary number too: in code it counts as a value and inside a
 * text, never in a comment; in style sheets and drawings not at all.
 *
 * @param numbers as `services.json` writes them
 */
export function numbersIn(file: SourceText, numbers: readonly string[]): readonly string[] {
  const whole = { text: file.text, line: 1 }
  const found = [
    ...numbers.filter(isLong).flatMap((number) => matches(whole, longPattern(number))),
    ...matches(whole, shape),
    ...numbers
      .filter((number) => !isLong(number))
      .flatMap((number) => textsOf(file).flatMap((text) => matches(text, shortPattern(number)))),
  ].map(
    ({ number, line }) =>
      `${file.path}:${String(line)} has the telephone number ${number}: numbers stand in services.json alone, so that one edit changes them everywhere.`,
  )
  return [...new Set(found)]
}

interface Passage {
  readonly text: string
  /** The line on which it begins, from 1. */
  readonly line: number
}

function matches({ text, line }: Passage, pattern: RegExp) {
  return [...text.matchAll(pattern)].map((match) => ({
    number: match[0],
    line: line + text.slice(0, match.index).split('\n').length - 1,
  }))
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '')
}

function isLong(number: string): boolean {
  return digitsOf(number).length > 4
}

/** A long number, with 0, with +44, or with neither. */
function longPattern(number: string): RegExp {
  const shared = digitsOf(number).replace(/^(44|0)/, '')
  const code = String.raw`(?:(?:\+44|0044|\(?0)${gap})?`
  return new RegExp(code + Array.from(shared).join(gap) + String.raw`(?!\d)`, 'g')
}

/** A short code that is not part of a word, a time, a date or another number. */
function shortPattern(number: string): RegExp {
  return new RegExp(String.raw`(?<!\w|\d[.,:-])${number}(?!\w|[.,:-]\d)`, 'g')
}

function textsOf({ path, text }: SourceText): readonly Passage[] {
  if (/\.(css|scss|svg)$/.test(path)) return []
  if (!/\.tsx?$/.test(path)) return [{ text, line: 1 }]
  return nodesOf(parse(path, text)).flatMap((node) =>
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    ts.isJsxText(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
      ? [{ text: node.text, line: lineOf(node) }]
      : [],
  )
}
