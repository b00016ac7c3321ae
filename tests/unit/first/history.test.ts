// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { pageInAddress } from '#first/address.ts'
import {
  currentStep,
  leavePageFor,
  markOpenedHere,
  moveBy,
  pushStep,
  replaceStep,
} from '#first/case/history.ts'

beforeEach(() => history.replaceState(null, '', '/tool/'))

test.each([
  { rule: 'nothing', state: null, is: 0 },
  { rule: 'a step', state: { step: 3 }, is: 3 },
  { rule: 'something of another page', state: 'theirs', is: 0 },
  { rule: 'an object of another page', state: { scroll: 3 }, is: 0 },
  { rule: 'the mark of a page', state: { openedHere: true }, is: 0 },
])('an entry that holds $rule is step $is', ({ state, is }) => {
  history.replaceState(state, '')
  expect(currentStep()).toBe(is)
})

test('an entry holds its number and nothing else, and leaves the address alone', () => {
  pushStep(1)
  pushStep(2)
  expect([history.state, location.pathname]).toEqual([{ step: 2 }, '/tool/'])
  moveBy(-1)
  expect(history.state).toEqual({ step: 1 })
})

test('no steps are no move: the browser would load the page again', () => {
  const go = vi.spyOn(history, 'go')
  moveBy(0)
  expect(go).not.toHaveBeenCalled()
  go.mockRestore()
})

test('a step takes a page’s name out of the address', () => {
  history.replaceState(null, '', '/tool/#about')
  replaceStep(0)
  expect([location.hash, history.state]).toEqual(['', { step: 0 }])
})

describe('leaving a page', () => {
  test('that a link of this app opened goes back to where the link was', () => {
    pushStep(2)
    history.pushState(null, '', '/tool/#about')
    markOpenedHere()
    expect(history.state).toEqual({ openedHere: true })
    leavePageFor(2)
    expect([location.hash, history.state]).toEqual(['', { step: 2 }])
  })

  test('whose address was opened directly stays in the tab, and tells the app', () => {
    history.replaceState(null, '', '/tool/#about')
    const told = vi.fn()
    addEventListener('popstate', told, { once: true })
    leavePageFor(0)
    expect([location.hash, history.state]).toEqual(['', { step: 0 }])
    expect(told).toHaveBeenCalledTimes(1)
  })

  test('a step is never taken for a page', () => {
    pushStep(2)
    markOpenedHere()
    expect(history.state).toEqual({ step: 2 })
  })
})

test.each([
  { hash: '', page: null },
  { hash: '#about', page: 'about' },
  { hash: '#About', page: null },
  { hash: '#nothing-like-it', page: null },
  { hash: '#about/more', page: null },
  { hash: '#contacts', page: 'contacts' },
  { hash: '#contacts/more', page: null },
  { hash: '#contacts=1~lead_2027-01-15_2222_A/E', page: 'contacts' },
])('the address "$hash" names the page $page', ({ hash, page }) => {
  history.replaceState(null, '', `/tool/${hash}`)
  expect(pageInAddress()).toBe(page)
})
