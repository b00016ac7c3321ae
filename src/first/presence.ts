import type { RunningCase } from '#machine/case.ts'
import type { LiveSession } from './case/session-state.ts'

/** What a person does who is there. A screen reader that only moves on makes none of these. */
const inputs = ['pointerdown', 'keydown', 'wheel', 'touchmove']

/**
 * Extends the deadline of the case at each input, and by the length of a call when a number is
 * dialled. A finger on the warning’s button does nothing yet: it must still be there as the finger lifts.
 */
export function followInputs({ touch, keep }: Pick<LiveSession, 'touch' | 'keep'>): void {
  const follow = (event: Event) => {
    if (event.type === 'keydown' || !isOn(event, '.leaving button')) touch()
  }
  for (const type of inputs) addEventListener(type, follow, { capture: true, passive: true })
  // Last of all, when it is known whether the touch dials: one that was dropped does not.
  addEventListener('click', (event) => {
    if (!event.defaultPrevented && isOn(event, '[href^="tel:"]')) keep()
  })
}

/** Keeps a case out of sight while nobody looks, so that nothing late is painted on waking. */
export function hideWhenAway({ get }: Pick<LiveSession<RunningCase>, 'get'>): void {
  document.addEventListener('visibilitychange', () => {
    document.documentElement.toggleAttribute(
      'data-away',
      get().status === 'case' && document.visibilityState === 'hidden',
    )
  })
}

function isOn({ target }: Event, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}
