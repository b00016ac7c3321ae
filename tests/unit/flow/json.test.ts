import { expect, test } from 'vitest'
import { readJson } from '#flow/json.ts'

test.each([
  { name: 'a comment', text: '{ "a": 1 } // one', line: 1 },
  { name: 'a comma at the end', text: '{\n  "a": 1,\n}', line: 3 },
  { name: 'a missing comma', text: '{\n  "a": 1\n  "b": 2\n}', line: 3 },
  { name: 'a missing colon', text: '{ "a" 1 }', line: 1 },
  { name: 'a missing brace', text: '{\n "a": 1\n', line: 3 },
  { name: 'single quotes', text: "{ 'a': 1 }", line: 1 },
  { name: 'a key without quotes', text: '{ a: 1 }', line: 1 },
  { name: 'two values', text: '{} {}', line: 1 },
  { name: 'nothing', text: '', line: 1 },
  { name: 'only spaces', text: ' \n ', line: 2 },
  { name: 'a line break in a text', text: '{ "a": "one\ntwo" }', line: 1 },
  { name: 'a number with a zero before it', text: '{ "a": 01 }', line: 1 },
  { name: 'NaN', text: '{ "a": NaN }', line: 1 },
  { name: 'a merge conflict', text: '<<<<<<< HEAD\n{}\n', line: 1 },
])('$name is not JSON', ({ text, line }) => {
  const { value, problems } = readJson('a.json', text)
  expect(value).toBe(undefined)
  expect(problems.map(({ rule, where }) => ({ rule, line: where.line }))).toEqual([
    { rule: 'not-json', line },
  ])
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
