import { describe, expect, test } from 'vitest'
import { headersFile, headersFor } from '../../../scripts/build/headers.ts'

const file = headersFile({ script: `'sha256-script'`, style: `'sha256-style'` })

const policy = [
  `default-src 'none'`,
  `script-src 'self' 'sha256-script'`,
  `style-src 'sha256-style'`,
  `img-src 'self'`,
  `font-src 'self'`,
  `manifest-src 'self'`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types worker`,
  `frame-ancestors 'none'`,
].join('; ')

const everywhere = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}

test.each([
  { path: '/', cache: 'no-cache' },
  { path: '/index.html', cache: 'no-cache' },
  { path: '/sw.js', cache: 'no-cache' },
  { path: '/version.json', cache: 'no-cache' },
  { path: '/manifest.webmanifest', cache: 'no-cache' },
  { path: '/assets/index-abc.js', cache: 'public, max-age=31536000, immutable' },
])('$path is sent with every header, and kept: $cache', ({ path, cache }) => {
  expect(headersFor(file, path)).toEqual({ ...everywhere, 'Cache-Control': cache })
})

test('what has no rule of its own is kept as the host likes', () => {
  expect(headersFor(file, '/icon.svg')).toEqual(everywhere)
})

test('no two rules for one path set the same header: hosts differ in which of them they send', () => {
  const rules = file.split(/\n(?=\/)/).map((rule) => {
    const [path = '', ...headers] = rule.trim().split('\n')
    return { path, names: headers.map((header) => header.trim().split(':')[0]) }
  })
  const clashes = rules.flatMap(({ path, names }, index) =>
    rules
      .slice(index + 1)
      .filter((later) => overlap(path, later.path))
      .flatMap((later) => later.names.filter((name) => names.includes(name))),
  )
  expect(rules.map(({ path }) => path)).toContain('/assets/*')
  expect(clashes).toEqual([])
})

describe('a file of headers is read as static hosts read it', () => {
  test.each([
    { rule: 'nothing in it', text: '', is: {} },
    { rule: 'a path of its own', text: '/a\n  X: 1\n', is: { X: '1' } },
    { rule: 'another path', text: '/b\n  X: 1\n', is: {} },
    { rule: 'a beginning that is not all', text: '/a/b\n  X: 1\n', is: {} },
    { rule: 'every path', text: '/*\n  X: 1\n', is: { X: '1' } },
    { rule: 'a later rule wins', text: '/*\n  X: 1\n  Y: 1\n/a\n  X: 2\n', is: { X: '2', Y: '1' } },
    { rule: 'a later rule of another path', text: '/*\n  X: 1\n/b\n  X: 2\n', is: { X: '1' } },
    { rule: 'a colon in the value', text: '/a\n  X: data: https:\n', is: { X: 'data: https:' } },
    { rule: 'a header before any path', text: '  X: 1\n/a\n', is: {} },
  ])('$rule', ({ text, is }) => {
    expect(headersFor(text, '/a')).toEqual(is)
  })
})

function overlap(path: string, later: string): boolean {
  const beginnings = [path, later].map((each) => each.replace('*', ''))
  const [one = '', other = ''] = beginnings
  return (
    (path.endsWith('*') && other.startsWith(one)) ||
    (later.endsWith('*') && one.startsWith(other)) ||
    path === later
  )
}
