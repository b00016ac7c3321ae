import { expect, test } from 'vitest'
import { integrityOf, policyHash } from '../../../scripts/build/hash.ts'
import {
  buildHashOf,
  finishedPage,
  type PageParts,
  withBuildHash,
  withoutBuildHash,
} from '../../../scripts/build/page.ts'
import { painted, unfinishedPage } from '../../support/page-sample.ts'

const html = unfinishedPage('<meta charset="utf-8" />')
const parts: PageParts = { html, ...painted, script: 'run()', policy: `default-src 'none'` }

test('the page has the numbers before all else, Start, whom to call, style, script, screens and data', () => {
  expect(finishedPage(parts)).toBe(`<!doctype html>
<html lang="en">
  <head>
    <title>Who to ring</title>
    <meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
  </head>
  <body><p>999</p><script>run()</script><style>p{color:red}</style>
    <noscript><p class="no-script">No script.</p></noscript><div id="root"><h1>Start</h1></div>
    <div id="failure" lang="en"><h1>Ring</h1></div>
  <template data-screen="hurt" data-roles="ward visit"><h1>Hurt?</h1></template><template data-entries><li>Yes</li></template><script type="application/json" id="pathway">{"contentHash":"\\u003c/script>"}</script></body>
</html>
`)
})

test('what is written in is taken as it is, dollars and all', () => {
  const script = "a.replace(/x/, '$&$1$$')"
  expect(finishedPage({ ...parts, script })).toContain(`<script>${script}</script>`)
})

test('a page says with which build it came, once, and can be had again without', () => {
  const page = finishedPage(parts)
  const stamped = withBuildHash(withBuildHash(page, 'a1'), 'b2')
  expect(stamped).toContain('<html data-build="b2" lang="en">')
  expect(buildHashOf(stamped)).toBe('b2')
  expect(withoutBuildHash(stamped)).toBe(page)
})

test('a page that was not finished has no build', () => {
  expect(buildHashOf(html)).toBe('')
})

test.each([
  { missing: '<div id="root"></div>' },
  { missing: '<div id="failure" lang="en"></div>' },
  { missing: '<body>' },
])('a page without $missing stops the build, and says so', ({ missing }) => {
  const broken = { ...parts, html: html.replace(missing, '') }
  expect(() => finishedPage(broken)).toThrow(
    `index.html has no ${missing}: put it back, or change scripts/build/page.ts with it.`,
  )
})

test('the policy names a script by the SHA-256 that browsers compute', () => {
  const empty = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
  expect([policyHash(''), integrityOf('')]).toEqual([`'${empty}'`, empty])
})
