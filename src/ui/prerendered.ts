import { useState, useSyncExternalStore } from 'react'

/**
 * Whether what asks was on the page before the app was: it is laid out, read and perhaps typed from,
 * so that nothing may move in it, and no focus. It stays so for as long as it is shown.
 */
export function useWasPrerendered(): boolean {
  const [was] = useState(!useIsLive())
  return was
}

/** Whether the app has started. In the prerendered page, and in the render that equals it, it has not. */
export function useIsLive(): boolean {
  return useSyncExternalStore(neverChanges, yes, no)
}

const neverChanges = () => () => undefined
const yes = () => true
const no = () => false
