import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { type Contender } from './contenders/list.ts'
import { folderOf } from './build/contenders.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}
/** What of a build a host may serve, and nothing ever asks for. */
const notKept = /\.(?:br|map|pdf)$|^_|^sw\.js$|version\.json$/

export interface BenchServer {
  /** The address of a contender: each is a site of its own. */
  readonly addressOf: (contender: Contender) => string
  /** Answers nobody from now on, or everybody again. */
  readonly setDown: (isDown: boolean) => void
  /** Gives every contender the same service worker, in place of one of its own. */
  readonly shareWorker: (isShared: boolean) => void
  readonly stop: () => Promise<void>
}

interface Kept {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** Serves every contender alike: Brotli at its best, the same headers, the same connection. */
export async function startServer(contenders: readonly Contender[]): Promise<BenchServer> {
  const sites = new Map(contenders.map((one) => [one.id, filesOf(folderOf(one))]))
  let isDown = false
  let isShared = false
  const server = createServer((request, response) => {
    if (isDown) return void request.socket.destroy()
    const site = sites.get((request.headers.host ?? '').split('.')[0] ?? '')
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    const name = asked === '' ? 'index.html' : asked
    const file =
      isShared && name === 'sw.js' && site ? kept(name, sharedWorker(site)) : site?.get(name)
    if (file === undefined) return void response.writeHead(404).end()
    response.writeHead(200, file.headers).end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    addressOf: ({ id }) => `http://${id}.localhost:${port}/`,
    setDown: (down) => {
      isDown = down
      if (down) server.closeAllConnections()
    },
    shareWorker: (shared) => {
      isShared = shared
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function filesOf(folder: string): ReadonlyMap<string, Kept> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile() && !name.endsWith('.br'))
      .map((name) => [name, kept(name, readFileSync(join(folder, name)))]),
  )
}

function kept(name: string, content: Buffer): Kept {
  const isText = !['.png', '.woff2', '.pdf'].includes(extname(name))
  const body = isText
    ? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    : content
  return {
    body,
    headers: {
      'Content-Type': types[extname(name)] ?? 'application/octet-stream',
      'Content-Length': String(body.length),
      ...(isText ? { 'Content-Encoding': 'br' } : {}),
      'Cache-Control': name.includes('/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    },
  }
}

/** Keeps every file, and answers from them alone: the least that works without a connection. */
function sharedWorker(site: ReadonlyMap<string, Kept>): Buffer {
  const names = [...site.keys()].filter((name) => !notKept.test(name))
  const files = names.map((name) => (name === 'index.html' ? './' : name))
  return Buffer.from(`
    addEventListener('install', (event) => event.waitUntil(
      caches.open('all').then((cache) => cache.addAll(${JSON.stringify(files)})).then(() => skipWaiting())))
    addEventListener('activate', (event) => event.waitUntil(clients.claim()))
    addEventListener('fetch', (event) => event.respondWith(
      caches.match(event.request, { ignoreSearch: true }).then((kept) => kept || fetch(event.request))))
  `)
}
