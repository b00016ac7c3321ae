import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineOf, readJson } from '#check/load/json.ts'

const unknownWord = 'There is a word here that JSON does not know.'
const noValue = 'A value is expected here. Is there a comma too many?'
const noKey = 'A key in double quotes is expected here. Is there a comma too many?'

test.each<[name: string, text: string, line: number, says: string]>([
  ['a comment', '{ "a": 1 } // one', 1, 'Comments are not allowed.'],
  ['a comma at the end', '{\n  "a": 1,\n}', 3, noKey],
  ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3, 'A comma is missing before this.'],
  ['a missing colon', '{ "a" 1 }', 1, 'A colon is missing after the key.'],
  ['a missing brace', '{\n "a": 1\n', 3, 'A closing } is missing.'],
  ['a missing bracket', '{\n "a": [1\n', 3, 'A closing ] is missing.'],
  ['single quotes', "{ 'a': 1 }", 1, unknownWord],
  ['a key without quotes', '{ a: 1 }', 1, unknownWord],
  ['two values', '{} {}', 1, 'The file goes on after its end.'],
  ['nothing', '', 1, noValue],
  ['only spaces', ' \n ', 2, noValue],
  ['a line break in a text', '{ "a": "one\ntwo" }', 1, 'A closing quotation mark is missing.'],
  ['a backslash', '{ "a": "C:\\x" }', 1, 'A character here is not allowed in JSON.'],
  ['a number with a zero before it', '{ "a": 01 }', 1, 'A comma is missing before this.'],
  ['a number with no end', '{ "a": 1. }', 1, 'This is not a number as JSON writes it.'],
  ['NaN', '{ "a": NaN }', 1, unknownWord],
  ['a merge conflict', '<<<<<<< HEAD\n{}\n', 1, unknownWord],
])('%s is not JSON', (_, text, line, message) => {
  const where = { file: 'a.json', path: '', line }
  const hint = 'Put this right first: nothing else in this file can be read until then.'
  const problems = [{ rule: 'not-json', where, message, hint }]
  expect(readJson('a.json', text)).toEqual({ value: undefined, problems })
})

test('a text is read, or refused, as the parser of every browser does', () => {
  const seen = { read: 0, refused: 0 }
  const piece = fc.constantFrom(
    ...String.raw`{ } [ ] : , " \ 0 1 - . e E + t / *`.split(' '),
    ' ',
    '\n',
    '\t',
    '#',
    '"a":',
    'null',
    'true',
    '\u00a0',
    '\u0000',
  )
  const text = fc.oneof(
    fc.json(),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(text, (written) => {
      const { value, problems } = readJson('a.json', written)
      const isRead = problems.every(({ rule }) => rule !== 'not-json')
      seen[isRead ? 'read' : 'refused'] += 1
      expect(isRead).toBe(isJson(written))
      if (isRead && problems.length === 0) expect(value).toEqual(JSON.parse(written))
    }),
    { numRuns: 500 },
  )
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(50)
})

test('a byte order mark is left out at the start, and kept in a text', () => {
  expect(readJson('a.json', '\uFEFF{ "a": "\uFEFF" }').value).toEqual({ a: '\uFEFF' })
  expect(readJson('a.json', '{ "a": "\uFEFF" }').value).toEqual({ a: '\uFEFF' })
})

test('a key that is written twice is found in the text, wherever it stands', () => {
  const { problems } = readJson('a.json', '{\n "a": [{ "b": 1,\n "b": 2 }],\n "a": 3\n}')
  expect(problems.map(({ rule, where }) => [rule, where.path, where.line])).toEqual([
    ['duplicate-key', 'a[0].b', 3],
    ['duplicate-key', 'a', 4],
  ])
})

test('the same key in two objects is not written twice', () => {
  expect(readJson('a.json', '{ "a": { "b": 1 }, "c": { "b": 2 } }')).toEqual({
    value: { a: { b: 1 }, c: { b: 2 } },
    problems: [],
  })
})

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
  'the key %s is refused and left out',
  (key) => {
    const { value, problems } = readJson('a.json', `{ "a": { "${key}": { "b": 1 } } }`)
    expect(value).toEqual({ a: {} })
    expect(problems.map(({ rule, where }) => [rule, where.path])).toEqual([
      ['reserved-key', `a.${key}`],
    ])
  },
)

const severalLines = `
{
  "a":
    1,
  "list": [
    "first",
    {
      "b":
        2
    }
  ]
}`

test.each([
  { name: 'a key, not its value', path: ['a'], line: 3 },
  { name: 'a value in a list', path: ['list', 0], line: 6 },
  { name: 'an object in a list', path: ['list', 1], line: 7 },
  { name: 'a key inside it', path: ['list', 1, 'b'], line: 8 },
  { name: 'what should contain a key', path: ['list', 1, 'c', 'd'], line: 7 },
  { name: 'what should contain a value', path: ['list', 5], line: 5 },
  { name: 'a key that is nowhere', path: ['c'], line: 1 },
  { name: 'the file itself', path: [], line: 1 },
])('the line of $name is $line', ({ path, line }) => {
  expect(lineOf(severalLines, path)).toBe(line)
})

test('a file without anything in it has one line', () => {
  expect(lineOf('', ['a'])).toBe(1)
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
