import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '#check/load/json.ts'

test.each([
  { name: 'a comment', text: '{ "a": 1 } // one', line: 1, says: 'Comments are not allowed.' },
  {
    name: 'a comma at the end',
    text: '{\n  "a": 1,\n}',
    line: 3,
    says: 'A key in double quotes is expected here. Is there a comma too many?',
  },
  {
    name: 'a missing comma',
    text: '{\n  "a": 1\n  "b": 2\n}',
    line: 3,
    says: 'A comma is missing before this.',
  },
  {
    name: 'a missing colon',
    text: '{ "a" 1 }',
    line: 1,
    says: 'A colon is missing after the key.',
  },
  { name: 'a missing brace', text: '{\n "a": 1\n', line: 3, says: 'A closing } is missing.' },
  { name: 'a missing bracket', text: '{\n "a": [1\n', line: 3, says: 'A closing ] is missing.' },
  {
    name: 'single quotes',
    text: "{ 'a': 1 }",
    line: 1,
    says: 'There is a word here that JSON does not know.',
  },
  {
    name: 'a key without quotes',
    text: '{ a: 1 }',
    line: 1,
    says: 'There is a word here that JSON does not know.',
  },
  { name: 'two values', text: '{} {}', line: 1, says: 'The file goes on after its end.' },
  {
    name: 'nothing',
    text: '',
    line: 1,
    says: 'A value is expected here. Is there a comma too many?',
  },
  {
    name: 'only spaces',
    text: ' \n ',
    line: 2,
    says: 'A value is expected here. Is there a comma too many?',
  },
  {
    name: 'a line break in a text',
    text: '{ "a": "one\ntwo" }',
    line: 1,
    says: 'A closing quotation mark is missing.',
  },
  {
    name: 'a backslash in a text',
    text: '{ "a": "C:\\x" }',
    line: 1,
    says: 'A character here is not allowed in JSON.',
  },
  {
    name: 'a number with a zero before it',
    text: '{ "a": 01 }',
    line: 1,
    says: 'A comma is missing before this.',
  },
  {
    name: 'a number that ends in a full stop',
    text: '{ "a": 1. }',
    line: 1,
    says: 'This is not a number as JSON writes it.',
  },
  {
    name: 'NaN',
    text: '{ "a": NaN }',
    line: 1,
    says: 'There is a word here that JSON does not know.',
  },
  {
    name: 'a merge conflict',
    text: '<<<<<<< HEAD\n{}\n',
    line: 1,
    says: 'There is a word here that JSON does not know.',
  },
])('$name is not JSON', ({ text, line, says }) => {
  expect(readJson('a.json', text)).toEqual({
    value: undefined,
    problems: [
      {
        rule: 'not-json',
        where: { file: 'a.json', path: '', line },
        message: says,
        hint: 'Put this right first: nothing else in this file can be read until then.',
      },
    ],
  })
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

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
