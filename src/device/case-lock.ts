/**
 * A lock shared by every window with a case in it, so that an update never reloads one of them.
 */

const name = 'case-in-progress'

/**
 * Acquires the lock, until the returned function is called.
 *
 * Over plain http there are no locks, and no service worker that could update either. A browser
 * that refuses storage may refuse locks too: the case goes on without.
 */
export function acquireCaseLock(): () => void {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  locks()
    ?.request(name, { mode: 'shared' }, () => held)
    .catch(() => undefined)
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

function locks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null
}
