import type { PageData } from '#first/early/page-data.ts'
/** A page as it is before a build finishes it, and what every build puts into it. */

/** @param head lines that this page has in its head, in their order */
export function unfinishedPage(...head: readonly string[]): string {
  const own = head.map((line) => `\n    ${line}`).join('')
  return `<!doctype html>
<html lang="en">
  <head>
    <title>Development</title>${own}
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <div id="root"></div>
    <div id="failure" lang="en"></div>
  </body>
</html>
`
}

/** What is painted before any script has run, and the style. */
export const painted = {
  prerendered: {
    start: '<h1>Start</h1>',
    plain: '<p>999</p>',
    failure: '<h1>Ring</h1>',
    noScript: 'No script.',
    name: 'Who to ring',
    version: '2027-01-04',
    screens: [{ node: 'hurt', roles: ['ward', 'visit'], html: '<h1>Hurt?</h1>' }],
    entries: '<li>Yes</li>',
    data: { contentHash: '</script>' } as PageData,
  },
  css: 'p{color:red}',
}
