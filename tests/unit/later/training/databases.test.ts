import { afterEach, expect, test, vi } from 'vitest'
import { mayHaveDatabase } from '#later/training/databases.ts'

afterEach(() => vi.unstubAllGlobals())

test.each([
  { browser: 'has it', databases: [{ name: 'other' }, { name: 'ours' }], may: true },
  { browser: 'has others', databases: [{ name: 'other' }], may: false },
  { browser: 'has none', databases: [], may: false },
])('a browser that $browser says so', async ({ databases, may }) => {
  vi.stubGlobal('indexedDB', { databases: () => Promise.resolve(databases) })
  expect(await mayHaveDatabase('ours')).toBe(may)
})

test.each([
  { browser: 'cannot list them', indexedDB: {} },
  { browser: 'will not', indexedDB: { databases: () => Promise.reject(new Error('Refused.')) } },
  { browser: 'has no such storage', indexedDB: undefined },
])('where a browser $browser, what is kept is looked for all the same', async ({ indexedDB }) => {
  vi.stubGlobal('indexedDB', indexedDB)
  expect(await mayHaveDatabase('ours')).toBe(true)
})
