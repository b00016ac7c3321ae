// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { createSession } from '#first/case/session.ts'
import { runnerOf } from '#machine/case.ts'
import { followInputs, hideWhenAway } from '#first/presence.ts'
import { minimal } from '../machine/pathways.ts'
import { handClock } from './hand-clock.ts'

test('a case is out of sight while nobody looks, and Start is not', () => {
  const { version, roles } = minimal.pathway
  const clock = handClock(Date.parse('2027-02-03T12:00:00Z'))
  const session = createSession({ runner: runnerOf(minimal.machine), version, roles, clock })
  hideWhenAway(session)
  const look = vi.spyOn(document, 'visibilityState', 'get')
  const isAwayWhen = (state: DocumentVisibilityState) => {
    look.mockReturnValue(state)
    document.dispatchEvent(new Event('visibilitychange'))
    return document.documentElement.hasAttribute('data-away')
  }
  expect([isAwayWhen('hidden'), isAwayWhen('visible')]).toEqual([false, false])
  session.begin('ward')
  expect([isAwayWhen('hidden'), isAwayWhen('visible')]).toEqual([true, false])
})

test('a touch on a number keeps the case for a call, but not one that was dropped', () => {
  const keep = vi.fn()
  followInputs({ touch: vi.fn(), keep })
  document.body.innerHTML = '<a href="tel:999">999</a>'
  const press = () => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    document.querySelector('a')?.dispatchEvent(click)
  }
  document.addEventListener('click', (event) => event.preventDefault(), {
    capture: true,
    once: true,
  })
  press()
  expect(keep).not.toHaveBeenCalled()
  press()
  expect(keep).toHaveBeenCalledOnce()
})
