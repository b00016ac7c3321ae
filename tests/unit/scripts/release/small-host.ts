import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { buildHash, workerFor } from '../../../../scripts/build/build-hash.ts'
import { integrityOf, policyHash } from '../../../../scripts/build/hash.ts'
import { headersFile, headersFor } from '../../../../scripts/build/headers.ts'
import { withBuildHash } from '../../../../scripts/build/page.ts'

/** What a host sends for one path. */
export interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A host that does something wrong: what it sends for a path in the release, or for another. */
export type Wrong = (sent: Sent, path: string) => Sent

const questions = '<p>Is anyone in danger?</p>'.repeat(100)
const unstamped = `<html><style>p{}</style><script>go()</script>${questions}</html>`
const chunk = `export const words = "${'who can help '.repeat(200)}"`
const kept = [
  { url: 'index.html', revision: '1', integrity: '' },
  { url: 'assets/page-a1.js', revision: null, integrity: integrityOf(chunk) },
]
const listed = `keep(${JSON.stringify(kept)})`
/** The hash of the release, as a build computes it. */
export const build = buildHash(unstamped, listed)
const html = withBuildHash(unstamped, build)
const bodies: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  '': { type: 'text/html; charset=utf-8', body: html },
  'index.html': { type: 'text/html; charset=utf-8', body: html },
  'assets/page-a1.js': { type: 'text/javascript', body: chunk },
  'sw.js': { type: 'text/javascript', body: workerFor(html, listed) },
  'version.json': {
    type: 'application/json',
    body: JSON.stringify({ version: '2027-01-31', build }),
  },
}
const headers = headersFile({ script: policyHash('go()'), style: policyHash('p{}') })

/** Runs a host of a small release in a folder, calls back with its address, and ends. */
export async function withHost<Result>(
  wrong: Wrong,
  use: (address: URL) => Promise<Result>,
): Promise<Result> {
  const server = createServer((request, response) => {
    const address = request.url ?? ''
    const right = rightFor(address)
    const { status, headers: sent, body } = wrong(right, address.replace('/tool/', ''))
    const isPacked = sent['Content-Encoding'] === 'gzip'
    if (!('Date' in sent)) Object.assign(response, { sendDate: false })
    response.writeHead(status, sent).end(isPacked ? gzipSync(body) : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/tool/`))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** The moment at which the host answers, by its own clock. */
export const hostTime = Date.parse('2027-02-01T09:00:00Z')

function rightFor(address: string): Sent {
  const date = { Date: new Date(hostTime).toUTCString() }
  if (address === '/tool') {
    const forGood = { Location: '/tool/', 'Cache-Control': 'max-age=31536000' }
    return { status: 301, headers: { ...date, ...forGood }, body: '' }
  }
  const path = address.replace('/tool/', '')
  const file = bodies[path]
  if (file === undefined) return { status: 404, headers: date, body: 'not found' }
  const packing = { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }
  return {
    status: 200,
    headers: {
      ...date,
      ...headersFor(headers, `/${path}`),
      'Content-Type': file.type,
      ETag: `"${path}"`,
      ...(file.body.length > 1_400 ? packing : {}),
    },
    body: file.body,
  }
}
