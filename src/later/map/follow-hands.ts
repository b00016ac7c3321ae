/** Sets the size of the map, with the place in the view that stays where it is. */
type SetSize = (scale: number, left: number, top: number) => void

/** How much the wheel changes the size. */
const step = 0.0025

/** How far a mouse moves, in pixels, before it drags the map: less is a press on a box. */
const slack = 5

/**
 * Lets two fingers, or the wheel with Ctrl, change the size of the map around the place where they
 * are, and a mouse drag it. A drag that ends on a box does not open that box. Returns what ends all
 * that.
 *
 * @param scale the size as it is
 */
export function followHands(view: HTMLElement, set: SetSize, scale: () => number): () => void {
  const ending = new AbortController()
  const { signal } = ending
  followPinch(view, set, scale, signal)
  followWheel(view, set, scale, signal)
  followDrag(view, signal)
  return () => ending.abort()
}

function followPinch(
  view: HTMLElement,
  set: SetSize,
  scale: () => number,
  signal: AbortSignal,
): void {
  let pinch: { readonly apart: number; readonly scale: number } | null = null
  const follow = (event: TouchEvent) => {
    const [one, other] = event.touches
    if (one === undefined || other === undefined) {
      pinch = null
      return
    }
    if (event.cancelable) event.preventDefault()
    const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
    pinch ??= { apart, scale: scale() }
    const [x, y] = [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2]
    if (pinch.apart > 0) set((pinch.scale * apart) / pinch.apart, ...placeIn(view, x, y))
  }
  for (const kind of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    view.addEventListener(kind, follow, { passive: false, signal })
  }
}

function followWheel(
  view: HTMLElement,
  set: SetSize,
  scale: () => number,
  signal: AbortSignal,
): void {
  const follow = (event: WheelEvent) => {
    if (!event.ctrlKey) return
    event.preventDefault()
    set(scale() * Math.exp(-event.deltaY * step), ...placeIn(view, event.clientX, event.clientY))
  }
  view.addEventListener('wheel', follow, { passive: false, signal })
}

/** Fingers drag it by scrolling. */
function followDrag(view: HTMLElement, signal: AbortSignal): void {
  let held: { readonly x: number; readonly y: number; readonly isFar: boolean } | null = null
  const press = ({ pointerType, button, clientX, clientY }: PointerEvent) => {
    const isDrag = pointerType === 'mouse' && button === 0
    held = isDrag
      ? { x: view.scrollLeft + clientX, y: view.scrollTop + clientY, isFar: false }
      : null
  }
  const move = ({ buttons, clientX, clientY, pointerId }: PointerEvent) => {
    if ((buttons & 1) === 0) held = null
    if (held === null) return
    const [left, top] = [held.x - clientX, held.y - clientY]
    const far = Math.hypot(left - view.scrollLeft, top - view.scrollTop) > slack
    if (!held.isFar && !far) return
    held = { ...held, isFar: true }
    view.setPointerCapture(pointerId)
    view.scrollTo(left, top)
  }
  const click = (event: MouseEvent) => {
    if (held?.isFar) event.stopPropagation()
    held = null
  }
  view.addEventListener('pointerdown', press, { signal })
  view.addEventListener('pointermove', move, { signal })
  view.addEventListener('click', click, { capture: true, signal })
}

function placeIn(view: HTMLElement, x: number, y: number): readonly [number, number] {
  const { left, top } = view.getBoundingClientRect()
  return [x - left, y - top]
}
