// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { chooseIdleMinutes, chosenIdleMinutes } from '#device/idle-limit.ts'

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

test('a device that nobody has set waits 5 minutes', () => {
  expect(chosenIdleMinutes()).toBe(5)
})

test.each([1, 5, 30])('%i minutes can be chosen, and are kept', (minutes) => {
  chooseIdleMinutes(minutes)
  expect(chosenIdleMinutes()).toBe(minutes)
})

test.each([0, 31, -1, 1.5, NaN, Infinity])('%d minutes cannot be chosen', (minutes) => {
  chooseIdleMinutes(10)
  chooseIdleMinutes(minutes)
  expect(chosenIdleMinutes()).toBe(10)
})

describe('what cannot be meant is read as 5 minutes', () => {
  test.each(['', '0', '31', '1e9', '-5', '2.5', 'NaN', 'Infinity', 'five', '[]', '{"a":1}'])(
    '“%s”',
    (text) => {
      localStorage.setItem('idle-minutes', text)
      expect(chosenIdleMinutes()).toBe(5)
    },
  )
})

test('a browser that refuses storage waits 5 minutes, and throws nothing', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  chooseIdleMinutes(30)
  expect(chosenIdleMinutes()).toBe(5)
})
