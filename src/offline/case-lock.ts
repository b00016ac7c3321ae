/**
 * A lock shared by every window with a case in it, so that an update never reloads one of them.
 */

const name = 'case-in-progress'

/**
 * Holds the lock until the returned function is called.
 *
 * Over plain http there are no locks, and no service worker that could update either.
 */
export function holdForCase(): () => void {
  if (!('locks' in navigator)) return () => undefined
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  void navigator.locks.request(name, { mode: 'shared' }, () => held)
  return release
}

/** Whether no window of this device has a case. */
export async function noCaseAnywhere(): Promise<boolean> {
  return navigator.locks.request(
    name,
    { mode: 'exclusive', ifAvailable: true },
    (lock) => lock !== null,
  )
}
