// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { saveCase } from '#device/saved-case.ts'
import { failAndDropCase, showFailure } from '#first/frame/show-failure.ts'

const clear = vi.fn()

beforeEach(() => {
  document.body.innerHTML = '<div id="failure"><h1 tabindex="-1">Call</h1></div>'
  saveCase({ version: '1', savedAt: 0, expiresAt: 1, role: 'ward', trail: [] })
})

afterEach(() => {
  vi.restoreAllMocks()
  clear.mockReset()
  sessionStorage.clear()
  delete document.documentElement.dataset.failed
})

test('the numbers are shown, and the case is dropped from the tab and from memory', () => {
  failAndDropCase(clear)
  expectNumbers()
  expect(sessionStorage).toHaveLength(0)
  expect(clear).toHaveBeenCalledOnce()
})

test.each([
  {
    step: 'the focus',
    breaks: () => vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(refuse),
  },
  {
    step: 'the storage',
    breaks: () => vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse),
  },
  { step: 'the case itself', breaks: () => clear.mockImplementation(refuse) },
])('$step breaks too: the numbers are shown, and the other steps are taken', ({ step, breaks }) => {
  const broken = breaks()
  failAndDropCase(clear)
  expectNumbers()
  expect(clear).toHaveBeenCalledOnce()
  broken.mockRestore()
  expect(sessionStorage).toHaveLength(step === 'the storage' ? 1 : 0)
})

function expectNumbers(): void {
  expect(document.documentElement.dataset.failed).toBe('')
}

function refuse(): never {
  throw new Error('This step is broken.')
}

test('where the page ended before its failure screen, the plain numbers are asked for', () => {
  document.body.innerHTML = '<ul id="plain"></ul>'
  showFailure()
  expect(document.documentElement.dataset.cut).toBe('')
  delete document.documentElement.dataset.cut
})
