import { type PrecacheEntry, Serwist } from 'serwist'

/**
 * The service worker: it keeps every file of the app, answers with them, and waits to be let in
 * when there is a newer one. `version.json` is not among the files: that request goes to the server.
 */

declare const self: ServiceWorkerGlobalScope & {
  readonly __SW_MANIFEST: readonly (PrecacheEntry | string)[]
}

const serwist = new Serwist({
  precacheEntries: [...self.__SW_MANIFEST],
  precacheOptions: {
    cleanupOutdatedCaches: true,
    directoryIndex: 'index.html',
    // A link with a campaign in its query is still this app.
    ignoreURLParametersMatching: [/.*/],
  },
  skipWaiting: false,
  clientsClaim: true,
})

serwist.addEventListeners()

self.addEventListener('message', (event) => {
  const question: unknown = event.data
  if (typeof question !== 'object' || question === null || !('type' in question)) return
  if (question.type !== 'is-ready') return
  event.waitUntil(hasEveryFile().then((isReady) => event.ports[0]?.postMessage(isReady)))
})

/** Whether each file that this version needs is in the cache now. */
async function hasEveryFile(): Promise<boolean> {
  const found = await Promise.all(
    serwist.getPrecachedUrls().map((url) => serwist.matchPrecache(url)),
  )
  return found.length > 0 && found.every((response) => response !== undefined)
}
