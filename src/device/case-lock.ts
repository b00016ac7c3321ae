/** The lock shared by every window with a case in it, so that an update never reloads one of them. */
export const caseLock = 'case-in-progress'

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
    ?.request(caseLock, { mode: 'shared' }, () => held)
    .catch(() => undefined)
  return release
}

function locks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null
}
