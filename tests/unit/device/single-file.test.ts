// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** The build that is one file, opened as a file and from an address. Each start loads it again. */

const now = Date.parse('2027-02-03T12:00:00Z')
const saved = {
  ...{ version: '2027-01-04', role: 'ward', savedAt: now, expiresAt: now + 60_000 },
  trail: [{ node: 'hurt', answer: 'no' }],
}

function emptyBrowser(): void {
  localStorage.clear()
  sessionStorage.clear()
}

beforeEach(emptyBrowser)
afterEach(() => {
  emptyBrowser()
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** Loads what the page keeps with, as a page does that was opened from an address. */
async function start(address: string, isSingleFile: boolean) {
  vi.resetModules()
  vi.stubGlobal('SINGLE_FILE', isSingleFile)
  vi.stubGlobal('inPage', undefined)
  vi.stubGlobal('location', new URL(address))
  return {
    ...(await import('#device/device-memory.ts')),
    ...(await import('#device/saved-case.ts')),
    ...(await import('#device/hidden.ts')),
  }
}

/** What the browser keeps. */
const kept = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]

test.each([
  { as: 'a file', address: 'file:///media/stick/index.html' },
  { as: 'a file on a shared drive', address: 'file://share/team/index.html' },
  { as: 'a file of an app on a phone', address: 'content://downloads/12' },
])(
  'opened as $as, it remembers until it is closed, and the browser keeps nothing',
  async ({ address }) => {
    const page = await start(address, true)
    expect(page.remember('works-for', 'ward')).toBe(true)
    expect(page.remembered('works-for')).toBe('ward')
    expect(page.saveCase(saved)).toBe(true)
    expect(page.readSavedCase(now)).toEqual({ status: 'found', saved })
    page.markHidden()
    expect(page.isHidden()).toBe(true)
    expect(page.readSavedCase(now)).toEqual({ status: 'none' })
    expect(kept()).toEqual([])
    const next = await start(address, true)
    expect([next.remembered('works-for'), next.isHidden()]).toEqual([null, false])
  },
)

test('opened as a file, it does not read what another file has put there', async () => {
  localStorage.setItem('works-for', 'ward')
  sessionStorage.setItem('case', JSON.stringify(saved))
  const page = await start('file:///media/stick/index.html', true)
  expect(page.remembered('works-for')).toBe(null)
  expect(page.readSavedCase(now)).toEqual({ status: 'none' })
})

test.each([
  { build: 'the one file at an address', isSingleFile: true },
  { build: 'the usual build', isSingleFile: false },
])('$build keeps what it always keeps', async ({ isSingleFile }) => {
  const page = await start('https://intranet.example/ring.html', isSingleFile)
  page.remember('works-for', 'ward')
  page.saveCase(saved)
  expect(kept()).toEqual(['works-for', 'case'])
})
