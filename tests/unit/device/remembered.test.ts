// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rememberedLanguage, rememberLanguage } from '#device/remembered-language.ts'
import { rememberedRole, rememberRole } from '#device/remembered-role.ts'
import { rememberVersion } from '#device/seen-version.ts'

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

test('a device remembers the role used last', () => {
  expect(rememberedRole()).toBe(null)
  rememberRole('ward')
  rememberRole('visit')
  expect(rememberedRole()).toBe('visit')
})

test('a device remembers the language chosen last', () => {
  expect(rememberedLanguage()).toBe(null)
  rememberLanguage('pl')
  rememberLanguage('en')
  expect(rememberedLanguage()).toBe('en')
})

test('a device tells which version it showed before this one', () => {
  expect(rememberVersion('2027-01-04')).toBe(null)
  expect(rememberVersion('2027-01-04')).toBe('2027-01-04')
  expect(rememberVersion('2027-02-01')).toBe('2027-01-04')
  expect(rememberVersion('2027-02-01')).toBe('2027-02-01')
})

test('a browser that refuses storage remembers nothing, and throws nothing', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  rememberRole('ward')
  expect(rememberedRole()).toBe(null)
  rememberLanguage('pl')
  expect(rememberedLanguage()).toBe(null)
  expect(rememberVersion('2027-01-04')).toBe(null)
})
