import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingsOf } from '#later/training/scorm/readings.ts'

const kept = '{"best":{"one":100},"at":"one"}'

test.each([
  kept,
  '{&quot;best&quot;:{&quot;one&quot;:100},&quot;at&quot;:&quot;one&quot;}',
  '{&#34;best&#34;:{&#34;one&#34;:100},&#034;at&#034;:&#34;one&#34;}',
  '&#x7B;&#x22;best&#x22;:{&#x22;one&#x22;:100},&#x22;at&#x22;:&#x22;one&#x22;&#125;',
  '{&amp;quot;best&amp;quot;:{&amp;quot;one&amp;quot;:100},&amp;quot;at&amp;quot;:&amp;quot;one&amp;quot;}',
  encodeURIComponent(kept),
  encodeURIComponent(encodeURIComponent(kept)),
  '{\\"best\\":{\\"one\\":100},\\"at\\":\\"one\\"}',
])('%s may have been what was handed over', (text) => {
  expect(readingsOf(text)).toContain(kept)
})

test('any text is first read as it is, and reading comes to an end', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(&amp;|%25|\\\\|&#38;)*$/)), (text) => {
      expect(readingsOf(text)[0]).toBe(text)
    }),
  )
})
