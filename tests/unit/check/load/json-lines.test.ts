import { expect, test } from 'vitest'
import { lineOf } from '#check/load/json.ts'

const text = `
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
])('$name', ({ path, line }) => {
  expect(lineOf(text, path)).toBe(line)
})

test('a file without anything in it has one line', () => {
  expect(lineOf('', ['a'])).toBe(1)
})
