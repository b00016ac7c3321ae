import { type PrecacheEntry, Serwist } from 'serwist'
import { sheetsCache } from './kept-sheets.ts'

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

// Not Serwist's own `handleInstall`: where one file cannot be fetched, that waits for ever instead
// of failing (its issue 367), and the app would say for ever that it is getting ready.
self.addEventListener('install', (event) => event.waitUntil(keepEveryFile(event)))
self.addEventListener('activate', (event) => void serwist.handleActivate(event))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (new URL(request.url).pathname.endsWith('.pdf')) event.respondWith(keptOrFetched(request))
  else serwist.handleFetch(event)
})

self.addEventListener('message', (event) => {
  const question: unknown = event.data
  if (typeof question !== 'object' || question === null || !('type' in question)) return
  if (question.type !== 'is-ready') return
  const answer = (isReady: boolean) => event.ports[0]?.postMessage(isReady)
  event.waitUntil(
    keepEveryFile(event).then(
      () => answer(true),
      () => answer(false),
    ),
  )
})

/** A file to print: the one that is kept, if somebody has seen the list of them, or that of the server. */
async function keptOrFetched(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: sheetsCache })) ?? fetch(request)
}

/**
 * Fetches each file of this version that is not in the cache. A file that is not the one that was
 * built is refused by its hash, so two versions are never mixed.
 *
 * @throws when a file cannot be had: this version is not whole on this device
 */
async function keepEveryFile(event: ExtendableEvent): Promise<void> {
  await Promise.all(serwist.getPrecachedUrls().map((address) => keepFile(event, address)))
}

async function keepFile(event: ExtendableEvent, address: string): Promise<void> {
  if ((await serwist.matchPrecache(address)) !== undefined) return
  const url = new URL(address)
  const cacheKey = serwist.getPrecacheKeyForUrl(address) ?? address
  const integrity = serwist.getIntegrityForPrecacheKey(cacheKey) ?? ''
  const request = new Request(url, { integrity, cache: 'no-cache' })
  await serwist.precacheStrategy.handle({ event, url, request, params: { cacheKey, integrity } })
}
