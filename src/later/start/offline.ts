import { build } from '#device/build.ts'
import { createOffline } from '#device/registration.ts'
import { rememberVersion } from '#device/seen-version.ts'
import { loadBackground } from '#later/background.ts'
import { readDeviceTime } from '#first/clock.ts'
import { flow } from '#first/pathway.ts'
import { type Store, createStore } from '#device/create-store.ts'

/** What this device keeps of the app, and what the server last said: the one of this page. */
export const offline = createOffline(build, readDeviceTime)

/** By how many milliseconds the server’s clock is ahead of this device’s; 0 when it hardly is. */
export const serverAhead: Store<number> = {
  get: () => offline.get().serverAhead,
  subscribe: offline.subscribe,
}

const changes = createStore<readonly string[] | null>(null)
let isAsked = false

/**
 * What changed since this device showed the pathway last: a sentence each, newest first. Null when
 * nothing did, and until it is known; it is asked for once somebody is shown it.
 */
export const changesSinceLastVisit: Store<readonly string[] | null> = {
  get: changes.get,
  subscribe: (listener) => {
    if (!isAsked) void readChanges().then(changes.set)
    isAsked = true
    return changes.subscribe(listener)
  },
}

async function readChanges(): Promise<readonly string[] | null> {
  const { version } = flow.pathway
  const before = rememberVersion(version)
  if (before === null || before === version) return null
  const read = await loadBackground()
  const index = read.changes.findIndex((change) => change.version === before)
  const newer = index === -1 ? read.changes : read.changes.slice(0, index)
  return newer.flatMap((change) => change.says)
}
