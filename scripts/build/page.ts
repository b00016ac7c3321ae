import type { Prerendered } from '#first/prerender.tsx'

/** What the built `index.html` is made from. */
export interface PageParts {
  /** The `index.html` that Vite wrote. */
  readonly html: string
  readonly prerendered: Prerendered
  readonly css: string
  /** The script that runs before anything is painted. */
  readonly script: string
  /** What the page may load and run, where the host sends no policy of its own. */
  readonly policy: string
}

/**
 * The finished page: Start and the failure screen written in, the style and the first script
 * inside it, at its end the screens that are ready and the pathway as data. The numbers come first,
 * and the style, which hides them, as late as it can: a page that ends in the middle still has them.
 */
export function finishedPage(parts: PageParts): string {
  const { html, prerendered, css, script, policy } = parts
  const { start, plain, failure, noScript, name } = prerendered
  return replaceEach(html, [
    [/<title>.*?<\/title>/, `<title>${name}</title>`],
    [/\s*<link rel="stylesheet"[^>]*>/, ''],
    [/<meta charset="[^>]*>/, (charset) => `${charset}${policyTag(policy)}`],
    ['<body>', `<body>${plain}<script>${script}</script><style>${css}</style>`],
    [
      '<div id="root"></div>',
      `<noscript><p class="no-script">${noScript}</p></noscript><div id="root">${start}</div>`,
    ],
    ['<div id="failure" lang="en"></div>', `<div id="failure" lang="en">${failure}</div>`],
    ['</body>', `${readyParts(prerendered)}</body>`],
  ])
}

function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
}

/** The screens that are ready, and the data from which the app starts. */
function readyParts({ screens, entries, data }: Prerendered): string {
  const templates = screens.map(({ node, roles, html }) => {
    const forRoles = roles === null ? '' : ` data-roles="${roles.join(' ')}"`
    return `<template data-screen="${node}"${forRoles}>${html}</template>`
  })
  // Nothing in the data may end its element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return [
    ...templates,
    `<template data-entries>${entries}</template>`,
    `<script type="application/json" id="pathway">${json}</script>`,
  ].join('')
}

/** The finished page, saying with which build it came. */
export function withBuildHash(page: string, hash: string): string {
  return replaceEach(withoutBuildHash(page), [['<html', `<html data-build="${hash}"`]])
}

export function withoutBuildHash(page: string): string {
  return page.replace(builtWith, '')
}

/** The hash of the build that a page says it came with; empty where it says none. */
export function buildHashOf(page: string): string {
  return builtWith.exec(page)?.[1] ?? ''
}

const builtWith = / data-build="(\w+)"/

/**
 * The text of a page with each part replaced.
 *
 * @throws PageError when the page has no such part
 */
export function replaceEach(
  text: string,
  changes: readonly (readonly [string | RegExp, string | ((found: string) => string)])[],
): string {
  return changes.reduce((html, [find, replacement]) => {
    const replace = typeof replacement === 'string' ? () => replacement : replacement
    const changed = html.replace(find, (found) => replace(found))
    if (changed === html) throw new PageError(String(find))
    return changed
  }, text)
}

class PageError extends Error {
  override readonly name = 'PageError'
  constructor(missing: string) {
    super(`index.html has no ${missing}: put it back, or change scripts/build/page.ts with it.`)
  }
}
