import { policyHash } from './hash.ts'
import { finishedPage, type PageParts, replaceEach } from './page.ts'

/** What the one file is made from. */
export interface SinglePageParts extends Omit<PageParts, 'policy'> {
  /** All of the app, as one module. */
  readonly app: string
  /** The text of each picture that the page or its scripts name, by that name, such as `./icon.svg`. */
  readonly pictures: Readonly<Record<string, string>>
}

/**
 * A host may forbid the scripts of a page, where a browser would run them: then no browser shows
 * `<noscript>`. Its sentence is always there, and hidden by the first script that runs.
 */
const whileNoneRuns = '[data-runs] .no-script{display:none}'

/**
 * The finished page with everything inside that it would load. Its policy lets it reach nothing: what
 * was forgotten is refused, and asks no network. The app comes last, so that Start is painted first.
 *
 * @throws PageError when the page has no place for a part
 */
export function singlePage({ app, pictures, ...parts }: SinglePageParts): string {
  const inside = (text: string) => withPictures(text, pictures)
  const css = parts.css + whileNoneRuns
  const script = inside(parts.script)
  const module = withoutTags(inside(app))
  const policy = [
    `default-src 'none'`,
    `script-src ${policyHash(script)} ${policyHash(module)}`,
    `style-src ${policyHash(css)}`,
    `img-src data:`,
    `font-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  const page = finishedPage({ ...parts, html: inside(parts.html), css, script, policy })
  return replaceEach(page, [
    [/\s*<link rel="apple-touch-icon"[^>]*>/, ''],
    [/\s*<link rel="manifest"[^>]*>/, ''],
    [/\s*<script type="module"[^>]*src="[^"]*"[^>]*><\/script>/, ''],
    [/<noscript>(.*?)<\/noscript>/, (found) => found.replaceAll(/<\/?noscript>/g, '')],
    ['</body>', `<script type="module">${module}</script></body>`],
  ])
}

function withPictures(text: string, pictures: SinglePageParts['pictures']): string {
  return Object.entries(pictures).reduce(
    (changed, [name, picture]) =>
      changed.replaceAll(
        name,
        `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`,
      ),
    text,
  )
}

/** What would end a script in a page, or begin a comment there, is written in another way. */
function withoutTags(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3C')
}
