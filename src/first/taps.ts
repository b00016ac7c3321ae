/**
 * Drops what a shaking or gloved hand does twice, so that one touch never answers two questions.
 */

/** A touch this soon after another, in milliseconds, on the same spot, in pixels, is the same one. */
const sameTouch = { within: 300, near: 30 }

/** A touch that was answered: when, on the clock of events, and where in the window. */
export interface Touch {
  readonly at: number
  readonly x: number
  readonly y: number
}

/**
 * Stops the second click of a double touch or double click before any button hears of it. Clicks
 * made by the keyboard or by a script have no place on the screen, and are never dropped.
 *
 * @returns what is to be told of a touch that no button heard itself, because it came before the
 * app was ready and is answered only now
 */
export function dropDoubleTaps(): (answered: Touch) => void {
  let last: Touch | null = null

  const drop = (event: MouseEvent): void => {
    const target = event.target instanceof Element && event.target.closest('button, a')
    if (!target || event.detail === 0) return
    const touch = { at: event.timeStamp, x: event.clientX, y: event.clientY }
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch'
    const isRepeat =
      last !== null &&
      touch.at - last.at < sameTouch.within &&
      Math.hypot(touch.x - last.x, touch.y - last.y) < sameTouch.near
    if (target.matches('a')) {
      // What was meant for a button dials nothing. A link that was meant is always followed.
      if (isRepeat && (isTouch || event.detail > 1)) event.preventDefault()
    } else if (event.detail > 1 || (isTouch && isRepeat)) event.stopPropagation()
    else last = touch
  }

  document.addEventListener('click', drop, true)
  return (answered) => {
    last = answered
  }
}
