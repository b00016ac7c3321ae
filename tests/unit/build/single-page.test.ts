import { expect, test } from 'vitest'
import { policyHash } from '../../../scripts/build/hash.ts'
import { singlePage, type SinglePageParts } from '../../../scripts/build/single-page.ts'
import { painted, unfinishedPage } from '../../support/page-sample.ts'

const parts: SinglePageParts = {
  html: unfinishedPage(
    '<meta charset="utf-8" />',
    '<link rel="icon" href="./icon.svg" type="image/svg+xml" />',
    '<link rel="apple-touch-icon" href="./icon-180.png" />',
    '<link rel="manifest" href="./manifest.webmanifest" />',
    '<script type="module" crossorigin src="./assets/app.js"></script>',
  ),
  ...painted,
  script: 'hide("./icon.svg")',
  app: 'start("./icon.svg")',
  pictures: { './icon.svg': '<svg/>' },
}

const icon = 'data:image/svg+xml;base64,PHN2Zy8+'

test('the page names no file: what it needs is in it, and the app comes after what is painted', () => {
  const page = singlePage(parts)
  expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    icon,
  ])
  expect(page).toContain(`<script>hide("${icon}")</script>`)
  expect(page).toMatch(
    /<h1>Ring<\/h1>[^]*<script type="module">start\("data:[^"]*"\)<\/script><\/body>/,
  )
})

test('its policy lets these scripts and this style run, and reaches nothing', () => {
  const page = singlePage(parts)
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
  const inPage = (tag: string) =>
    [
      ...page.matchAll(
        new RegExp(`<${tag}(?! type="application/json")[^>]*>([^]*?)</${tag}>`, 'g'),
      ),
    ].map(([, text = '']) => policyHash(text))
  expect(inPage('script')).toHaveLength(2)
  expect(policy.split('; ')).toEqual([
    `default-src 'none'`,
    `script-src ${inPage('script').join(' ')}`,
    `style-src ${inPage('style').join(' ')}`,
    `img-src data:`,
    `font-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ])
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
})

test('the sentence for a page without scripts is there until the first script runs', () => {
  const page = singlePage(parts)
  expect(page).not.toContain('noscript')
  expect(page).toContain('<p class="no-script">No script.</p><div id="root">')
  expect(page).toContain('<style>p{color:red}[data-runs] .no-script{display:none}</style>')
})

test('no text of the app ends its script, or begins a comment', () => {
  const app = 'say("</script><!-- </SCRIPT>")'
  const page = singlePage({ ...parts, app })
  expect(page).toContain('say("\\x3C/script>\\x3C!-- \\x3C/SCRIPT>")')
})

test.each([{ missing: '</body>' }, { missing: '<meta charset="utf-8" />' }])(
  'a page without $missing stops the build, and says so',
  ({ missing }) => {
    const broken = { ...parts, html: parts.html.replace(missing, '') }
    expect(() => singlePage(broken)).toThrow('index.html has no')
  },
)
