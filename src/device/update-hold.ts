/** The lock shared by every window with something open in it, so that an update never reloads one. */
export const updateHold = 'case-in-progress'

/**
 * Holds every update back, until the returned function is called.
 *
 * Over plain http there are no locks, and no service worker that could update either. A browser
 * that refuses storage may refuse locks too: what is open goes on without.
 */
export function holdUpdates(): () => void {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  locks()
    ?.request(updateHold, { mode: 'shared' }, () => held)
    .catch(() => undefined)
  return release
}

function locks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null
}
