import { createOffline } from '#device/registration.ts'
import { readDeviceTime } from '#first/clock.ts'
import type { Store } from '#first/store.ts'

/** What this device keeps of the app, and what the server last said: the one of this page. */
export const offline = createOffline(document.documentElement.dataset.build ?? '', readDeviceTime)

/** By how many milliseconds the server’s clock is ahead of this device’s; 0 when it hardly is. */
export const serverAhead: Store<number> = {
  get: () => offline.get().serverAhead,
  subscribe: offline.subscribe,
}
