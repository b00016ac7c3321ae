import { afterEach, expect, test, vi } from 'vitest'
import { keepSheets } from '#device/kept-sheets.ts'

const at = (name: string) => `https://example.org/assets/${name}`
const sheets = [
  { address: at('poster.pdf'), integrity: 'sha256-1' },
  { address: at('card.pdf'), integrity: 'sha256-2' },
]

/** A browser that keeps these already. */
function browserWith(...kept: readonly string[]) {
  const keeps = new Set(kept)
  vi.stubGlobal('location', { href: 'https://example.org/' })
  vi.stubGlobal('caches', {
    open: async () => ({
      keys: async () => [...keeps].map((url) => ({ url })),
      delete: async (url: string) => keeps.delete(url),
      put: async (url: string) => void keeps.add(url),
    }),
  })
  return keeps
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('files are fetched by their hash and kept, and those of another version are removed', async () => {
  const keeps = browserWith(at('poster.pdf'), at('old.pdf'))
  const asked: unknown[] = []
  vi.stubGlobal('fetch', async (...words: readonly unknown[]) => asked.push(words))
  expect(await keepSheets(sheets)).toBe(true)
  expect(asked).toEqual([[at('card.pdf'), { integrity: 'sha256-2' }]])
  expect([...keeps].sort()).toEqual([at('card.pdf'), at('poster.pdf')])
})

test('what cannot be fetched as it was built, or kept at all, is said not to be there', async () => {
  browserWith()
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await keepSheets(sheets)).toBe(false)
  vi.stubGlobal('caches', undefined)
  expect(await keepSheets(sheets)).toBe(false)
})
