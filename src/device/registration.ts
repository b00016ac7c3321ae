import { createStore } from './create-store.ts'
import { fetchServedVersion } from './served-version.ts'
import { keepsTheRestUnasked } from './the-rest.ts'
import { updateHold } from './update-hold.ts'
import { canFetchWorker, workerAddress } from './worker-address.ts'

/**
 * The service worker as the app sees it: whether this device can work offline, whether an update
 * waits, and letting it in. No React.
 */

/**
 * - `checking`: not known yet.
 * - `preparing`: files are being kept for the first time.
 * - `ready`: every file that a case needs is on this device; checked by asking the worker, not assumed.
 * - `not-ready`: some of them is missing.
 * - `refused`: this browser, or this address, has no service worker.
 */
export type Readiness = 'checking' | 'preparing' | 'ready' | 'not-ready' | 'refused'

export interface OfflineState {
  readonly readiness: Readiness
  /** Whether all other files are here too; null until it is known. */
  readonly hasRest: boolean | null
  /** Whether the browser promised not to remove the files when space runs short. */
  readonly isPersistent: boolean
  /** Whether the browser removes an unvisited site, unless it is on the Home Screen. */
  readonly needsHomeScreen: boolean
  readonly isUpdateWaiting: boolean
  /** By how many milliseconds the server’s clock is ahead of this device’s; 0 when it hardly is. */
  readonly serverAhead: number
}

export interface Offline {
  readonly get: () => OfflineState
  readonly subscribe: (listener: () => void) => () => void
  /** Registers the worker, and asks the browser to keep its files. */
  readonly start: () => Promise<void>
  /** Keeps what no case needs too: somebody wants it. */
  readonly keepRest: () => Promise<void>
  /** Asks the server whether it has another version; if so the worker fetches it. */
  readonly checkForUpdate: () => Promise<void>
  /**
   * Lets the waiting update in, which reloads the page once. What is begun in another window
   * meanwhile waits for that.
   */
  readonly update: () => Promise<Updated>
}

/**
 * - `held`: another window has something open that it would lose. Nothing was done.
 * - `unknown`: this browser does not tell whether one has. Nothing was done.
 */
export type Updated = 'updating' | 'held' | 'unknown'

export const initialOfflineState: OfflineState = {
  readiness: 'checking',
  hasRest: null,
  isPersistent: false,
  needsHomeScreen: false,
  isUpdateWaiting: false,
  serverAhead: 0,
}

/**
 * @param build the hash of what this page runs, to compare with the server’s
 * @param readTime reads the device’s clock, to compare it with the server’s
 */
export function createOffline(build: string, readTime: () => number): Offline {
  const state = createStore(initialOfflineState)
  let registration: ServiceWorkerRegistration | undefined
  let isRestWanted = false

  function set(change: Partial<OfflineState>): void {
    state.set({ ...state.get(), ...change })
  }

  async function start(): Promise<void> {
    set({ needsHomeScreen: isSafariTab() })
    try {
      registration = await navigator.serviceWorker.register(workerAddress(), {
        updateViaCache: 'none',
      })
      watch(registration)
    } catch {
      set({ readiness: (await canFetchWorker()) ? 'refused' : 'not-ready' })
      return
    }
    set({ isPersistent: await askToPersist() })
  }

  function watch(watched: ServiceWorkerRegistration): void {
    reloadWhenUpdated()
    if (watched.active) void askWhetherReady(watched.active)
    else set({ readiness: comingIn(watched) ? 'preparing' : 'not-ready' })
    look(watched)
    watched.addEventListener('updatefound', () => look(watched))
  }

  /** Follows a worker from its installation on. */
  function look(watched: ServiceWorkerRegistration): void {
    const hasOlder = watched.active !== null
    if (watched.waiting && hasOlder) set({ isUpdateWaiting: true })
    const coming = comingIn(watched)
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && hasOlder) set({ isUpdateWaiting: true })
      if (coming.state === 'activated') void askWhetherReady(coming)
      if (coming.state === 'redundant' && !hasOlder) set({ readiness: 'not-ready' })
    })
  }

  async function askWhetherReady(worker: ServiceWorker): Promise<void> {
    const isReady = await ask(worker, 'is-ready')
    set({ readiness: isReady ? 'ready' : 'not-ready' })
    if (isReady && (isRestWanted || (await keepsTheRestUnasked()))) await askForRest(worker)
    else set({ hasRest: false })
  }

  async function askForRest(worker: ServiceWorker): Promise<void> {
    set({ hasRest: await ask(worker, 'keep-rest') })
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    start,
    keepRest: async () => {
      isRestWanted = true
      const worker = registration?.active
      if (worker && state.get().readiness === 'ready') await askForRest(worker)
    },
    checkForUpdate: async () => {
      const served = await fetchServedVersion(readTime)
      if (served === null) return
      if (served.ahead !== null) set({ serverAhead: served.ahead })
      if (registration === undefined && state.get().readiness === 'not-ready') await start()
      if (served.build === build) return
      try {
        await registration?.update()
      } catch {
        // It cannot be fetched now. This version goes on, and the next start asks again.
      }
    },
    update: async () => {
      const waiting = registration?.waiting
      if (!waiting) return 'updating'
      try {
        const asked = { mode: 'exclusive', ifAvailable: true } as const
        return await navigator.locks.request(updateHold, asked, (lock) =>
          lock === null ? 'held' : letIn(waiting),
        )
      } catch {
        return 'unknown'
      }
    },
  }
}

/** Lets a worker in, and ends once it is, or is gone. */
async function letIn(worker: ServiceWorker): Promise<'updating'> {
  const isOver = new Promise<void>((resolve) =>
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve()
    }),
  )
  worker.postMessage({ type: 'SKIP_WAITING' })
  await isOver
  return 'updating'
}

/** The worker that is not active yet; it is neither when its installation has failed. */
function comingIn({ installing, waiting }: ServiceWorkerRegistration): ServiceWorker | null {
  return installing ?? waiting
}

/** Asks a worker a question that it answers with yes or no. */
async function ask(worker: ServiceWorker, question: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data === true)
  })
  worker.postMessage({ type: question }, [port2])
  return answer
}

async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return false
  }
}

/** Safari tells, and only Safari, whether a page runs from the Home Screen. */
function isSafariTab(): boolean {
  return 'standalone' in navigator && navigator.standalone === false
}

/** Every window follows an update at once: a page must not ask the new worker for old files. */
function reloadWhenUpdated(): void {
  let isControlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled) location.reload()
    isControlled = true
  })
}
