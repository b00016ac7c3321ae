import { afterEach, expect, test, vi } from 'vitest'
import { printPage } from '#later/hand-over.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a print that throws says that nothing was printed', () => {
  vi.stubGlobal('print', () => {
    throw new DOMException('refused', 'SecurityError')
  })
  expect(printPage()).toBe('not-printed')
})

test('so does a browser that cannot print', () => {
  vi.stubGlobal('print', undefined)
  expect(printPage()).toBe('not-printed')
})

test('a print that opens is said to be printed', () => {
  vi.stubGlobal('print', () => undefined)
  expect(printPage()).toBe('printed')
})
