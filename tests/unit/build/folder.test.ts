import { expect, test } from 'vitest'
import { signIn } from '../../../scripts/build/folder.ts'

test.each([
  { path: '/home/a#1/tool', sign: '#' },
  { path: '/home/a?/tool', sign: '?' },
  { path: '/home/a 1/50% off/tool', sign: null },
  { path: 'C:\\tools\\tool', sign: null },
])('$path cannot be built for its $sign', ({ path, sign }) => {
  expect(signIn(path)).toBe(sign)
})
