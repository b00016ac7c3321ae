import { expect, test } from 'vitest'
import { readAddress } from '../../../../scripts/poster/address.ts'

test.each([
  { given: 'https://example.org/tool/', address: 'https://example.org/tool/' },
  { given: 'https://example.org/tool', address: 'https://example.org/tool/' },
  { given: 'https://example.org', address: 'https://example.org/' },
  { given: 'https://example.org/index.html', address: 'https://example.org/index.html' },
  { given: 'http://localhost:4173', address: 'http://localhost:4173/' },
])('$given is put on paper as $address', ({ given, address }) => {
  expect(readAddress(given)).toEqual({ ok: true, address })
})

test.each([
  'example.org/tool',
  'tel:999',
  'http://example.org/tool/',
  '',
  'https://example.org/?from=poster',
  'https://e.org/#map',
])('"%s" is refused, in words', (given) => {
  expect(readAddress(given)).toEqual({ ok: false, why: expect.stringMatching(/./) })
})
