/** The hashes of the one script and the one style that are inside the page. */
export interface PolicyHashes {
  readonly script: string
  readonly style: string
}

/**
 * What the page says itself of what it may load and run, for a host that sends no headers. Framing
 * can be forbidden by a header alone.
 */
export function policyInPage(hashes: PolicyHashes): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${hashes.script}`,
    `style-src ${hashes.style}`,
    `img-src 'self'`,
    `font-src 'self'`,
    `manifest-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    // No text becomes markup or a script; only the worker has an address that does.
    `require-trusted-types-for 'script'`,
    `trusted-types worker`,
  ].join('; ')
}

/** What every file of the published app is sent with. */
export function headersEverywhere(hashes: PolicyHashes): readonly (readonly [string, string])[] {
  return [
    ['Content-Security-Policy', `${policyInPage(hashes)}; frame-ancestors 'none'`],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
  ]
}

/** `Cache-Control` of what has its hash in its name, and so never changes. */
export const keptForGood = 'public, max-age=31536000, immutable'

/**
 * The files whose names stay while their contents change. Each is named, and no rule overlaps
 * another in a header: hosts differ in which of two they then send.
 */
export const checkedEachTime = [
  '/',
  '/index.html',
  '/sw.js',
  '/version.json',
  '/manifest.webmanifest',
]

/**
 * The headers of the published app, in the `_headers` form that static hosts read. The server of
 * `npm start` reads the same file, so what is tested is what is published.
 */
export function headersFile(hashes: PolicyHashes): string {
  return [
    '/*',
    ...headersEverywhere(hashes).map(([name, value]) => `  ${name}: ${value}`),
    ...checkedEachTime.flatMap((path) => [path, '  Cache-Control: no-cache']),
    '/assets/*',
    `  Cache-Control: ${keptForGood}`,
    '',
  ].join('\n')
}

/** The headers for a path, from the text of a `_headers` file. */
export function headersFor(file: string, path: string): Readonly<Record<string, string>> {
  let applies = false
  const headers: Record<string, string> = {}
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) {
      applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line
    } else if (applies && line.includes(':')) {
      const colon = line.indexOf(':')
      headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim()
    }
  }
  return headers
}
