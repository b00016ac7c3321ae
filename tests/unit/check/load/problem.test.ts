import { expect, test } from 'vitest'
import { formatKeyPath } from '#check/load/problem.ts'

test.each([
  { path: [], says: '' },
  { path: ['outcomes', 'child', 'calls', 0, 'service'], says: 'outcomes.child.calls[0].service' },
  { path: [0, 'date'], says: '[0].date' },
  { path: ['text', 'a/b', 'c.d'], says: 'text["a/b"]["c.d"]' },
])('a place in a file is said as $says', ({ path, says }) => {
  expect(formatKeyPath(path)).toBe(says)
})
