import { type PrecacheEntry, Serwist } from 'serwist'
import { sheetsCache } from './kept-sheets.ts'
import { keepsTheRest } from './the-rest.ts'

/**
 * The service worker: it keeps every file of the app, answers with them, and waits to be let in
 * when there is a newer one. What a case needs is kept first; the rest, such as training, once the
 * page asks for it. `version.json` is not among the files: that request goes to the server.
 */

declare const self: ServiceWorkerGlobalScope & {
  readonly __SW_MANIFEST: readonly (PrecacheEntry & { readonly isOfCases: boolean })[]
}

const files = [...self.__SW_MANIFEST]
const rest = addressesOf(files.filter(({ isOfCases }) => !isOfCases))

const serwist = new Serwist({
  precacheEntries: files,
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
self.addEventListener('install', (event) => event.waitUntil(install(event)))
self.addEventListener('activate', (event) => void serwist.handleActivate(event))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (new URL(request.url).pathname.endsWith('.pdf')) event.respondWith(keptOrFetched(request))
  else serwist.handleFetch(event)
})

/** What a page asks for; each is answered with whether those files are there now. */
const wishes = { 'is-ready': keepFilesOfCases, 'keep-rest': keepRest }

self.addEventListener('message', (event) => {
  const wish: unknown = event.data
  if (typeof wish !== 'object' || wish === null || !('type' in wish)) return
  if (wish.type !== 'is-ready' && wish.type !== 'keep-rest') return
  const answer = (isDone: boolean) => event.ports[0]?.postMessage(isDone)
  event.waitUntil(
    wishes[wish.type](event).then(
      () => answer(true),
      () => answer(false),
    ),
  )
})

/** A file to print: the one that is kept, if somebody has seen the list of them, or that of the server. */
async function keptOrFetched(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: sheetsCache })) ?? fetch(request)
}

/** A device that kept the rest of the older version keeps that of the newer one, where it can. */
async function install(event: ExtendableEvent): Promise<void> {
  await keepFilesOfCases(event)
  if (await caches.has(keepsTheRest)) await keepRest(event).catch(() => undefined)
}

/**
 * Fetches each file that a case needs and that is not in the cache. A file that is not the one that was
 * built is refused by its hash, so two versions are never mixed.
 *
 * @throws when a file cannot be had: this version is not whole on this device
 */
async function keepFilesOfCases(event: ExtendableEvent): Promise<void> {
  const all = serwist.getPrecachedUrls()
  const ofCases = all.filter((address) => !rest.includes(address))
  await Promise.all(ofCases.map((address) => keepFile(event, address)))
}

/**
 * The same with all other files, one after another, so that no case waits for them.
 *
 * @throws when a file cannot be had; it is asked for again next time
 */
async function keepRest(event: ExtendableEvent): Promise<void> {
  keeping ??= keepInTurn(event).finally(() => {
    keeping = null
  })
  return keeping
}

let keeping: Promise<void> | null = null

async function keepInTurn(event: ExtendableEvent): Promise<void> {
  for (const address of rest) {
    // Older browsers cannot be told to stop: there they wait as long as the network does.
    const signal = 'timeout' in AbortSignal ? AbortSignal.timeout(waitsForRest) : null
    await keepFile(event, address, signal)
  }
  await caches.open(keepsTheRest)
}

/**
 * How long a file of the rest may take, in milliseconds. A newer version waits for it, and may have the
 * number that is right.
 */
const waitsForRest = 20_000

/**
 * Keeps a file. What the browser has already is taken from there, by the hash: not every server can
 * tell whether a file has changed. The page was most likely loaded by its folder’s address.
 */
async function keepFile(
  event: ExtendableEvent,
  address: string,
  signal: AbortSignal | null = null,
): Promise<void> {
  if ((await serwist.matchPrecache(address)) !== undefined) return
  const cacheKey = serwist.getPrecacheKeyForUrl(address) ?? address
  const keep = async (cache: RequestCache) => {
    const integrity = serwist.getIntegrityForPrecacheKey(cacheKey) ?? ''
    const url = new URL(address.replace(/\/index\.html$/, '/'))
    const request = new Request(url, { integrity, cache, signal })
    await serwist.precacheStrategy.handle({ event, url, request, params: { cacheKey, integrity } })
  }
  // A name without a hash has another content in each version.
  const isNew = cacheKey === address || self.registration.active === null
  if (!isNew) return keep('no-cache')
  await keep('force-cache').catch(() => keep('no-cache'))
}

function addressesOf(entries: readonly PrecacheEntry[]): readonly string[] {
  return entries.map(({ url }) => new URL(url, location.href).href)
}
