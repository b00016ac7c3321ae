// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  keptFor,
  readSavedCase,
  removeSavedCase,
  saveCase,
  type SavedCase,
} from '#device/saved-case.ts'

const now = Date.parse('2027-02-03T12:00:00Z')
const given = { version: '2027-01-04', role: 'ward', trail: [{ node: 'hurt', answer: 'no' }] }
const saved: SavedCase = { ...given, savedAt: now, expiresAt: now + keptFor }

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.restoreAllMocks())

test('a case is kept for 30 minutes at most', () => {
  expect(keptFor).toBe(30 * 60 * 1000)
})

test('nothing but ids, the version and the deadline is kept, and only in this tab', () => {
  expect(saveCase(saved)).toBe(true)
  expect(Object.values(sessionStorage).map((text) => JSON.parse(String(text)) as unknown)).toEqual([
    saved,
  ])
  expect(localStorage.length).toBe(0)
})

describe('a saved case is read', () => {
  test.each([
    { rule: 'at once', at: now, is: { status: 'found', saved } },
    { rule: 'in its last ms', at: now + keptFor - 1, is: { status: 'found', saved } },
    { rule: 'at its deadline', at: now + keptFor, is: { status: 'expired' } },
    { rule: 'years later', at: now + 1e11, is: { status: 'expired' } },
    { rule: 'when the clock was set back', at: now - 1, is: { status: 'expired' } },
    { rule: 'when the clock shows no time', at: NaN, is: { status: 'expired' } },
  ])('$rule: $is.status', ({ at, is }) => {
    saveCase(saved)
    expect(readSavedCase(at)).toEqual(is)
    expect(sessionStorage.length).toBe(is.status === 'found' ? 1 : 0)
    expect(readSavedCase(now)).toEqual(is.status === 'found' ? is : { status: 'none' })
  })

  test('and one that is saved again has the new deadline', () => {
    saveCase(saved)
    const later = { ...saved, savedAt: now + 1000, expiresAt: now + 1000 + keptFor }
    saveCase(later)
    expect(readSavedCase(now + keptFor)).toEqual({ status: 'found', saved: later })
  })
})

describe('what cannot be read is dropped, and said to be corrupt', () => {
  test.each([
    { rule: 'no text', text: '' },
    { rule: 'no JSON', text: '{' },
    { rule: 'null', text: 'null' },
    { rule: 'a list', text: '[]' },
    { rule: 'a number', text: '1' },
    { rule: 'nothing in it', text: '{}' },
    { rule: 'a version that is a number', text: json({ version: 1 }) },
    { rule: 'no role', text: json({ role: undefined }) },
    { rule: 'a time that is no number', text: json({ savedAt: 'now' }) },
    { rule: 'a deadline that is no number', text: json({ expiresAt: null }) },
    {
      rule: 'a deadline further off than 30 minutes',
      text: json({ expiresAt: now + keptFor + 1 }),
    },
    { rule: 'no trail', text: json({ trail: undefined }) },
    { rule: 'a trail that is an object', text: json({ trail: {} }) },
    { rule: 'an entry that is null', text: json({ trail: [null] }) },
    { rule: 'an entry without an answer', text: json({ trail: [{ node: 'hurt' }] }) },
    { rule: 'an entry of numbers', text: json({ trail: [{ node: 1, answer: 2 }] }) },
  ])('$rule', ({ text }) => {
    sessionStorage.setItem('case', text)
    expect(readSavedCase(now)).toEqual({ status: 'corrupt' })
    expect(readSavedCase(now)).toEqual({ status: 'none' })
  })
})

test('a saved case is removed at once when it is told to be', () => {
  saveCase(saved)
  removeSavedCase()
  expect(readSavedCase(now)).toEqual({ status: 'none' })
})

test('a browser that refuses storage keeps nothing, says so, and throws nothing', () => {
  vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  expect(saveCase(saved)).toBe(false)
  expect(readSavedCase(now)).toEqual({ status: 'none' })
  removeSavedCase()
})

function json(part: object): string {
  return JSON.stringify({ ...saved, ...part })
}
