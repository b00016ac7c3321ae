import { expect, test } from 'vitest'
import { merge } from '#check/load/draft.ts'

/** The examples of RFC 7396, appendix A, and what the standard leaves to the language. */
test.each([
  { value: { a: 'b' }, patch: { a: 'c' }, merged: { a: 'c' } },
  { value: { a: 'b' }, patch: { b: 'c' }, merged: { a: 'b', b: 'c' } },
  { value: { a: 'b' }, patch: { a: null }, merged: {} },
  { value: { a: 'b', b: 'c' }, patch: { a: null }, merged: { b: 'c' } },
  { value: { a: ['b'] }, patch: { a: 'c' }, merged: { a: 'c' } },
  { value: { a: 'c' }, patch: { a: ['b'] }, merged: { a: ['b'] } },
  { value: { a: { b: 'c' } }, patch: { a: { b: 'd', c: null } }, merged: { a: { b: 'd' } } },
  { value: { a: [{ b: 'c' }] }, patch: { a: [1] }, merged: { a: [1] } },
  { value: ['a', 'b'], patch: ['c', 'd'], merged: ['c', 'd'] },
  { value: { a: 'b' }, patch: ['c'], merged: ['c'] },
  { value: { a: 'foo' }, patch: null, merged: null },
  { value: { a: 'foo' }, patch: 'bar', merged: 'bar' },
  { value: { e: null }, patch: { a: 1 }, merged: { e: null, a: 1 } },
  { value: [1, 2], patch: { a: 'b', c: null }, merged: { a: 'b' } },
  { value: {}, patch: { a: { bb: { ccc: null } } }, merged: { a: { bb: {} } } },
])('$value with $patch is $merged', ({ value, patch, merged }) => {
  expect(merge(value, patch)).toEqual(merged)
})

test('keys keep their order, and new ones follow', () => {
  const merged = merge({ one: 1, two: 2 }, { three: 3, one: 4 })
  expect(JSON.stringify(merged)).toBe('{"one":4,"two":2,"three":3}')
})

test('what is merged is not changed', () => {
  const value = { a: { b: 1 } }
  merge(value, { a: { b: 2, c: 3 } })
  expect(value).toEqual({ a: { b: 1 } })
})
