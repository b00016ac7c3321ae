import type { LiveSession } from './case/session-state.ts'

/** Keeps a case out of sight while nobody looks, so that nothing late is painted on waking. */
export function hideWhenAway({ get }: Pick<LiveSession, 'get'>): void {
  document.addEventListener('visibilitychange', () => {
    document.documentElement.toggleAttribute(
      'data-away',
      get().status === 'case' && document.visibilityState === 'hidden',
    )
  })
}
